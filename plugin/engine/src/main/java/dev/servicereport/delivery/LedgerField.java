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

    /** Whether its cells hold days or moments. */
    boolean isDated() {
        return type == Type.DAY || type == Type.MOMENT;
    }

    /** Its name in rules. */
    public String name() {
        return column.name();
    }
}
