package dev.servicereport.dataset;

import dev.servicereport.delivery.Acceptance;
import dev.servicereport.delivery.Deliverable;
import dev.servicereport.delivery.Inspection;
import dev.servicereport.delivery.InspectionFinding;
import java.time.LocalDate;
import java.util.List;

/**
 * What was known of deliverables and their inspection on a day (基準日時点の納品・検査).
 *
 * @param last the day, inclusive
 */
record AcceptanceBefore(LocalDate last) {

    /** What had been handed over, inspected, found, corrected and confirmed by then. */
    Acceptance known(Acceptance all) {
        List<Inspection> inspections = all.inspections().stream()
                .filter(one -> !one.notifiedOn().isAfter(last))
                .map(this::inspection)
                .toList();
        List<String> unmade = all.inspections().stream()
                .filter(one -> one.notifiedOn().isAfter(last)
                        || (one.outcome() != null && one.outcome().inspectedOn().isAfter(last)))
                .map(Inspection::id)
                .toList();
        return new Acceptance(
                all.deliverables().stream().map(this::deliverable).toList(),
                inspections,
                all.findings().stream()
                        .filter(finding -> !unmade.contains(finding.inspection()))
                        .map(this::finding)
                        .toList());
    }

    private Deliverable deliverable(Deliverable one) {
        return new Deliverable(
                one.id(),
                one.name(),
                one.version(),
                one.form(),
                one.file(),
                one.required(),
                one.isDeliveredBy(last) ? one.deliveredOn() : null,
                one.remarks());
    }

    private Inspection inspection(Inspection one) {
        Inspection.Outcome outcome = one.outcome();
        boolean made = outcome != null && !outcome.inspectedOn().isAfter(last);
        return new Inspection(
                one.id(),
                one.kind(),
                one.completedOn(),
                one.notifiedOn(),
                one.follows(),
                made ? outcome : null,
                one.inspector(),
                one.remarks());
    }

    private InspectionFinding finding(InspectionFinding one) {
        InspectionFinding.Correction correction = one.correction();
        InspectionFinding.Confirmation confirmation = one.confirmation();
        return new InspectionFinding(
                one.id(),
                one.inspection(),
                one.deliverable(),
                one.text(),
                one.dueOn(),
                correction == null || correction.on().isAfter(last) ? null : correction,
                confirmation == null || confirmation.on().isAfter(last) ? null : confirmation);
    }
}
