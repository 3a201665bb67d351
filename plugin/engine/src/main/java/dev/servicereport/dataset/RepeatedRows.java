package dev.servicereport.dataset;

import dev.servicereport.availability.ObservationLog;
import dev.servicereport.contract.Contract;
import dev.servicereport.problem.Problem;
import dev.servicereport.problem.Problems;
import dev.servicereport.problem.SourceLocation;
import org.jspecify.annotations.Nullable;

/** Tells how many rows of monitoring stand there twice (重複行). */
final class RepeatedRows {

    private RepeatedRows() {}

    /** @param contract what samples are read by; null when it could not be read */
    static void note(ObservationLog log, @Nullable Contract contract, Problems problems) {
        int duplicates = log.duplicates();
        if (duplicates > 0) {
            problems.add(Problem.notice(
                            SourceLocation.wholeFile("uptime, outages"),
                            "",
                            duplicates == 1 ? "1 repeated row counts once" : duplicates + " repeated rows count once")
                    .hint("監視記録・停止一覧に同じ行が " + duplicates + " 行重複していたため、1行として数えた"));
        }
        log.note(contract, problems);
    }
}
