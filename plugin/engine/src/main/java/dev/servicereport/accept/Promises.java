package dev.servicereport.accept;

import dev.servicereport.dataset.Dataset;
import dev.servicereport.delivery.Improvement;
import dev.servicereport.delivery.InspectionFinding;
import dev.servicereport.delivery.Milestone;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * What has been promised and is not done at a cut-off, whether its day is over or lies ahead (未了の約束). What is told elsewhere of such
 * days starts here.
 *
 * @param dataset what was read
 * @param asOf the last day that counts: what is dated later has not happened yet
 */
public record Promises(Dataset dataset, LocalDate asOf) {

    /** Findings that are not corrected, in the order of their register. */
    public Stream<InspectionFinding> findings() {
        return dataset.delivery().acceptance().findings().stream()
                .filter(finding -> finding.correction() == null
                        || finding.correction().on().isAfter(asOf));
    }

    /** Improvements that were agreed and are not done, in the order of their register. */
    public Stream<Improvement> improvements() {
        return dataset.delivery().project().improvements().stream()
                .filter(improvement -> improvement.isConsultedBy(asOf) && !improvement.isDoneBy(asOf));
    }

    /** Tasks that are not finished, in the order of their register. */
    public Stream<Milestone> milestones() {
        return dataset.delivery().project().milestones().stream().filter(milestone -> !milestone.isFinishedOn(asOf));
    }
}
