package dev.servicereport.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.regex.Pattern;

/**
 * Reads dates with a time: any date of {@link DateText}, {@code T} or blanks, any time of {@link ClockText}, and perhaps an offset
 * ({@code +09:00}, {@code +0900} or {@code Z}). After 日 and after a weekday the blank may be missing. Without an offset the time is local time of the
 * zone: the earlier of two when a change of the clock brings it twice, refused when it leaves it out.
 *
 * <p>Remembers the day read last, so that millions of rows in order of time cost little; not for use by several threads.
 */
public final class DateTimeText implements TimeText {

    private static final String SHAPE = "a date and time like 2025-01-05T10:30";
    private static final Pattern TIME_ALONE = Pattern.compile("[0-9]{1,2}[:時][0-9]|午[前後]");
    private static final int HOUR = 3600;
    private static final int FARTHEST_OFFSET = 18 * HOUR;

    private final LocalClock clock;
    private final PlainDateTime plain;
    private final boolean neverTwice;

    public DateTimeText(ZoneId zone) {
        this.clock = new LocalClock(zone);
        this.plain = new PlainDateTime(zone);
        this.neverTwice = clock.neverTwice();
    }

    @Override
    public long epochSecond(String text) throws TimeTextException {
        long second = plain.epochSecond(text);
        return second == PlainDateTime.OTHER_FORM ? read(new TextCursor(text, SHAPE), clock) : second;
    }

    @Override
    public long laterSecond(String text) throws TimeTextException {
        long second = plain.epochSecond(text);
        return second == PlainDateTime.OTHER_FORM ? read(new TextCursor(text, SHAPE), clock.atTheLater()) : second;
    }

    @Override
    public long onlySecond(String text) throws TimeTextException {
        long second = plain.epochSecond(text);
        return second == PlainDateTime.OTHER_FORM ? TimeText.super.onlySecond(text) : second;
    }

    @Override
    public boolean neverTwice() {
        return neverTwice;
    }

    private long read(TextCursor text, LocalClock clock) throws TimeTextException {
        if (isTimeAlone(text.rest())) {
            throw new TimeTextException(SHAPE, "日付がありません。「2025-01-05 10:30」のように日付から書いてください");
        }
        LocalDate date = DateText.read(text);
        if (text.atEnd()) {
            throw TimeTextException.dateAlone(date, clock.zone());
        }
        if (!text.skip('T') && !text.skipBlanks() && !text.isAfter('日') && !text.isAfter(')')) {
            throw text.misshapen("");
        }
        LocalDateTime local = date.atStartOfDay().plusSeconds(ClockText.read(text));
        text.skipBlanks();
        int offset = text.atEnd() ? clock.offset(local) : writtenOffset(text);
        text.requireEnd();
        return local.toEpochSecond(ZoneOffset.ofTotalSeconds(offset));
    }

    /** Whether a text begins with a time of day. */
    static boolean isTimeAlone(String text) {
        return TIME_ALONE.matcher(text).lookingAt();
    }

    private static int writtenOffset(TextCursor text) throws TimeTextException {
        if (text.skip('Z')) {
            return 0;
        }
        int sign = text.skip('-') ? -1 : 1;
        if (sign > 0) {
            text.require('+');
        }
        int seconds = text.digits() == 4 ? compact(text.number(4, 4)) : spelled(text);
        if (seconds > FARTHEST_OFFSET) {
            throw new TimeTextException("an offset from -18:00 to +18:00", "");
        }
        return sign * seconds;
    }

    private static int compact(int hoursAndMinutes) throws TimeTextException {
        return offset(hoursAndMinutes / 100, hoursAndMinutes % 100);
    }

    private static int spelled(TextCursor text) throws TimeTextException {
        int hours = text.number(2, 2);
        text.require(':');
        return offset(hours, text.number(2, 2));
    }

    private static int offset(int hours, int minutes) throws TimeTextException {
        if (minutes >= 60) {
            throw new TimeTextException("an offset like +09:00", "");
        }
        return hours * HOUR + minutes * 60;
    }
}
