package dev.servicereport.time;

/**
 * Reads a time of day: {@code 10:30}, {@code 9:05:15}, {@code 10:30:15.250} (a fraction is cut off), {@code 10時30分},
 * {@code 10時30分15秒}. Behind a date also {@code 午後0:30}, and times after midnight that still count for the day: {@code 24:00} is its
 * end, {@code 26:00} is 02:00 of the next day, {@code 47:59:59} the last.
 */
public final class ClockText {

    private static final String SHAPE = "a time like 10:30";
    private static final int MINUTE = 60;
    private static final int HOUR = 3600;
    private static final int NOON = 12 * HOUR;
    private static final int LONGEST = 48 * HOUR - 1;

    private ClockText() {}

    /** Seconds after midnight, 0 to 86,400. */
    public static int secondOfDay(String text) throws TimeTextException {
        TextCursor cursor = new TextCursor(text, SHAPE);
        int second = ofClock(cursor, DailyHours.DAY);
        cursor.requireEnd();
        return second;
    }

    /** Reads the time that the text goes on with, up to the end of the next day. */
    static int read(TextCursor text) throws TimeTextException {
        int noon = halfDay(text);
        return noon < 0 ? ofClock(text, LONGEST) : noon + ofHalfDay(text);
    }

    /** The second at which the half of the day begins that is named; -1 when none is. */
    private static int halfDay(TextCursor text) {
        if (!text.skip('午')) {
            return -1;
        }
        return text.skip('後') ? NOON : text.skip('前') ? 0 : -1;
    }

    /** Between 午後12:30 and 午後0:30 people differ by half a day. */
    private static int ofHalfDay(TextCursor text) throws TimeTextException {
        text.skipBlanks();
        int second = ofClock(text, LONGEST);
        if (second >= NOON) {
            throw new TimeTextException(
                    "a time from 午前0:00 to 午後11:59, or one of 24 hours",
                    "午前・午後の時は0から11までです。正午は「午後0:00」または「12:00」と書いてください");
        }
        return second;
    }

    private static int ofClock(TextCursor text, int longest) throws TimeTextException {
        int hour = text.number(1, 2);
        if (text.skip('時')) {
            return inKanji(hour, text, longest);
        }
        text.require(':');
        int minute = text.number(2, 2);
        if (!text.skip(':')) {
            return second(hour, minute, 0, longest);
        }
        int second = second(hour, minute, text.number(2, 2), longest);
        skipFraction(text);
        return second;
    }

    private static int inKanji(int hour, TextCursor text, int longest) throws TimeTextException {
        int minute = text.number(1, 2);
        text.require('分');
        if (text.digits() == 0) {
            return second(hour, minute, 0, longest);
        }
        int second = text.number(1, 2);
        text.require('秒');
        return second(hour, minute, second, longest);
    }

    private static void skipFraction(TextCursor text) throws TimeTextException {
        if (text.skip('.') || text.skip(',')) {
            text.skipDigits();
        }
    }

    /** Seconds after midnight, up to the end of the next day. */
    static int second(int hour, int minute, int second) throws TimeTextException {
        return second(hour, minute, second, LONGEST);
    }

    private static int second(int hour, int minute, int second, int longest) throws TimeTextException {
        int ofDay = hour * HOUR + minute * MINUTE + second;
        if (minute >= MINUTE || second >= MINUTE || ofDay > longest) {
            String hint = hour + "時" + minute + "分" + (second == 0 ? "" : second + "秒") + "という時刻はありません";
            String last = longest == DailyHours.DAY ? "24:00" : "47:59";
            throw new TimeTextException("a time from 00:00 to " + last, hint);
        }
        return ofDay;
    }
}
