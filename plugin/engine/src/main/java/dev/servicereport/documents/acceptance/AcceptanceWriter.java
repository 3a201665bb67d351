package dev.servicereport.documents.acceptance;

import dev.servicereport.delivery.Acceptance;
import dev.servicereport.delivery.Inspection;
import dev.servicereport.delivery.InspectionFinding;
import dev.servicereport.documents.acceptance.CompletionNotice.Correction;
import dev.servicereport.documents.acceptance.InspectionRecord.Outcome;
import dev.servicereport.wording.Display;
import dev.servicereport.wording.Words;
import java.time.LocalDate;
import java.util.Optional;

/** Words what is said to the client about an inspection (検査に関する届出と調書). */
public final class AcceptanceWriter {

    private final Acceptance acceptance;
    private final LocalDate asOf;

    /** @param asOf the last day that counts, of a document that has no day of its own yet */
    public AcceptanceWriter(Acceptance acceptance, LocalDate asOf) {
        this.acceptance = acceptance;
        this.asOf = asOf;
    }

    /** The notice that asks for an inspection, also once more after a refusal. */
    public CompletionNotice completionNotice(Inspection inspection) {
        return new CompletionNotice(
                Display.date(inspection.completedOn()),
                due(inspection),
                deliverables(inspection.notifiedOn()),
                refusedBefore(inspection).map(AcceptanceWriter::again).orElse(""),
                refusedBefore(inspection).stream()
                        .flatMap(refused -> acceptance.findingsOf(refused).stream())
                        .map(AcceptanceWriter::correction)
                        .toList(),
                inspection.remarks());
    }

    /** The form for the inspector. */
    public InspectionRecord inspectionRecord(Inspection inspection) {
        return new InspectionRecord(
                kind(inspection),
                Display.date(inspection.completedOn()),
                Display.date(inspection.notifiedOn()),
                due(inspection),
                deliverables(dayOf(inspection)),
                outcome(inspection),
                acceptance.findingsOf(inspection).stream()
                        .map(finding -> finding.id() + "　" + finding.text())
                        .toList(),
                inspection.remarks());
    }

    /** {@code 完了検査・再検査}. */
    public static String kind(Inspection inspection) {
        return inspection.kind().label() + (inspection.isAgain() ? "・再検査" : "");
    }

    /** The day of inspection; before it that of the notice when it is later than the last day that counts. */
    private LocalDate dayOf(Inspection inspection) {
        Inspection.Outcome outcome = inspection.outcome();
        if (outcome != null) {
            return outcome.inspectedOn();
        }
        return inspection.notifiedOn().isAfter(asOf) ? inspection.notifiedOn() : asOf;
    }

    private static String due(Inspection inspection) {
        return Display.date(inspection.due()) + "（届出日の翌日から起算して" + Inspection.DAYS_TO_INSPECT + "日目）";
    }

    /** What had been handed over by the day of the document. */
    private String deliverables(LocalDate day) {
        long delivered = acceptance.deliverables().stream()
                .filter(deliverable -> deliverable.isDeliveredBy(day))
                .count();
        return delivered == 0 ? "－" : Display.number(delivered) + "件（成果品納品書のとおり）";
    }

    private Optional<Inspection> refusedBefore(Inspection inspection) {
        return acceptance.inspections().stream()
                .filter(earlier -> earlier.id().equals(inspection.follows()))
                .findFirst();
    }

    private static String again(Inspection refused) {
        Inspection.Outcome outcome = refused.outcome();
        String day = outcome == null ? "" : Display.date(outcome.inspectedOn()) + "の";
        return day + kind(refused) + "（" + refused.id() + "）の結果に基づき修正したため";
    }

    private static Correction correction(InspectionFinding finding) {
        return new Correction(finding.id(), finding.text(), correctionText(finding));
    }

    static String correctionText(InspectionFinding finding) {
        InspectionFinding.Correction correction = finding.correction();
        return correction == null ? "－" : (Display.date(correction.on()) + "　" + correction.text()).strip();
    }

    private static Outcome outcome(Inspection inspection) {
        Inspection.Outcome outcome = inspection.outcome();
        return outcome == null
                ? new Outcome(Words.BLANK_DATE, inspection.inspector(), false, false)
                : new Outcome(
                        Display.date(outcome.inspectedOn()),
                        inspection.inspector(),
                        outcome.passed(),
                        !outcome.passed());
    }
}
