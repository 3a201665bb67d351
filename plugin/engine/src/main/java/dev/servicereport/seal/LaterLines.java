package dev.servicereport.seal;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells lines that are about later months only, by the dates that can be seen in them: all of them lie behind the month. A line
 * without a date that is recognised here is not one of them, so that nothing is overlooked.
 */
final class LaterLines {

    private static final Pattern DATE =
            Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)[-/.年]\\s?(\\d{1,2})(?:[-/.月]\\s?(\\d{1,2}))?(?!\\d)");
    private static final Pattern COMPACT = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)(0[1-9]|1[0-2])([0-3]\\d)(?!\\d)");
    private static final Pattern ERA =
            Pattern.compile("(?:令和|R)\\s?(元|\\d{1,2})[年./-]\\s?(\\d{1,2})(?:[月./-]\\s?(\\d{1,2}))?(?!\\d)");
    private static final Pattern EPOCH = Pattern.compile("(?<![\\d.])(1\\d{9})(?:\\d{3})?(?!\\d)");

    /** A time with a zone of its own may belong to the day before. */
    private static final Pattern ZONED = Pattern.compile("\\d(?:[Zz]|[+-]\\d\\d:?\\d\\d)(?!\\d)");

    private static final int FIRST_OF_REIWA = 2019;
    private static final Charset WINDOWS = Charset.forName("windows-31j");

    private final LocalDate last;
    private final ZoneId zone;

    /** @param zone in which times are counted */
    LaterLines(YearMonth month, ZoneId zone) {
        last = month.atEndOfMonth();
        this.zone = zone;
    }

    /** Whether a line is about later months, and nothing else. */
    boolean isLater(byte[] line) {
        String text = text(line);
        LocalDate latest = ZONED.matcher(text).find() ? last.plusDays(1) : last;
        return Dates.BEHIND == look(text, latest);
    }

    private enum Dates {
        NONE,
        BEHIND,
        NOT_ALL_BEHIND
    }

    private Dates look(String text, LocalDate latest) {
        boolean any = false;
        for (Pattern pattern : new Pattern[] {DATE, COMPACT, ERA, EPOCH}) {
            for (Matcher found = pattern.matcher(text); found.find(); ) {
                any = true;
                if (!isBehind(pattern, found.toMatchResult(), latest)) {
                    return Dates.NOT_ALL_BEHIND;
                }
            }
        }
        return any ? Dates.BEHIND : Dates.NONE;
    }

    private boolean isBehind(Pattern pattern, MatchResult found, LocalDate latest) {
        try {
            return date(pattern, found).isAfter(latest);
        } catch (DateTimeException none) {
            return false;
        }
    }

    private LocalDate date(Pattern pattern, MatchResult found) {
        if (pattern == EPOCH) {
            return Instant.ofEpochSecond(Long.parseLong(found.group(1)))
                    .atZone(zone)
                    .toLocalDate();
        }
        int year = pattern == ERA ? yearOfReiwa(found.group(1)) : Integer.parseInt(found.group(1));
        int month = Integer.parseInt(found.group(2));
        return found.group(3) == null
                ? YearMonth.of(year, month).atDay(1)
                : LocalDate.of(year, month, Integer.parseInt(found.group(3)));
    }

    private static int yearOfReiwa(String year) {
        return FIRST_OF_REIWA - 1 + (year.equals("元") ? 1 : Integer.parseInt(year));
    }

    private static String text(byte[] line) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line))
                    .toString();
        } catch (CharacterCodingException other) {
            return new String(line, WINDOWS);
        }
    }
}
