package dev.servicereport.wording;

import dev.servicereport.time.ClosedDays;
import dev.servicereport.time.DailyHours;
import dev.servicereport.time.EraText;
import dev.servicereport.time.OpeningHours;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Words opening hours: {@code 24時間365日}, or each weekday's hours. */
public final class ServiceHoursText {

    private ServiceHoursText() {}

    public static String of(OpeningHours hours) {
        if (hours.equals(OpeningHours.ALWAYS)) {
            return "24時間365日";
        }
        List<String> closed = closed(hours.closed());
        return String.join("、", week(hours)) + (closed.isEmpty() ? "" : "（" + String.join("、", closed) + "を除く）");
    }

    /** Days in a row with the same hours are named together: {@code 月～金 8:30～17:15}. */
    private static List<String> week(OpeningHours hours) {
        List<String> week = new ArrayList<>();
        DayOfWeek[] days = DayOfWeek.values();
        for (int first = 0, next; first < days.length; first = next) {
            List<DailyHours> daily = hours.weekly().getOrDefault(days[first], List.of());
            next = first + 1;
            while (next < days.length
                    && hours.weekly().getOrDefault(days[next], List.of()).equals(daily)) {
                next++;
            }
            if (!daily.isEmpty()) {
                week.add(range(name(days[first]), name(days[next - 1])) + " " + daily(daily));
            }
        }
        return week;
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.NARROW, Locale.JAPANESE);
    }

    private static List<String> closed(ClosedDays closed) {
        List<String> text = new ArrayList<>();
        if (closed.nationalHolidays()) {
            text.add("国民の祝日・休日");
        }
        closed.yearly().forEach(period -> text.add(range(day(period.first()), day(period.last()))));
        List<LocalDate> dates = closed.dates().stream().sorted().toList();
        for (int first = 0, next; first < dates.size(); first = next) {
            next = first + 1;
            while (next < dates.size() && dates.get(next - 1).plusDays(1).equals(dates.get(next))) {
                next++;
            }
            text.add(range(EraText.of(dates.get(first)), EraText.of(dates.get(next - 1))));
        }
        return text;
    }

    private static String range(String first, String last) {
        return first.equals(last) ? first : first + "～" + last;
    }

    private static String day(MonthDay day) {
        return day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    private static String daily(List<DailyHours> hours) {
        return hours.stream()
                .map(span -> clock(span.from()) + "～" + clock(span.to()))
                .collect(Collectors.joining("・"));
    }

    private static String clock(int second) {
        return String.format(Locale.ROOT, "%d:%02d", second / 3600, second % 3600 / 60);
    }
}
