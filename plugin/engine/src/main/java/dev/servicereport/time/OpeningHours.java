package dev.servicereport.time;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * When something is open: service hours (サービス提供時間) or business hours (営業時間).
 *
 * @param weekly hours of each weekday; a weekday that is absent is closed
 * @param closed days that are closed whatever the weekday
 */
public record OpeningHours(Map<DayOfWeek, List<DailyHours>> weekly, ClosedDays closed) {

    /** Day and night, every day of the year (24時間365日). */
    public static final OpeningHours ALWAYS = new OpeningHours(everyDay(), ClosedDays.NONE);

    /** How far the next or the previous open day is looked for: ten years. */
    private static final int SEARCHED_DAYS = 3653;

    public OpeningHours {
        weekly = Map.copyOf(weekly);
    }

    /**
     * The open time inside the window. Hours are wall-clock time: a time of day that a change of the clock leaves out counts as
     * the moment of the change, one that comes twice as its first coming.
     *
     * @throws IllegalArgumentException when national holidays count and the window reaches beyond
     *     {@link JapaneseHolidays#LAST_YEAR}
     */
    public TimeSpans within(TimeSpan window, ZoneId zone) {
        if (window.isEmpty() || equals(ALWAYS)) {
            return TimeSpans.of(window);
        }
        List<TimeSpan> open = new ArrayList<>();
        LocalDate last = LocalDate.ofInstant(Instant.ofEpochSecond(window.end() - 1), zone);
        for (LocalDate day = LocalDate.ofInstant(window.startInstant(), zone);
                !day.isAfter(last);
                day = day.plusDays(1)) {
            open.addAll(on(day, zone));
        }
        return TimeSpans.of(open).within(window);
    }

    /** Whether it opens at all on that day (営業日). */
    public boolean isOpenDay(LocalDate date) {
        return !hours(date).isEmpty() && !closed.contains(date);
    }

    /**
     * The first open day from {@code date} on, {@code date} itself if it is open.
     *
     * @throws IllegalStateException when it does not open within ten years
     */
    public LocalDate nextOpenDay(LocalDate date) {
        return firstOpen(Stream.iterate(date, day -> day.plusDays(1)), "from " + date + " on");
    }

    /**
     * The last open day up to {@code date}, {@code date} itself if it is open.
     *
     * @throws IllegalStateException when it has not opened for ten years
     */
    public LocalDate previousOpenDay(LocalDate date) {
        return firstOpen(Stream.iterate(date, day -> day.minusDays(1)), "up to " + date);
    }

    private LocalDate firstOpen(Stream<LocalDate> days, String where) {
        return days.limit(SEARCHED_DAYS)
                .filter(this::isOpenDay)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no open day in ten years " + where));
    }

    private List<DailyHours> hours(LocalDate date) {
        return weekly.getOrDefault(date.getDayOfWeek(), List.of());
    }

    private List<TimeSpan> on(LocalDate date, ZoneId zone) {
        if (!isOpenDay(date)) {
            return List.of();
        }
        return hours(date).stream()
                .map(hours -> new TimeSpan(second(date, hours.from(), zone), second(date, hours.to(), zone)))
                .toList();
    }

    private static long second(LocalDate date, int secondOfDay, ZoneId zone) {
        LocalDateTime local = date.atStartOfDay().plusSeconds(secondOfDay);
        ZoneRules rules = zone.getRules();
        ZoneOffsetTransition change = rules.getTransition(local);
        boolean leftOut = change != null && change.isGap();
        return leftOut ? change.toEpochSecond() : local.toEpochSecond(rules.getOffset(local));
    }

    private static Map<DayOfWeek, List<DailyHours>> everyDay() {
        Map<DayOfWeek, List<DailyHours>> days = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            days.put(day, List.of(DailyHours.WHOLE_DAY));
        }
        return days;
    }
}
