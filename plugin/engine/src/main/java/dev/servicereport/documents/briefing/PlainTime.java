package dev.servicereport.documents.briefing;

import dev.servicereport.time.EraText;
import dev.servicereport.time.TimeSpan;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.Locale;

/**
 * Times for talk (平易な日時): {@code 令和8年4月19日（日）1時から5時まで}.
 *
 * @param zone the zone in which they are told
 */
record PlainTime(ZoneId zone) {

    /** A span; an end at midnight is 24時 of the day before. */
    String of(TimeSpan span) {
        ZonedDateTime start = at(span.start());
        ZonedDateTime end = at(span.end());
        boolean midnight = end.toLocalTime().toSecondOfDay() == 0 && span.end() > span.start();
        LocalDate lastDay = midnight ? end.toLocalDate().minusDays(1) : end.toLocalDate();
        String from = day(start.toLocalDate()) + clock(start);
        String to = midnight ? "24時" : clock(end);
        return from + "から" + (lastDay.equals(start.toLocalDate()) ? "" : day(lastDay)) + to + "まで";
    }

    private ZonedDateTime at(long second) {
        return Instant.ofEpochSecond(second).atZone(zone);
    }

    private static String day(LocalDate day) {
        return EraText.of(day) + "（" + day.getDayOfWeek().getDisplayName(TextStyle.NARROW, Locale.JAPANESE) + "）";
    }

    private static String clock(ZonedDateTime time) {
        return time.getHour() + "時" + (time.getMinute() == 0 ? "" : time.getMinute() + "分");
    }
}
