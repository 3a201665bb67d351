package dev.servicereport.accept;

import dev.servicereport.dataset.Dataset;
import dev.servicereport.delivery.Acceptance;
import dev.servicereport.delivery.Deliverable;
import dev.servicereport.delivery.Inspection;
import dev.servicereport.delivery.InspectionFinding;
import dev.servicereport.delivery.InspectionFinding.State;
import dev.servicereport.wording.Display;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** What deliverables, inspections and findings leave open (specification 4.4). */
final class AcceptanceRules {

    private static final String DELIVERABLES = "deliverables.csv";
    private static final String INSPECTIONS = "inspections.csv";
    private static final String FINDINGS = "findings.csv";

    private AcceptanceRules() {}

    /** Required deliverables that were not handed over. No list of deliverables at all is open as well: silence is no delivery. */
    static Stream<OpenPoint> deliverables(Dataset dataset, LocalDate asOf) {
        Acceptance acceptance = dataset.delivery().acceptance();
        if (acceptance.deliverables().isEmpty()) {
            return Stream.of(new OpenPoint(
                    DELIVERABLES, "", "no deliverable is recorded", "成果品が一つも記録されていません。", "成果品の一覧を作ってください。"));
        }
        return acceptance.deliverables().stream()
                .filter(deliverable -> deliverable.required() && !deliverable.isDelivered())
                .map(AcceptanceRules::undelivered);
    }

    private static OpenPoint undelivered(Deliverable deliverable) {
        return new OpenPoint(
                DELIVERABLES,
                deliverable.id(),
                "required and not handed over",
                "必須の成果品「" + deliverable.name() + "」が納品されていません。",
                "納品し、納品日（delivered_on）を記入してください。");
    }

    /** Inspections that were not made, or refused and not asked for again; none of the completion at all. */
    static Stream<OpenPoint> inspections(Dataset dataset, LocalDate asOf) {
        Acceptance acceptance = dataset.delivery().acceptance();
        Stream<OpenPoint> missing = acceptance.inspections().stream()
                        .anyMatch(inspection -> inspection.kind() == Inspection.Kind.COMPLETION)
                ? Stream.of()
                : Stream.of(new OpenPoint(
                        INSPECTIONS,
                        "",
                        "no inspection of the completed work is recorded",
                        "完了検査が記録されていません。",
                        "完了届を提出し、届出日（notified_on）を記入してください。"));
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
        String due = Display.date(inspection.due());
        return new OpenPoint(
                INSPECTIONS,
                inspection.id(),
                (late ? "not inspected, overdue since " : "not inspected yet, due on ") + inspection.due(),
                inspection.kind().label() + "の結果がありません（検査期限 " + due + (late ? "、期限超過" : "") + "）。",
                "検査を受け、検査日（inspected_on）と結果（result）を記入してください。");
    }

    private static OpenPoint refused(Inspection inspection) {
        return new OpenPoint(
                INSPECTIONS,
                inspection.id(),
                "failed, and no inspection follows it",
                inspection.kind().label() + "が不合格のままです。",
                "指摘を修正して届け出し、再検査の行（follows に " + inspection.id() + "）を加えてください。");
    }

    /** Findings that were not corrected, or that the client has not confirmed. */
    static Stream<OpenPoint> findings(Dataset dataset, LocalDate asOf) {
        return dataset.delivery().acceptance().findings().stream()
                .filter(finding -> finding.state() != State.CONFIRMED)
                .map(finding -> open(finding, asOf));
    }

    private static OpenPoint open(InspectionFinding finding, LocalDate asOf) {
        if (finding.state() == State.CORRECTED) {
            return new OpenPoint(
                    FINDINGS,
                    finding.id(),
                    "corrected, but not confirmed",
                    "指摘事項「" + finding.text() + "」の修正が確認されていません。",
                    "発注者の確認を受け、確認日（confirmed_on）を記入してください。");
        }
        LocalDate dueOn = finding.dueOn();
        boolean late = dueOn != null && asOf.isAfter(dueOn);
        String since = dueOn != null && late ? "（修正期限 " + Display.date(dueOn) + "、期限超過）" : "";
        return new OpenPoint(
                FINDINGS,
                finding.id(),
                late ? "not corrected, overdue since " + dueOn : "not corrected",
                "指摘事項「" + finding.text() + "」が修正されていません" + since + "。",
                "修正し、修正日（corrected_on）と修正内容（correction）を記入してください。");
    }
}
