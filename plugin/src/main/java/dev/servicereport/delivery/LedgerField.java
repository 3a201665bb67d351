package dev.servicereport.delivery;

import dev.servicereport.csv.Column;

/**
 * A column of a ledger.
 *
 * @param column how it is headed in the file
 * @param label how it is headed on paper
 * @param type what its cells hold
 * @param width its share of the width on paper, above 0
 */
public record LedgerField(Column column, String label, Type type, int width) {

    /** What a cell holds. */
    public enum Type {
        TEXT,
        DAY,
        MOMENT,
        COUNT
    }

    /** A column that must be there; its first alias is its heading on paper. */
    static LedgerField required(String name, Type type, int width, String... aliases) {
        return new LedgerField(Column.required(name, aliases), aliases[0], type, width);
    }

    /** A column that may be missing; its first alias is its heading on paper. */
    static LedgerField optional(String name, Type type, int width, String... aliases) {
        return new LedgerField(Column.optional(name, aliases), aliases[0], type, width);
    }

    /** Its name in rules. */
    public String name() {
        return column.name();
    }
}
