package dev.servicereport.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/**
 * Decodes the form that exports use, {@code yyyy-MM-ddTHH:mm[:ss][Z|+HH:mm]} with {@code T} or a blank and with hyphens or slashes, by its fixed places and
 * without allocation. Everything else, wrong values too, is {@link #OTHER_FORM}: whoever asked then reads it at leisure.
 */
final class PlainDateTime {

    /** Not decoded. */
    static final long OTHER_FORM = Long.MIN_VALUE;

    /** So far below zero that no other two digits make a year of it positive. */
    private static final int NO_NUMBER = -10_000;

    private static final int WITHOUT_SECONDS = 16;
    private static final int WITH_SECONDS = 19;
    private static final int WITH_Z = 20;
    private static final int WITH_OFFSET = 25;

    /** No offset is known to hold. */
    private static final int CHANGING = Integer.MIN_VALUE;

    private static final int MINUTE = 60;
    private static final int HOUR = 3600;
    private static final int DAY = 86_400;

    private final ZoneRules rules;

    private int knownDay = -1;
    private long knownMidnight;
    private int knownOffset;

    PlainDateTime(ZoneId zone) {
        this.rules = zone.getRules();
    }

    long epochSecond(String text) {
        if (!hasForm(text)) {
            return OTHER_FORM;
        }
        int second = secondOfDay(text);
        if (second < 0 || !know(two(text, 0) * 100 + two(text, 2), two(text, 5), two(text, 8))) {
            return OTHER_FORM;
        }
        int offset = text.length() <= WITH_SECONDS ? knownOffset : writtenOffset(text);
        return offset == CHANGING ? OTHER_FORM : knownMidnight + second - offset;
    }

    private static boolean hasForm(String text) {
        return switch (text.length()) {
            case WITHOUT_SECONDS -> isPunctuated(text);
            case WITH_SECONDS, WITH_Z, WITH_OFFSET -> text.charAt(16) == ':' && isPunctuated(text);
            default -> false;
        };
    }

    private static boolean isPunctuated(String text) {
        char inDate = text.charAt(4);
        char afterDate = text.charAt(10);
        return (inDate == '-' || inDate == '/')
                && text.charAt(7) == inDate
                && (afterDate == 'T' || afterDate == ' ')
                && text.charAt(13) == ':';
    }

    private static int secondOfDay(String text) {
        int hour = two(text, 11);
        int minute = two(text, 14);
        int second = text.length() == WITHOUT_SECONDS ? 0 : two(text, 17);
        boolean exists = isBelow(24, hour) && isBelow(60, minute) && isBelow(60, second);
        return exists ? hour * HOUR + minute * MINUTE + second : NO_NUMBER;
    }

    /** {@link #CHANGING} when there is none at place 19. */
    private static int writtenOffset(String text) {
        char sign = text.charAt(19);
        if (text.length() == WITH_Z) {
            return sign == 'Z' ? 0 : CHANGING;
        }
        int hours = two(text, 20);
        int minutes = two(text, 23);
        boolean signed = sign == '+' || sign == '-';
        if (!signed || text.charAt(22) != ':' || !isBelow(18, hours) || !isBelow(60, minutes)) {
            return CHANGING;
        }
        return (sign == '-' ? -1 : 1) * (hours * HOUR + minutes * MINUTE);
    }

    private static boolean isBelow(int bound, int number) {
        return number >= 0 && number < bound;
    }

    private static int two(String text, int at) {
        int tens = text.charAt(at) - '0';
        int ones = text.charAt(at + 1) - '0';
        return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? NO_NUMBER : tens * 10 + ones;
    }

    private boolean know(int year, int month, int day) {
        if (year < 0 || month < 0 || day < 0) {
            return false;
        }
        int asked = (year * 100 + month) * 100 + day;
        return asked == knownDay || learn(year, month, day, asked);
    }

    private boolean learn(int year, int month, int day, int asked) {
        boolean exists = year >= Era.FIRST_SOLAR_DAY.getYear()
                && month >= 1
                && month <= 12
                && day >= 1
                && YearMonth.of(year, month).isValidDay(day);
        if (exists) {
            LocalDate date = LocalDate.of(year, month, day);
            knownMidnight = date.toEpochDay() * DAY;
            knownOffset = offset(date);
            knownDay = asked;
        }
        return exists;
    }

    /** The day's offset in seconds; {@link #CHANGING} when the clocks change within a day of it. */
    private int offset(LocalDate date) {
        Instant before = date.minusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        ZoneOffsetTransition next = rules.nextTransition(before);
        boolean changes = next != null && next.getDateTimeBefore().toLocalDate().isBefore(date.plusDays(2));
        return changes ? CHANGING : rules.getOffset(date.atStartOfDay()).getTotalSeconds();
    }
}
