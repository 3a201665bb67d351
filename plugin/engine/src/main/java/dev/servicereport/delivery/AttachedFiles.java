package dev.servicereport.delivery;

import dev.servicereport.csv.Column;
import dev.servicereport.csv.CsvRow;
import java.util.Optional;

/** Looks at the files that registers name. */
@FunctionalInterface
public interface AttachedFiles {

    /**
     * The file that a cell names, by its path relative to the data folder. One that is missing, empty, no ordinary file or outside
     * the folder is a fault of the row.
     *
     * @return the file; empty when the cell is empty or at fault
     */
    Optional<AttachedFile> find(CsvRow row, Column column);
}
