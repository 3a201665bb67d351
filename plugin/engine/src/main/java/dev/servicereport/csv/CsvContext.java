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
    CsvContext reading(CsvSource source) {
        TimeText own = source.mapping().form().times();
        if (own == null) {
            return this;
        }
        return new CsvContext(source.isWorkbook() ? new SheetTimes(own, times) : own, showable, problems);
    }
}
