package dev.servicereport.time;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Reads dates and months as people and exports write them: {@code 2025-01-05}, {@code 2025/1/5}, {@code 2025年1月5日},
 * {@code 令和7年1月5日}, {@code 令和元年5月1日}, {@code R7.1.5}, each also with its weekday, {@code 2025/1/5(日)}. Full-width digits are read
 * too, blanks around are ignored. A date must exist, fit its weekday and lie within its era; a year of two digits without an era is refused, and so is everything before 1873.
 */
public final class DateText {

    private static final String DATE = "a date like 2025-01-05 or 令和7年1月5日";
    private static final String MONTH = "a month like 2025-01 or 令和7年1月";

    private DateText() {}

    /** Whether a text that stands for a date or a time has no sign of a time of day in it. */
    public static boolean isDayAlone(String text) {
        return text.chars().noneMatch(c -> "T: 時".indexOf(c) >= 0) && !text.isEmpty();
    }

    /** Reads a date. */
    public static LocalDate date(String text) throws TimeTextException {
        TextCursor cursor = new TextCursor(text, DATE);
        LocalDate date = read(cursor);
        cursor.requireEnd();
        return date;
    }

    /** Reads a month: the same forms without the day, {@code 2025-01} or {@code 令和7年1月}. */
    public static YearMonth month(String text) throws TimeTextException {
        TextCursor cursor = new TextCursor(text, MONTH);
        WrittenYear year = WrittenYear.read(cursor);
        char separator = separator(year, cursor);
        int month = cursor.number(1, 2);
        if (separator == '年') {
            cursor.require('月');
        }
        cursor.requireEnd();
        return year.month(month);
    }

    /** Reads the date that the text goes on with. */
    static LocalDate read(TextCursor text) throws TimeTextException {
        WrittenYear year = WrittenYear.read(text);
        char separator = separator(year, text);
        int month = text.number(1, 2);
        text.require(separator == '年' ? '月' : separator);
        int day = text.number(1, 2);
        if (separator == '年') {
            text.require('日');
        }
        LocalDate date = year.day(month, day);
        WeekdayText.skip(text, date);
        return date;
    }

    private static char separator(WrittenYear year, TextCursor text) throws TimeTextException {
        char separator = text.next();
        boolean dotted = separator == '.' && year.era() != null;
        if (separator != '-' && separator != '/' && separator != '年' && !dotted) {
            throw text.misshapen("");
        }
        text.require(separator);
        return separator;
    }
}
