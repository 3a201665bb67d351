package dev.servicereport.accept;

import dev.servicereport.dataset.Dataset;
import dev.servicereport.delivery.IncidentReport;
import dev.servicereport.delivery.Migration;
import dev.servicereport.delivery.Milestone;
import dev.servicereport.delivery.Minutes;
import dev.servicereport.delivery.Project;
import dev.servicereport.delivery.Subcontract;
import dev.servicereport.wording.Display;
import dev.servicereport.wording.Texts;
import java.time.LocalDate;
import java.util.stream.Stream;

/** What the registers of the project leave open (specification 3.2, 4.3, 4.5.2, 4.6). */
final class ProjectRules {

    private static final String MILESTONES = "milestones.csv";
    private static final String MINUTES = "minutes.csv";
    private static final String SUBCONTRACTS = "subcontracts.csv";
    private static final String MIGRATIONS = "migrations.csv";
    private static final String REPORTS = "incident-reports.csv";

    private static final Texts TEXTS = Texts.program();

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
        LocalDate last = task.planned().last();
        return OpenPoint.of(
                MILESTONES,
                task.id(),
                "not finished, planned until " + last,
                TEXTS.parts("open.task-late", "task", task.name(), "day", Display.date(last)));
    }

    /** Minutes that the client should have approved. */
    static Stream<OpenPoint> minutes(Dataset dataset, LocalDate asOf) {
        return project(dataset).minutes().stream()
                .filter(meeting -> meeting.isOverdueOn(asOf))
                .map(ProjectRules::unapproved);
    }

    private static OpenPoint unapproved(Minutes meeting) {
        return OpenPoint.of(
                MINUTES,
                meeting.id(),
                "not approved within " + Minutes.DAYS_TO_APPROVE + " days of " + meeting.heldOn(),
                TEXTS.parts("open.minutes-late", "title", meeting.title(), "days", Minutes.DAYS_TO_APPROVE));
    }

    /** Subcontracts that have begun without the client's approval. */
    static Stream<OpenPoint> subcontracts(Dataset dataset, LocalDate asOf) {
        return project(dataset).subcontracts().stream()
                .filter(one ->
                        one.isBegunOn(asOf) && !one.application().approval().isGivenBy(asOf))
                .map(ProjectRules::notApproved);
    }

    private static OpenPoint notApproved(Subcontract one) {
        return OpenPoint.of(
                SUBCONTRACTS,
                one.id(),
                "in force since " + one.from() + " without approval",
                TEXTS.parts("open.subcontract", "work", one.work(), "day", Display.date(one.from())));
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
                : Stream.of(OpenPoint.of(
                        MIGRATIONS,
                        one.id(),
                        "done without an agreed plan",
                        TEXTS.parts("open.migration-not-agreed", "data", one.data())));
        Stream<OpenPoint> proof = one.isProven() ? Stream.of() : Stream.of(unproven(one));
        return Stream.concat(agreement, proof);
    }

    private static OpenPoint unproven(Migration one) {
        boolean compared = one.isCompared();
        return OpenPoint.of(
                MIGRATIONS,
                one.id(),
                compared ? "what was counted before and after differs" : "nothing was compared before and after",
                TEXTS.parts(compared ? "open.migration-differs" : "open.migration-not-compared", "data", one.data()));
    }

    /** Measures against repetition that should have been done. */
    static Stream<OpenPoint> measures(Dataset dataset, LocalDate asOf) {
        return project(dataset).incidentReports().stream()
                .filter(report -> report.measure().isOverdueOn(asOf))
                .map(ProjectRules::undone);
    }

    private static OpenPoint undone(IncidentReport report) {
        return OpenPoint.of(
                REPORTS,
                report.id(),
                "measure not done, due on " + report.measure().dueOn(),
                TEXTS.parts("open.measure-late", "incident", report.incident()));
    }
}
