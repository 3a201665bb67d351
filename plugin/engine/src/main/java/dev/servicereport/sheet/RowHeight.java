package dev.servicereport.sheet;

import dev.servicereport.sheet.Look.Weight;
import java.math.BigDecimal;
import java.util.List;

/**
 * How high a row has to be so that all of its text shows (行の高さ): not every spreadsheet works that out when it opens a file, and then lines
 * would lie on each other on paper.
 */
final class RowHeight {

    /** A line of the usual size, in quarters of a point. */
    private static final int QUARTERS = 75;

    /** Excel knows no higher rows. */
    private static final int MOST_LINES = 21;

    private RowHeight() {}

    /** How many lines the longest cell takes. */
    static int lines(List<Cell> cells, List<Integer> widths) {
        int most = 1;
        for (int i = 0; i < cells.size(); i++) {
            Weight weight = cells.get(i).look().weight();
            if (weight != Weight.TITLE && weight != Weight.NOTE) {
                most = Math.max(most, lines(cells.get(i).text(), widths.get(i)));
            }
        }
        return Math.min(most, MOST_LINES);
    }

    /** Words break only at blanks, and a little of a line is lost at its end. */
    private static int lines(String text, int width) {
        int room = Math.max(1, width - 2);
        return text.lines()
                .mapToInt(line -> Math.max(1, (units(line) + room - 1) / room))
                .sum();
    }

    /** A full-width character is as wide as two digits. */
    private static int units(String line) {
        return line.codePoints().map(character -> character < 0x100 ? 1 : 2).sum();
    }

    static String points(int lines) {
        return BigDecimal.valueOf((long) lines * QUARTERS)
                .divide(BigDecimal.valueOf(4))
                .toPlainString();
    }
}
