package dev.servicereport.requirement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a figure is compared with: a decimal, a fraction of two whole numbers, a day or month, or a word. Nothing is rounded.
 *
 * @param text as written
 */
public record Literal(String text) {

    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,18}(\\.[0-9]{1,18})?");
    private static final Pattern FRACTION = Pattern.compile("([0-9]{1,18})/([1-9][0-9]{0,17})");
    private static final int MONTH_LENGTH = "2025-10".length();
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}(-[0-9]{2})?");

    /** Whether it can be greater or less than something. */
    public boolean isOrdered() {
        return isDate(text) || isNumber();
    }

    private boolean isNumber() {
        return DECIMAL.matcher(text).matches() || FRACTION.matcher(text).matches();
    }

    private static boolean isDate(String written) {
        if (!DATE.matcher(written).matches()) {
            return false;
        }
        try {
            boolean month = written.length() == MONTH_LENGTH;
            return month ? YearMonth.parse(written) != null : LocalDate.parse(written) != null;
        } catch (DateTimeParseException none) {
            return false;
        }
    }

    /** Whether it is written like a day or month, and there is none such. */
    boolean isImpossibleDate() {
        return DATE.matcher(text).matches() && !isDate(text);
    }

    /**
     * How a figure stands to this: below 0, 0 or above 0. Upper and lower case of words are one.
     *
     * @return empty when the two cannot be compared, as a word with a number, either way
     */
    public OptionalInt order(String figure) {
        if (isNumber()) {
            return DECIMAL.matcher(figure).matches() ? OptionalInt.of(exact(figure)) : OptionalInt.empty();
        }
        if (isDate(text)) {
            return isDate(figure) && figure.length() == text.length()
                    ? OptionalInt.of(figure.compareTo(text))
                    : OptionalInt.empty();
        }
        if (DECIMAL.matcher(figure).matches()) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(figure.toLowerCase(Locale.ROOT).compareTo(text.toLowerCase(Locale.ROOT)));
    }

    /** By multiplication: a third has no decimals. */
    private int exact(String figure) {
        Matcher fraction = FRACTION.matcher(text);
        return fraction.matches()
                ? new BigDecimal(figure)
                        .multiply(new BigDecimal(fraction.group(2)))
                        .compareTo(new BigDecimal(fraction.group(1)))
                : new BigDecimal(figure).compareTo(new BigDecimal(text));
    }
}
