package dev.servicereport.figures;

import dev.servicereport.time.DailyHours;
import dev.servicereport.time.OpeningHours;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words opening hours: {@code 24時間365日}, or each weekday's hours. */
final class ServiceHoursText {

    private ServiceHoursText() {}

    static String of(OpeningHours hours) {
        if (hours.equals(OpeningHours.ALWAYS)) {
            return "24時間365日";
        }
        String week = Stream.of(DayOfWeek.values())
                .filter(hours.weekly()::containsKey)
                .map(day -> day.getDisplayName(TextStyle.NARROW, Locale.JAPANESE) + " "
                        + daily(hours.weekly().getOrDefault(day, List.of())))
                .collect(Collectors.joining("、"));
        return week + (hours.closed().nationalHolidays() ? "（国民の祝日・休日を除く）" : "");
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
