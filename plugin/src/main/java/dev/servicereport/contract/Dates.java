package dev.servicereport.contract;

import dev.servicereport.contract.yaml.Refusal;
import dev.servicereport.contract.yaml.Scalar;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.regex.Pattern;

/** Dates and months in {@code contract.yaml}. */
final class Dates {

    /** A day that exists. */
    static final Scalar<LocalDate> DATE = new Scalar<>(Dates::date, Scalars.textLike("2025-01-05"));

    /** A month of the calendar. */
    static final Scalar<YearMonth> MONTH = new Scalar<>(Dates::month, Scalars.textLike("2025-01"));

    private static final Pattern ISO_DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern ISO_MONTH = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])");
    private static final DateTimeFormatter STRICT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private Dates() {}

    /** Reads a date; the one place that knows how dates are written. */
    static LocalDate date(String text) throws Refusal {
        Refusal refusal = new Refusal("a date that exists, like 2025-01-05", "「2025-01-05」のように、実在する日付を書いてください");
        Scalars.match(ISO_DATE, text, refusal);
        try {
            return LocalDate.parse(text, STRICT);
        } catch (DateTimeParseException e) {
            throw refusal;
        }
    }

    private static YearMonth month(String text) throws Refusal {
        Refusal refusal = new Refusal("a month like 2025-01", "「2025-01」のように、年と月を書いてください");
        return YearMonth.parse(Scalars.match(ISO_MONTH, text, refusal).group());
    }
}
