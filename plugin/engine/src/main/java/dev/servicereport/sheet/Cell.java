package dev.servicereport.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * A cell to be written (セル). Text is always text: nothing in it is ever taken for a formula.
 *
 * @param text what it holds when it holds no number; may be empty
 * @param number what it holds, or null
 * @param formula how a spreadsheet works that out, without {@code =}; empty when it stands there as it is
 * @param look how it looks
 */
public record Cell(
        String text, @org.jspecify.annotations.Nullable BigDecimal number, String formula, Look look) {

    /** Day 0 of spreadsheets, as they count since March 1900. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private static final long DAY = 86_400;

    /** Finer than the binary number that a spreadsheet makes of a day of this century. */
    private static final int DAY_DECIMALS = 11;

    /** Text, whatever it contains. */
    public static Cell text(String text, Look look) {
        return new Cell(text, null, "", look);
    }

    /** Nothing. */
    public static Cell blank(Look look) {
        return text("", look);
    }

    /** A whole number. */
    public static Cell number(long number, Look look) {
        return number(BigDecimal.valueOf(number), look);
    }

    /** A number. */
    public static Cell number(BigDecimal number, Look look) {
        return new Cell("", number, "", look);
    }

    /** A day. */
    public static Cell date(LocalDate date, Look look) {
        return number(date.toEpochDay() - DAY_ZERO.toEpochDay(), look);
    }

    /** A second as the date and time that it has at an offset: days since day 0, to a hundred-thousandth of a second. */
    public static Cell time(long second, ZoneOffset offset, Look look) {
        long local = second + offset.getTotalSeconds() - DAY_ZERO.toEpochDay() * DAY;
        return number(
                BigDecimal.valueOf(local).divide(BigDecimal.valueOf(DAY), DAY_DECIMALS, RoundingMode.HALF_EVEN), look);
    }

    /** What a formula comes to, so that it is seen also where nothing is worked out. */
    public Cell by(String how) {
        return new Cell(text, number, how, look);
    }
}
