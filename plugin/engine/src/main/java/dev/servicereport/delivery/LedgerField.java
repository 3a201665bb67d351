package dev.servicereport.delivery;

import dev.servicereport.csv.Column;
import java.util.List;

/**
 * A column of a ledger.
 *
 * @param column how it is headed in the file
 * @param label how it is headed on paper
 * @param type what its cells hold
 * @param width its share of the width on paper, above 0
 * @param words the words of a column of {@link Type#WORD}; else none
 * @param named what the cells of a column of {@link Type#NAME} name; else nothing
 */
public record LedgerField(
        Column column, String label, Type type, int width, List<String> words, List<NamedThings> named) {

    public LedgerField {
        words = List.copyOf(words);
        named = List.copyOf(named);
    }

    /** What a cell holds. */
    public enum Type {
        TEXT,
        DAY,
        MOMENT,
        COUNT,
        /** One of a few words of the ledger's own. */
        WORD,
        /** The id of something in another register. */
        NAME,
        /** A file in the data folder, by its path there. */
        FILE,
        /** The SHA-256 of the file in the one column of files. */
        CHECKSUM
    }

    /** Whether its cells hold days or moments. */
    public boolean isDated() {
        return type == Type.DAY || type == Type.MOMENT;
    }

    /** Its name in rules. */
    public String name() {
        return column.name();
    }
}
