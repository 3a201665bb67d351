package dev.servicereport.requirement;

import dev.servicereport.csv.Column;
import dev.servicereport.csv.CsvRow;
import dev.servicereport.delivery.AttachedFile;
import java.util.Optional;

/** Looks at files that evidence names. */
@FunctionalInterface
public interface EvidenceFiles {

    /**
     * A file by its path relative to the data folder. One outside the folder, or that cannot be read, is a fault of the row; one that
     * is not there is none.
     *
     * @return the file; empty when it is not there or at fault
     */
    Optional<AttachedFile> find(CsvRow row, Column column, String written);
}
