package dev.servicereport.contract;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.servicereport.contract.yaml.Choice;
import dev.servicereport.contract.yaml.Entry;
import dev.servicereport.contract.yaml.Fields;
import dev.servicereport.contract.yaml.Key;
import dev.servicereport.contract.yaml.Refusal;
import dev.servicereport.contract.yaml.Scalar;
import dev.servicereport.contract.yaml.Section;
import dev.servicereport.contract.yaml.ValueType;
import dev.servicereport.time.ClosedDays;
import dev.servicereport.time.DailyHours;
import dev.servicereport.time.OpeningHours;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * {@code service-hours}: {@code 24x7} or a weekly table. What {@code holidays: closed} closes is only known from the
 * contract's calendar, so what is read waits for its closed days.
 */
record ServiceHours() implements ValueType<Function<ClosedDays, OpeningHours>> {

    private static final Key<Map<DayOfWeek, List<DailyHours>>> WEEKLY = Key.required(
            "weekly", new WeeklyHours(), "Hours of each weekday; one that is absent is closed", "曜日ごとの時間帯");
    private static final Key<Boolean> HOLIDAYS_CLOSED = Key.optional(
                    "holidays",
                    Choice.noYes("open", "closed"),
                    "Whether national holidays and the calendar's closed days are closed",
                    "祝日と休業日の扱い")
            .byDefault("open");

    private static final Scalar<Function<ClosedDays, OpeningHours>> ALWAYS =
            new Scalar<>(ServiceHours::always, schema -> schema.put("const", "24x7"));
    private static final Section<Function<ClosedDays, OpeningHours>> TABLE =
            new Section<>(List.of(WEEKLY, HOLIDAYS_CLOSED), ServiceHours::table);

    @Override
    public Optional<Function<ClosedDays, OpeningHours>> read(Entry entry) {
        return entry.isScalar() ? ALWAYS.read(entry) : TABLE.read(entry);
    }

    private static Function<ClosedDays, OpeningHours> always(String text) throws Refusal {
        if (!text.equalsIgnoreCase("24x7")) {
            throw new Refusal("24x7, or a weekly table of hours", "「24x7」か、曜日ごとの時間帯（weekly）を書いてください");
        }
        return calendar -> OpeningHours.ALWAYS;
    }

    private static Function<ClosedDays, OpeningHours> table(Fields fields) {
        Map<DayOfWeek, List<DailyHours>> weekly = fields.get(WEEKLY);
        boolean closed = fields.get(HOLIDAYS_CLOSED);
        return calendar -> new OpeningHours(weekly, closed ? withHolidays(calendar) : ClosedDays.NONE);
    }

    private static ClosedDays withHolidays(ClosedDays calendar) {
        return new ClosedDays(true, calendar.yearly(), calendar.dates());
    }

    @Override
    public ObjectNode schema() {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        schema.putArray("oneOf").add(ALWAYS.schema()).add(TABLE.schema());
        return schema;
    }
}
