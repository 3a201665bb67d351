package dev.servicereport.delivery;

/**
 * A figure that is worked out over the rows of a ledger (集計).
 *
 * @param label how it is headed on paper
 * @param shown what is worked out
 * @param of the column that it is worked out from; empty where none is needed
 * @param to the column of the later time of {@link Shown#TOTAL} and {@link Shown#LONGEST}, and of the whole of {@link Shown#RATIO};
 *     else empty
 * @param where the column of words that chooses rows; empty: all rows
 * @param is the word that chooses them; empty: all rows
 */
public record LedgerMeasure(String label, Shown shown, String of, String to, String where, String is) {

    /** What is worked out. */
    public enum Shown {
        /** How many rows. */
        ROWS,
        /** Rows with the word in a hundred of all. */
        SHARE,
        /** Rows in which a column is filled, in a hundred of all; a day or moment counts once it has come. */
        FILLED,
        /** The sum of one column of counts in a hundred of that of another one. */
        RATIO,
        /** Sum of a column of counts. */
        SUM,
        /** The greatest number in a column of counts. */
        MOST,
        /** The latest day or moment. */
        LATEST,
        /** Whole days from the latest one to the cut-off. */
        AGE,
        /** All time from one column to another: seconds of times, days of dates. */
        TOTAL,
        /** The longest of these. */
        LONGEST
    }
}
