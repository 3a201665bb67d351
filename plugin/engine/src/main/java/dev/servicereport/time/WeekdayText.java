package dev.servicereport.time;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Weekdays (曜日) as they stand behind a date: {@code (日)}, {@code (日曜)} or {@code (日曜日)}, in full or half width. */
final class WeekdayText {

    private static final String KANJI = "月火水木金土日";

    private WeekdayText() {}

    /** The letter of a weekday. */
    static char letter(DayOfWeek day) {
        return KANJI.charAt(day.getValue() - 1);
    }

    /** Reads a weekday in parentheses if one comes next; it must be that of the date. */
    static void skip(TextCursor text, LocalDate date) throws TimeTextException {
        text.skipBlanksBefore('(');
        if (!text.skip('(')) {
            return;
        }
        int day = KANJI.indexOf(text.next()) + 1;
        if (day == 0 || text.atEnd()) {
            throw text.misshapen("");
        }
        text.require(text.next());
        if (text.skip('曜')) {
            text.skip('日');
        }
        text.require(')');
        requireThatOf(date, day);
    }

    /** @param day counted from Monday, 1 to 7 */
    static void requireThatOf(LocalDate date, int day) throws TimeTextException {
        if (day != date.getDayOfWeek().getValue()) {
            throw new TimeTextException("the weekday of that date", date + " は" + letter(date.getDayOfWeek()) + "曜日です");
        }
    }
}
