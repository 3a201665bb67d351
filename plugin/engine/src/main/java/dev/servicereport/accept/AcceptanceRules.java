package dev.servicereport.accept;

import dev.servicereport.dataset.Dataset;
import dev.servicereport.delivery.Acceptance;
import dev.servicereport.delivery.Deliverable;
import dev.servicereport.delivery.Inspection;
import dev.servicereport.delivery.InspectionFinding;
import dev.servicereport.delivery.InspectionFinding.State;
import dev.servicereport.wording.Display;
import dev.servicereport.wording.Texts;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** What deliverables, inspections and findings leave open (specification 4.4). */
final class AcceptanceRules {

    private static final String DELIVERABLES = "deliverables.csv";
    private static final String INSPECTIONS = "inspections.csv";
    private static final String FINDINGS = "findings.csv";

    private static final Texts TEXTS = Texts.program();

    private AcceptanceRules() {}

    /** Required deliverables that were not handed over. No list of deliverables at all is open as well: silence is no delivery. */
    static Stream<OpenPoint> deliverables(Dataset dataset, LocalDate asOf) {
        Acceptance acceptance = dataset.delivery().acceptance();
        if (acceptance.deliverables().isEmpty()) {
            return Stream.of(
                    OpenPoint.of(DELIVERABLES, "", "no deliverable is recorded", TEXTS.parts("open.no-deliverables")));
        }
        return acceptance.deliverables().stream()
                .filter(deliverable -> deliverable.required() && !deliverable.isDelivered())
                .map(AcceptanceRules::undelivered);
    }

    private static OpenPoint undelivered(Deliverable deliverable) {
        return OpenPoint.of(
                DELIVERABLES,
                deliverable.id(),
                "required and not handed over",
                TEXTS.parts("open.undelivered", "name", deliverable.name()));
    }

    /** Inspections that were not made, or refused and not asked for again; none of the completion at all. */
    static Stream<OpenPoint> inspections(Dataset dataset, LocalDate asOf) {
        Acceptance acceptance = dataset.delivery().acceptance();
        Stream<OpenPoint> missing = acceptance.inspections().stream()
                        .anyMatch(inspection -> inspection.kind() == Inspection.Kind.COMPLETION)
                ? Stream.of()
                : Stream.of(OpenPoint.of(
                        INSPECTIONS,
                        "",
                        "no inspection of the completed work is recorded",
                        TEXTS.parts("open.no-completion")));
        return Stream.concat(
                missing,
                acceptance.inspections().stream().flatMap(inspection -> open(acceptance, inspection, asOf).stream()));
    }

    private static Optional<OpenPoint> open(Acceptance acceptance, Inspection inspection, LocalDate asOf) {
        if (inspection.outcome() == null) {
            return Optional.of(waiting(inspection, asOf));
        }
        return inspection.isRefused() && acceptance.after(inspection).isEmpty()
                ? Optional.of(refused(inspection))
                : Optional.empty();
    }

    private static OpenPoint waiting(Inspection inspection, LocalDate asOf) {
        boolean late = asOf.isAfter(inspection.due());
        return OpenPoint.of(
                INSPECTIONS,
                inspection.id(),
                (late ? "not inspected, overdue since " : "not inspected yet, due on ") + inspection.due(),
                TEXTS.parts(
                        late ? "open.waiting-late" : "open.waiting",
                        "inspection",
                        inspection.kind().label(),
                        "due",
                        Display.date(inspection.due())));
    }

    private static OpenPoint refused(Inspection inspection) {
        return OpenPoint.of(
                INSPECTIONS,
                inspection.id(),
                "failed, and no inspection follows it",
                TEXTS.parts("open.failed", "inspection", inspection.kind().label(), "id", inspection.id()));
    }

    /** Findings that were not corrected, or that the client has not confirmed. */
    static Stream<OpenPoint> findings(Dataset dataset, LocalDate asOf) {
        return dataset.delivery().acceptance().findings().stream()
                .filter(finding -> finding.state() != State.CONFIRMED)
                .map(finding -> open(finding, asOf));
    }

    private static OpenPoint open(InspectionFinding finding, LocalDate asOf) {
        if (finding.state() == State.CORRECTED) {
            return OpenPoint.of(
                    FINDINGS,
                    finding.id(),
                    "corrected, but not confirmed",
                    TEXTS.parts("open.unconfirmed", "text", finding.text()));
        }
        LocalDate dueOn = finding.dueOn();
        return dueOn != null && asOf.isAfter(dueOn)
                ? OpenPoint.of(
                        FINDINGS,
                        finding.id(),
                        "not corrected, overdue since " + dueOn,
                        TEXTS.parts("open.uncorrected-late", "text", finding.text(), "due", Display.date(dueOn)))
                : OpenPoint.of(
                        FINDINGS,
                        finding.id(),
                        "not corrected",
                        TEXTS.parts("open.uncorrected", "text", finding.text()));
    }
}
