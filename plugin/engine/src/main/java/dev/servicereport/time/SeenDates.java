package dev.servicereport.time;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The dates that can be seen in a text of whatever form, without knowing what the text is: {@code 2025-03-31}, {@code 2025/3},
 * {@code 2025年3月31日}, {@code 令和7年3月31日}, {@code R7.3.31}, {@code 20250331}, seconds since 1970. Of a month alone it is the first day.
 */
public final class SeenDates {

    private static final Pattern DATE =
            Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)[-/.年]\\s?(\\d{1,2})(?:[-/.月]\\s?(\\d{1,2}))?(?!\\d)");
    private static final Pattern COMPACT = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)(0[1-9]|1[0-2])([0-3]\\d)(?!\\d)");
    private static final Pattern ERA =
            Pattern.compile("(?:令和|R)\\s?(元|\\d{1,2})[年./-]\\s?(\\d{1,2})(?:[月./-]\\s?(\\d{1,2}))?(?!\\d)");
    private static final Pattern EPOCH = Pattern.compile("(?<![\\d.])(1\\d{9})(?:\\d{3})?(?!\\d)");

    private static final int FIRST_OF_REIWA = 2019;

    private final ZoneId zone;

    /** @param zone in which seconds since 1970 are counted */
    public SeenDates(ZoneId zone) {
        this.zone = zone;
    }

    /** Each place in a text that looks like a date; empty where there is no such day. */
    public List<Optional<LocalDate>> in(String text) {
        return Stream.of(DATE, COMPACT, ERA, EPOCH)
                .flatMap(pattern -> pattern.matcher(text).results().map(found -> existing(pattern, found)))
                .toList();
    }

    private Optional<LocalDate> existing(Pattern pattern, MatchResult found) {
        try {
            return Optional.of(date(pattern, found));
        } catch (DateTimeException none) {
            return Optional.empty();
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
}
