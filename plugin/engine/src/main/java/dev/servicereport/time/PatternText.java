package dev.servicereport.time;

import java.text.Normalizer;
import java.text.ParsePosition;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads times by a pattern in the letters of {@link DateTimeFormatter}: {@code y M d H h K a m s S E} and the offsets {@code X x Z z V O}. Names of
 * months and days are English or Japanese; 午前 and 午後 are read for {@code a}. A two-digit year ({@code yy}) is one from 2000 on. Dates must exist, {@code 24:00} is
 * the end of the day, {@code 47:59} the last time that still counts for it.
 */
final class PatternText implements TimeText {

    private static final String LETTERS = "yuMLdHhKamsSEXxZzVO";
    private static final Pattern QUOTED = Pattern.compile("'[^']*'");
    private static final Pattern LETTER = Pattern.compile("[a-zA-Z]");
    private static final List<ChronoField> TIMES =
            List.of(ChronoField.HOUR_OF_DAY, ChronoField.CLOCK_HOUR_OF_AMPM, ChronoField.HOUR_OF_AMPM);
    private static final int NOON = 12;
    private static final int MONTHS = 12;
    private static final int LAST_YEAR = 9999;

    /** The date at the front of a pattern: everything before the first letter of a time. */
    private static final Pattern DATE_FIRST =
            Pattern.compile("^([^HhKamsS']*[yuMLdE]+[^HhKamsSyuMLdE\\s]*)[^HhKamsSyuMLdE]*[aHhK].*$");

    private final String pattern;
    private final LocalClock clock;
    private final List<DateTimeFormatter> whole;
    private final List<DateTimeFormatter> dateAlone;

    /** @throws IllegalArgumentException when the pattern does not give a date, or has other letters */
    PatternText(String pattern, ZoneId zone) {
        this.pattern = pattern;
        this.clock = new LocalClock(zone);
        requireUsable(QUOTED.matcher(pattern).replaceAll(""));
        whole = formatters(pattern);
        Matcher date = DATE_FIRST.matcher(pattern);
        dateAlone = date.matches() ? formatters(date.group(1)) : whole;
    }

    private static void requireUsable(String letters) {
        Matcher letter = LETTER.matcher(letters);
        while (letter.find()) {
            require(LETTERS.contains(letter.group()));
        }
        require((letters.contains("y") || letters.contains("u"))
                && (letters.contains("M") || letters.contains("L"))
                && letters.contains("d"));
        boolean halfDays = letters.contains("h") || letters.contains("K");
        require(halfDays == letters.contains("a"));
        require(!letters.contains("m") || letters.contains("H") || halfDays);
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException("no pattern of dates with times");
        }
    }

    /** The letter y is a year of an era, of which a strict reading would ask; u is the year that is meant. */
    private static List<DateTimeFormatter> formatters(String pattern) {
        StringBuilder proleptic = new StringBuilder(pattern);
        boolean quoted = false;
        for (int i = 0; i < pattern.length(); i++) {
            quoted ^= pattern.charAt(i) == '\'';
            if (pattern.charAt(i) == 'y' && !quoted) {
                proleptic.setCharAt(i, 'u');
            }
        }
        DateTimeFormatterBuilder builder =
                new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(proleptic.toString());
        return List.of(builder.toFormatter(Locale.ENGLISH), builder.toFormatter(Locale.JAPANESE));
    }

    @Override
    public long epochSecond(String text) throws TimeTextException {
        return second(text, clock);
    }

    @Override
    public long laterSecond(String text) throws TimeTextException {
        return second(text, clock.atTheLater());
    }

    private static LocalClock in(ZoneId zone, LocalClock clock) {
        return new LocalClock(zone, clock.later());
    }

    private long second(String text, LocalClock clock) throws TimeTextException {
        TemporalAccessor fields = fields(text, whole);
        if (TIMES.stream().noneMatch(fields::isSupported)) {
            throw TimeTextException.dateAlone(date(fields), clock.zone());
        }
        LocalDateTime local = date(fields).atStartOfDay().plusSeconds(secondOfDay(fields));
        if (fields.isSupported(ChronoField.OFFSET_SECONDS)) {
            return local.toEpochSecond(ZoneOffset.ofTotalSeconds(fields.get(ChronoField.OFFSET_SECONDS)));
        }
        ZoneId written = fields.query(TemporalQueries.zoneId());
        return written == null ? clock.epochSecond(local) : in(written, clock).epochSecond(local);
    }

    /** A date in a form of our own, which no pattern makes ambiguous, or by the part of the pattern that is one. */
    @Override
    public LocalDate date(String text) throws TimeTextException {
        try {
            return DateText.date(text);
        } catch (TimeTextException other) {
            return date(fields(text, dateAlone));
        }
    }

    private TemporalAccessor fields(String text, List<DateTimeFormatter> formatters) throws TimeTextException {
        String japanese = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        String english = japanese.replace("午前", "AM").replace("午後", "PM");
        TemporalAccessor fields = fields(english, formatters.get(0));
        if (fields == null) {
            fields = fields(japanese, formatters.get(1));
        }
        if (fields == null && DateTimeText.isTimeAlone(japanese)) {
            throw new TimeTextException(
                    "a time written as '" + pattern + "'", "日付がありません。書式「" + pattern + "」のとおりに日付から書いてください");
        }
        if (fields == null) {
            throw new TimeTextException(
                    "a time written as '" + pattern + "'", "contract.yaml の timestamp の書式「" + pattern + "」と合いません");
        }
        return fields;
    }

    private static @Nullable TemporalAccessor fields(String text, DateTimeFormatter formatter) {
        ParsePosition position = new ParsePosition(0);
        TemporalAccessor fields = formatter.parseUnresolved(text, position);
        return position.getIndex() < text.length() ? null : fields;
    }

    private LocalDate date(TemporalAccessor fields) throws TimeTextException {
        int year = field(fields, ChronoField.YEAR);
        if (field(fields, ChronoField.MONTH_OF_YEAR) > MONTHS && field(fields, ChronoField.DAY_OF_MONTH) <= MONTHS) {
            throw new TimeTextException("a date that exists", "月と日の順が、書式「" + pattern + "」と逆ではありませんか");
        }
        LocalDate date = new WrittenYear(null, year)
                .day(field(fields, ChronoField.MONTH_OF_YEAR), field(fields, ChronoField.DAY_OF_MONTH));
        if (fields.isSupported(ChronoField.DAY_OF_WEEK)) {
            WeekdayText.requireThatOf(date, field(fields, ChronoField.DAY_OF_WEEK));
        }
        return date;
    }

    private static int secondOfDay(TemporalAccessor fields) throws TimeTextException {
        int minute = orZero(fields, ChronoField.MINUTE_OF_HOUR);
        int second = orZero(fields, ChronoField.SECOND_OF_MINUTE);
        if (fields.isSupported(ChronoField.HOUR_OF_AMPM)) {
            int hour = field(fields, ChronoField.HOUR_OF_AMPM);
            if (hour >= NOON) {
                throw new TimeTextException(
                        "an hour from 0 to 11 with AM or PM", "書式 K の時は0から11までです。12 があるなら h を使ってください");
            }
            return ClockText.second(hour + NOON * field(fields, ChronoField.AMPM_OF_DAY), minute, second);
        }
        if (!fields.isSupported(ChronoField.CLOCK_HOUR_OF_AMPM)) {
            return ClockText.second(orZero(fields, ChronoField.HOUR_OF_DAY), minute, second);
        }
        int hour = field(fields, ChronoField.CLOCK_HOUR_OF_AMPM);
        if (hour < 1 || hour > NOON) {
            throw new TimeTextException("an hour from 1 to 12 with AM or PM", "12時間表記の時は1から12までです");
        }
        return ClockText.second(hour % NOON + NOON * field(fields, ChronoField.AMPM_OF_DAY), minute, second);
    }

    private static int orZero(TemporalAccessor fields, ChronoField field) throws TimeTextException {
        return fields.isSupported(field) ? field(fields, field) : 0;
    }

    /** What stands there, before it is known to be possible; the parser lets signs and any number of digits pass. */
    private static int field(TemporalAccessor fields, ChronoField field) throws TimeTextException {
        long value = fields.getLong(field);
        if (value > LAST_YEAR || value < 0) {
            throw new TimeTextException("a date and time that exist", "日時の桁数を確かめてください");
        }
        return (int) value;
    }
}
