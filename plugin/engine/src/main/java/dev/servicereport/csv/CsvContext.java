package dev.servicereport.csv;

import dev.servicereport.problem.Problems;
import dev.servicereport.time.TimeSpan;
import dev.servicereport.time.TimeText;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * What every file is read with.
 *
 * @param times reads dates and times, as a rule in the contract's zone
 * @param showable which characters the documents' fonts have
 * @param problems where faults go
 * @param term the only time in which rows can count, so that a notice tells of others; null when it is not known, or nobody asks
 */
public record CsvContext(
        TimeText times,
        IntPredicate showable,
        Problems problems,
        @Nullable TimeSpan term) {

    /** Where nobody asks whether rows lie in the term of service. */
    public CsvContext(TimeText times, IntPredicate showable, Problems problems) {
        this(times, showable, problems, null);
    }

    /** The same for what can count in that time only. */
    public CsvContext within(@Nullable TimeSpan only) {
        return new CsvContext(times, showable, problems, only);
    }

    /** Whether a period that begins and ends then lies wholly outside the term. */
    boolean isOutside(long start, long end) {
        return term != null && (start >= term.end() || (end <= term.start() && start < term.start()));
    }

    /** The same for a file that may write its times in another way. */
    CsvContext reading(CsvSource source) {
        TimeText own = source.mapping().form().times();
        if (own == null) {
            return this;
        }
        return new CsvContext(source.isWorkbook() ? new SheetTimes(own, times) : own, showable, problems, term);
    }
}
