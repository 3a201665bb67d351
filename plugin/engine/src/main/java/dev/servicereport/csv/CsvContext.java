package dev.servicereport.csv;

import dev.servicereport.problem.Problems;
import dev.servicereport.time.TimeText;
import java.util.function.IntPredicate;

/**
 * What every file is read with.
 *
 * @param times reads dates and times, as a rule in the contract's zone
 * @param showable which characters the documents' fonts have
 * @param problems where faults go
 */
public record CsvContext(TimeText times, IntPredicate showable, Problems problems) {

    /** The same for a file that may write its times in another way. */
    CsvContext reading(CsvMapping mapping) {
        TimeText own = mapping.form().times();
        return own == null ? this : new CsvContext(own, showable, problems);
    }
}
