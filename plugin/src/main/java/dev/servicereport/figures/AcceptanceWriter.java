package dev.servicereport.figures;

import static dev.servicereport.figures.MonthlyReportWriter.orDash;

import dev.servicereport.delivery.Acceptance;
import dev.servicereport.delivery.Deliverable;
import dev.servicereport.delivery.Inspection;
import dev.servicereport.delivery.InspectionFinding;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Words the documents about deliverables and their inspection (納品・検査の文書). */
public final class AcceptanceWriter {

    private final Acceptance acceptance;

    public AcceptanceWriter(Acceptance acceptance) {
        this.acceptance = acceptance;
    }

    /** The notice that asks for an inspection, also once more after a refusal. */
    public CompletionNotice completionNotice(Inspection inspection) {
        return new CompletionNotice(
                Display.date(inspection.completedOn()),
                Display.date(inspection.due()) + "（届出日の翌日から起算して" + Inspection.DAYS_TO_INSPECT + "日目）",
                deliverables(),
                again(inspection),
                corrections(inspection),
                inspection.remarks());
    }

    private String deliverables() {
        long delivered = acceptance.deliverables().stream()
                .filter(Deliverable::isDelivered)
                .count();
        return delivered == 0 ? "－" : Display.number(delivered) + "件（成果品納品書のとおり）";
    }

    private String again(Inspection inspection) {
        return refusedBefore(inspection)
                .map(refused ->
                        Display.date(Objects.requireNonNull(refused.outcome()).inspectedOn()) + "の"
                                + refused.kind().label() + "（" + refused.id() + "）における指摘を修正した。")
                .findFirst()
                .orElse("");
    }

    private Stream<Inspection> refusedBefore(Inspection inspection) {
        return acceptance.inspections().stream().filter(earlier -> earlier.id().equals(inspection.follows()));
    }

    private List<CompletionNotice.Correction> corrections(Inspection inspection) {
        return refusedBefore(inspection)
                .flatMap(refused -> acceptance.findingsOf(refused).stream())
                .map(AcceptanceWriter::correction)
                .toList();
    }

    private static CompletionNotice.Correction correction(InspectionFinding finding) {
        InspectionFinding.Correction correction = finding.correction();
        return new CompletionNotice.Correction(
                finding.id(),
                finding.text(),
                correction == null ? "－" : Display.date(correction.on()) + "　" + orDash(correction.text()));
    }
}
