package dev.servicereport.time;

/**
 * Reads a time of day: {@code 10:30}, {@code 9:05:15}, {@code 10:30:15.250} (a fraction is cut off), {@code 10時30分},
 * {@code 10時30分15秒}. {@code 24:00} is the end of the day.
 */
public final class ClockText {

    private static final String SHAPE = "a time like 10:30";
    private static final int MINUTE = 60;
    private static final int HOUR = 3600;

    private ClockText() {}

    /** Seconds after midnight, 0 to 86,400. */
    public static int secondOfDay(String text) throws TimeTextException {
        TextCursor cursor = new TextCursor(text, SHAPE);
        int second = read(cursor);
        cursor.requireEnd();
        return second;
    }

    /** Reads the time that the text goes on with. */
    static int read(TextCursor text) throws TimeTextException {
        int hour = text.number(1, 2);
        if (text.skip('時')) {
            return inKanji(hour, text);
        }
        text.require(':');
        int minute = text.number(2, 2);
        if (!text.skip(':')) {
            return second(hour, minute, 0);
        }
        int second = second(hour, minute, text.number(2, 2));
        skipFraction(text, second);
        return second;
    }

    private static int inKanji(int hour, TextCursor text) throws TimeTextException {
        int minute = text.number(1, 2);
        text.require('分');
        if (text.digits() == 0) {
            return second(hour, minute, 0);
        }
        int second = text.number(1, 2);
        text.require('秒');
        return second(hour, minute, second);
    }

    private static void skipFraction(TextCursor text, int second) throws TimeTextException {
        if (text.skip('.') || text.skip(',')) {
            if (second == DailyHours.DAY) {
                throw text.misshapen("24時00分より後の時刻はありません");
            }
            text.skipDigits();
        }
    }

    /** Seconds after midnight, which must be a time that exists. */
    static int second(int hour, int minute, int second) throws TimeTextException {
        int ofDay = hour * HOUR + minute * MINUTE + second;
        if (minute >= MINUTE || second >= MINUTE || ofDay > DailyHours.DAY) {
            String hint = hour + "時" + minute + "分" + (second == 0 ? "" : second + "秒") + "という時刻はありません";
            throw new TimeTextException("a time from 00:00 to 24:00", hint);
        }
        return ofDay;
    }
}
