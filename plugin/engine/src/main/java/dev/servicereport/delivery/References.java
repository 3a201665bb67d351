package dev.servicereport.delivery;

import dev.servicereport.csv.Column;
import dev.servicereport.csv.CsvRow;
import dev.servicereport.problem.Nearest;
import java.util.Collection;

/** Ids that one register uses and another one gives. */
final class References {

    private References() {}

    /** The id in a cell; one that is not known is a fault, an empty one is not. A near id is offered. */
    static String read(CsvRow row, Column column, Collection<String> known, String expected) {
        String id = row.id(column);
        if (!id.isEmpty() && !known.contains(id)) {
            String hint =
                    Nearest.of(known, id).map(near -> "'" + near + "' のことですか").orElse("");
            row.fault(column, row.raw(column), expected, hint);
        }
        return id;
    }
}
