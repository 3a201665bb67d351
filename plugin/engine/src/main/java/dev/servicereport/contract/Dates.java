package dev.servicereport.contract;

import dev.servicereport.contract.yaml.Refusal;
import dev.servicereport.contract.yaml.Scalar;
import dev.servicereport.time.DateText;
import dev.servicereport.time.TimeTextException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;

/** Dates and months in {@code contract.yaml}. */
final class Dates {

    /** A day that exists. */
    static final Scalar<LocalDate> DATE = new Scalar<>(Dates::date, Scalars.textLike(Shapes.DATE, "2025-01-05"));

    /** The same, or a month, which is its first day. */
    static final Scalar<LocalDate> FIRST_DAY = new Scalar<>(
            text -> isMonth(text) ? month(text).atDay(1) : date(text),
            Scalars.textLike(Shapes.DATE_OR_MONTH, "2025-01-05", "2025-01"));

    /** The same, or a month, which is its last day. */
    static final Scalar<LocalDate> LAST_DAY = new Scalar<>(
            text -> isMonth(text) ? month(text).atEndOfMonth() : date(text),
            Scalars.textLike(Shapes.DATE_OR_MONTH, "2025-01-05", "2025-01"));

    /** A month of the calendar. */
    static final Scalar<YearMonth> MONTH = new Scalar<>(Dates::month, Scalars.textLike(Shapes.MONTH, "2025-01"));

    private static final Pattern ISO_MONTH = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])");

    private Dates() {}

    private static boolean isMonth(String text) {
        return ISO_MONTH.matcher(text).matches();
    }

    /** Reads a date, as dates are written everywhere in the data. */
    static LocalDate date(String text) throws Refusal {
        try {
            return DateText.date(text);
        } catch (TimeTextException refused) {
            throw new Refusal(refused.expected(), refused.hint());
        }
    }

    private static YearMonth month(String text) throws Refusal {
        Refusal refusal = new Refusal("a month like 2025-01", "「2025-01」のように、年と月を書いてください");
        return YearMonth.parse(Scalars.match(ISO_MONTH, text, refusal).group());
    }
}
