package dev.servicereport.documents.acceptance;

import dev.servicereport.delivery.Acceptance;
import dev.servicereport.delivery.Inspection;
import dev.servicereport.delivery.InspectionFinding;
import dev.servicereport.delivery.InspectionFinding.Confirmation;
import dev.servicereport.delivery.InspectionFinding.State;
import dev.servicereport.documents.acceptance.FindingList.Dated;
import dev.servicereport.documents.acceptance.FindingList.FindingRow;
import dev.servicereport.documents.acceptance.FindingList.InspectionRow;
import dev.servicereport.wording.Display;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Words how inspections went, and what became of what they found (指摘事項・修正記録). */
public final class FindingListWriter {

    private static final Dated NOT_YET = new Dated("", "");

    private final Acceptance acceptance;
    private final boolean kept;

    /** @param kept whether a register of findings is kept at all */
    public FindingListWriter(Acceptance acceptance, boolean kept) {
        this.acceptance = acceptance;
        this.kept = kept;
    }

    /** The list; empty when there is no inspection. */
    public Optional<FindingList> list() {
        return acceptance.inspections().isEmpty()
                ? Optional.empty()
                : Optional.of(new FindingList(
                        acceptance.inspections().stream()
                                .map(FindingListWriter::row)
                                .toList(),
                        acceptance.findings().stream().map(this::row).toList(),
                        summary()));
    }

    /** The day of the last thing that it tells; empty when there is none. */
    public Optional<LocalDate> last() {
        Stream<LocalDate> inspected = acceptance.inspections().stream()
                .flatMap(inspection -> Stream.of(inspection.notifiedOn(), inspectedOn(inspection)));
        Stream<LocalDate> settled = acceptance.findings().stream().flatMap(FindingListWriter::days);
        return Stream.concat(inspected, settled).max(Comparator.naturalOrder());
    }

    private static LocalDate inspectedOn(Inspection inspection) {
        Inspection.Outcome outcome = inspection.outcome();
        return outcome == null ? inspection.notifiedOn() : outcome.inspectedOn();
    }

    private static Stream<LocalDate> days(InspectionFinding finding) {
        InspectionFinding.Correction correction = finding.correction();
        Confirmation confirmation = finding.confirmation();
        return Stream.concat(
                correction == null ? Stream.of() : Stream.of(correction.on()),
                confirmation == null ? Stream.of() : Stream.of(confirmation.on()));
    }

    private static InspectionRow row(Inspection inspection) {
        Inspection.Outcome outcome = inspection.outcome();
        return new InspectionRow(
                inspection.id(),
                AcceptanceWriter.kind(inspection),
                Display.date(inspection.notifiedOn()),
                Display.date(inspection.due()),
                outcome == null ? "－" : Display.date(outcome.inspectedOn()),
                outcome == null ? "" : days(inspection, outcome.inspectedOn()),
                outcome == null ? "検査待ち" : outcome.passed() ? "合格" : "不合格",
                inspection.follows());
    }

    /** The clock runs anew from each notice. */
    private static String days(Inspection inspection, LocalDate inspectedOn) {
        long days = ChronoUnit.DAYS.between(inspection.notifiedOn(), inspectedOn);
        return days + "日・" + (inspectedOn.isAfter(inspection.due()) ? "期限後" : "期限内");
    }

    private FindingRow row(InspectionFinding finding) {
        LocalDate dueOn = finding.dueOn();
        return new FindingRow(
                finding.id(),
                finding.inspection(),
                deliverable(finding),
                finding.text(),
                dueOn == null ? "" : Display.date(dueOn),
                correction(finding.correction()),
                confirmation(finding.confirmation()),
                finding.state().label());
    }

    private String deliverable(InspectionFinding finding) {
        return acceptance.deliverables().stream()
                .filter(deliverable -> deliverable.id().equals(finding.deliverable()))
                .map(deliverable -> deliverable.id() + "　" + deliverable.name())
                .findFirst()
                .orElse("");
    }

    private static Dated correction(InspectionFinding.@Nullable Correction correction) {
        return correction == null ? NOT_YET : new Dated(Display.date(correction.on()), correction.text());
    }

    private static Dated confirmation(@Nullable Confirmation confirmation) {
        return confirmation == null ? NOT_YET : new Dated(Display.date(confirmation.on()), confirmation.by());
    }

    private String summary() {
        if (acceptance.findings().isEmpty()) {
            return kept ? "指摘事項はありません。" : "指摘事項は「記録なし」です。";
        }
        String states = Stream.of(State.values())
                .map(state -> state.label() + " " + count(state) + "件")
                .collect(Collectors.joining("、"));
        return "指摘事項" + acceptance.findings().size() + "件（" + states + "）";
    }

    private long count(State state) {
        return acceptance.findings().stream()
                .filter(finding -> finding.state() == state)
                .count();
    }
}
