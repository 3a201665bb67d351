package dev.servicereport.contract;

import dev.servicereport.contract.yaml.Choice;
import dev.servicereport.contract.yaml.Fields;
import dev.servicereport.contract.yaml.Key;
import dev.servicereport.contract.yaml.ListOf;
import dev.servicereport.contract.yaml.Section;
import dev.servicereport.time.ClosedDays;
import dev.servicereport.time.DailyHours;
import dev.servicereport.time.OpeningHours;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code calendar}: business hours and business days (営業時間・営業日). */
final class CalendarReader {

    private static final Key<List<DailyHours>> HOURS = Key.optional(
                    "business-hours", HoursText.HOURS, "Business hours of each business day", "営業時間")
            .byDefault("'08:30-17:15'");
    private static final Key<Set<DayOfWeek>> WEEKDAYS = Key.optional(
                    "weekdays", Weekdays.WEEKDAYS, "Weekdays with business hours", "営業する曜日")
            .byDefault("MON-FRI");
    private static final Key<Boolean> HOLIDAYS = Key.optional(
                    "holidays", holidays(), "Whether Japanese national holidays are closed", "国民の祝日・休日を休業とするか")
            .byDefault("JP");
    private static final Key<List<ClosedDays>> CLOSED = Key.optional(
                    "closed", new ListOf<>(ClosedText.CLOSED), "Further closed days, ends inclusive", "その他の休業日")
            .byDefault("['12-29..01-03']");

    static final Section<OpeningHours> CALENDAR =
            new Section<>(List.of(HOURS, WEEKDAYS, HOLIDAYS, CLOSED), CalendarReader::calendar);

    private CalendarReader() {}

    private static Choice<Boolean> holidays() {
        Map<String, Boolean> words = new LinkedHashMap<>();
        words.put("JP", true);
        words.put("none", false);
        return new Choice<>(words);
    }

    private static OpeningHours calendar(Fields fields) {
        Map<DayOfWeek, List<DailyHours>> weekly = new EnumMap<>(DayOfWeek.class);
        fields.get(WEEKDAYS).forEach(day -> weekly.put(day, fields.get(HOURS)));
        return new OpeningHours(weekly, ClosedText.union(fields.get(HOLIDAYS), fields.get(CLOSED)));
    }
}
