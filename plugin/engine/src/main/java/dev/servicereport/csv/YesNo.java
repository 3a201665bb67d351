package dev.servicereport.csv;

/** A cell that says yes or no. */
public enum YesNo {
    YES,
    NO;

    private static final Vocabulary<YesNo> WORDS = Vocabulary.<YesNo>offering("yes", "no")
            .with(YES, "yes", "true", "1", "○", "はい", "対象", "有")
            .with(NO, "no", "false", "0", "×", "いいえ", "対象外", "無");

    /** What the cell says; {@code otherwise} when it is empty. */
    public static boolean read(CsvRow row, Column column, boolean otherwise) {
        return row.choice(column, WORDS).map(word -> word == YES).orElse(otherwise);
    }
}
