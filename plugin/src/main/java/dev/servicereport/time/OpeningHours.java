package dev.servicereport.time;

import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * When something is open: service hours (サービス提供時間) or business hours (営業時間).
 *
 * @param weekly hours of each weekday; a weekday that is absent is closed
 * @param closed days that are closed whatever the weekday
 */
public record OpeningHours(Map<DayOfWeek, List<DailyHours>> weekly, ClosedDays closed) {

    /** Day and night, every day of the year (24時間365日). */
    public static final OpeningHours ALWAYS = new OpeningHours(everyDay(), ClosedDays.NONE);

    public OpeningHours {
        weekly = Map.copyOf(weekly);
    }

    private static Map<DayOfWeek, List<DailyHours>> everyDay() {
        Map<DayOfWeek, List<DailyHours>> days = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            days.put(day, List.of(DailyHours.WHOLE_DAY));
        }
        return days;
    }
}
