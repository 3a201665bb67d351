package dev.servicereport.accept;

import dev.servicereport.dataset.Dataset;
import dev.servicereport.delivery.IncidentReport;
import dev.servicereport.delivery.Migration;
import dev.servicereport.delivery.Milestone;
import dev.servicereport.delivery.Minutes;
import dev.servicereport.delivery.Project;
import dev.servicereport.delivery.Subcontract;
import dev.servicereport.wording.Display;
import java.time.LocalDate;
import java.util.stream.Stream;

/** What the registers of the project leave open (specification 3.2, 4.3, 4.5.2, 4.6). */
final class ProjectRules {

    private static final String MILESTONES = "milestones.csv";
    private static final String MINUTES = "minutes.csv";
    private static final String SUBCONTRACTS = "subcontracts.csv";
    private static final String MIGRATIONS = "migrations.csv";
    private static final String REPORTS = "incident-reports.csv";

    private ProjectRules() {}

    private static Project project(Dataset dataset) {
        return dataset.delivery().project();
    }

    /** Tasks that should have been finished. */
    static Stream<OpenPoint> milestones(Dataset dataset, LocalDate asOf) {
        return project(dataset).milestones().stream()
                .filter(task -> task.isOverdueOn(asOf))
                .map(ProjectRules::overdue);
    }

    private static OpenPoint overdue(Milestone task) {
        return new OpenPoint(
                MILESTONES,
                task.id(),
                "not finished, planned until " + task.planned().last(),
                "作業「" + task.name() + "」が計画の終了日（" + Display.date(task.planned().last()) + "）までに完了していません。",
                "完了させて完了日（finished_on）を記入するか、計画を発注者と協議してください。");
    }

    /** Minutes that the client should have approved. */
    static Stream<OpenPoint> minutes(Dataset dataset, LocalDate asOf) {
        return project(dataset).minutes().stream()
                .filter(meeting -> meeting.isOverdueOn(asOf))
                .map(ProjectRules::unapproved);
    }

    private static OpenPoint unapproved(Minutes meeting) {
        return new OpenPoint(
                MINUTES,
                meeting.id(),
                "not approved within " + Minutes.DAYS_TO_APPROVE + " days of " + meeting.heldOn(),
                "議事録「" + meeting.title() + "」が開催から" + Minutes.DAYS_TO_APPROVE + "日を過ぎて承認されていません。",
                "発注者の承認を受け、承認日（approved_on）と承認者（approved_by）を記入してください。");
    }

    /** Subcontracts that have begun without the client's approval. */
    static Stream<OpenPoint> subcontracts(Dataset dataset, LocalDate asOf) {
        return project(dataset).subcontracts().stream()
                .filter(one ->
                        one.isBegunOn(asOf) && !one.application().approval().isGivenBy(asOf))
                .map(ProjectRules::notApproved);
    }

    private static OpenPoint notApproved(Subcontract one) {
        return new OpenPoint(
                SUBCONTRACTS,
                one.id(),
                "in force since " + one.from() + " without approval",
                "再委託「" + one.work() + "」が承認なしに" + Display.date(one.from()) + "から行われています。",
                "再委託承認申請書を提出して承認を受けるか、再委託をやめてください。");
    }

    /** Migrations that were done without an agreement, or of which nothing shows that all came over. */
    static Stream<OpenPoint> migrations(Dataset dataset, LocalDate asOf) {
        return project(dataset).migrations().stream()
                .filter(one -> one.isDoneBy(asOf))
                .flatMap(ProjectRules::faults);
    }

    private static Stream<OpenPoint> faults(Migration one) {
        Stream<OpenPoint> agreement = one.plan().agreedOn() != null
                ? Stream.of()
                : Stream.of(new OpenPoint(
                        MIGRATIONS,
                        one.id(),
                        "done without an agreed plan",
                        "データ移行「" + one.data() + "」の方法・日程を合意した記録がありません。",
                        "合意日（agreed_on）を記入してください。"));
        Stream<OpenPoint> proof = one.isProven() ? Stream.of() : Stream.of(unproven(one));
        return Stream.concat(agreement, proof);
    }

    private static OpenPoint unproven(Migration one) {
        boolean compared = one.isCompared();
        return new OpenPoint(
                MIGRATIONS,
                one.id(),
                compared ? "what was counted before and after differs" : "nothing was compared before and after",
                "データ移行「" + one.data() + "」の移行前後が" + (compared ? "一致していません。" : "比較されていません。"),
                "件数・バイト数・ハッシュ値を移行前後で確かめ、記入してください。");
    }

    /** Measures against repetition that should have been done. */
    static Stream<OpenPoint> measures(Dataset dataset, LocalDate asOf) {
        return project(dataset).incidentReports().stream()
                .filter(report -> report.measure().isOverdueOn(asOf))
                .map(ProjectRules::undone);
    }

    private static OpenPoint undone(IncidentReport report) {
        return new OpenPoint(
                REPORTS,
                report.id(),
                "measure not done, due on " + report.measure().dueOn(),
                "障害 " + report.incident() + " の恒久対策が期限を過ぎて完了していません。",
                "対策を完了し、対策完了日（measure_done_on）を記入してください。");
    }
}
