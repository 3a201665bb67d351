package dev.servicereport.delivery;

import dev.servicereport.csv.Column;
import dev.servicereport.csv.CsvRow;
import dev.servicereport.problem.Nearest;
import java.util.Collection;

/** Ids that one register uses and another one gives. */
final class References {

    private References() {}

    /** Notes that a cell names nothing that there is; a near id is offered. */
    static void fault(CsvRow row, Column column, Collection<String> known, String expected) {
        String written = row.id(column);
        String hint =
                Nearest.of(known, written).map(id -> "'" + id + "' のことですか").orElse("");
        row.fault(column, row.raw(column), expected, hint);
    }

    /** The id in a cell; one that is not known is a fault, an empty one is not. */
    static String read(CsvRow row, Column column, Collection<String> known, String expected) {
        String id = row.id(column);
        if (!id.isEmpty() && !known.contains(id)) {
            fault(row, column, known, expected);
        }
        return id;
    }
}
