package dev.servicereport.contract;

import dev.servicereport.contract.yaml.Refusal;
import dev.servicereport.contract.yaml.Scalar;
import dev.servicereport.time.ClosedDays;
import dev.servicereport.time.ClosedDays.YearlyPeriod;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One entry of {@code calendar.closed}: a day or a period, of each year or of one year; both ends are inclusive. */
final class ClosedText {

    /** A day or a period on which business rests (休業日). */
    static final Scalar<ClosedDays> CLOSED =
            new Scalar<>(ClosedText::closed, Scalars.textLike(Shapes.CLOSED, "12-29..01-03", "08-15", "2025-05-02"));

    private static final Pattern YEARLY = Pattern.compile("(\\d{2})-(\\d{2})(?:\\.\\.(\\d{2})-(\\d{2}))?");

    private ClosedText() {}

    /** All the entries in one. */
    static ClosedDays union(boolean nationalHolidays, List<ClosedDays> entries) {
        List<YearlyPeriod> yearly = new ArrayList<>();
        Set<LocalDate> dates = new TreeSet<>();
        for (ClosedDays entry : entries) {
            yearly.addAll(entry.yearly());
            dates.addAll(entry.dates());
        }
        return new ClosedDays(nationalHolidays, yearly, dates);
    }

    private static ClosedDays closed(String text) throws Refusal {
        Matcher yearly = YEARLY.matcher(text);
        return yearly.matches() ? yearly(yearly) : dated(text.split("\\.\\.", -1));
    }

    private static ClosedDays yearly(Matcher matcher) throws Refusal {
        MonthDay first = monthDay(matcher.group(1), matcher.group(2));
        MonthDay last = matcher.group(3) == null ? first : monthDay(matcher.group(3), matcher.group(4));
        return new ClosedDays(false, List.of(new YearlyPeriod(first, last)), Set.of());
    }

    private static MonthDay monthDay(String month, String day) throws Refusal {
        try {
            return MonthDay.of(Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException e) {
            throw unknown();
        }
    }

    private static ClosedDays dated(String[] ends) throws Refusal {
        if (ends.length > 2) {
            throw unknown();
        }
        LocalDate first = date(ends[0]);
        LocalDate last = date(ends[ends.length - 1]);
        if (last.isBefore(first) || !last.isBefore(first.plusYears(1))) {
            throw new Refusal("a period that ends after it starts and within a year", "期間の終わりは、始まり以後で1年以内の日にしてください");
        }
        return new ClosedDays(
                false, List.of(), first.datesUntil(last.plusDays(1)).collect(Collectors.toSet()));
    }

    private static LocalDate date(String text) throws Refusal {
        try {
            return Dates.date(text.strip());
        } catch (Refusal refusal) {
            throw unknown();
        }
    }

    private static Refusal unknown() {
        return new Refusal(
                "days that exist, like 12-29..01-03, 08-15 or 2025-05-02",
                "「12-29..01-03」（毎年）、「08-15」（毎年）、「2025-05-02」（その日だけ）のように書いてください");
    }
}
