package dev.servicereport.dataset;

import dev.servicereport.delivery.Approval;
import dev.servicereport.delivery.Delivery;
import dev.servicereport.delivery.Handling;
import dev.servicereport.delivery.Improvement;
import dev.servicereport.delivery.IncidentReport;
import dev.servicereport.delivery.MediaDisposal;
import dev.servicereport.delivery.Minutes;
import dev.servicereport.delivery.Project;
import dev.servicereport.delivery.StaffChange;
import dev.servicereport.delivery.Subcontract;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was known of the registers at a cut-off that somebody chose (基準日時点の台帳): what is dated later has not happened yet. What is
 * planned stays, and so do rows that are about something still to come. The times of incidents and inquiries are left as they are:
 * a cut-off judges only those that are missing.
 */
final class KnownBefore {

    private final Dataset dataset;
    private final long end;
    private final LocalDate last;

    /** @param end the second before which things are known */
    KnownBefore(Dataset dataset, long end) {
        this.dataset = dataset;
        this.end = end;
        last = Instant.ofEpochSecond(end - 1)
                .atZone(dataset.contract().measurement().zone())
                .toLocalDate();
    }

    Dataset known() {
        Delivery delivery = dataset.delivery();
        return new Dataset(
                dataset.contract(),
                dataset.measurements(),
                dataset.incidents(),
                dataset.inquiries(),
                dataset.assets(),
                new Delivery(
                        new AcceptanceBefore(last).known(delivery.acceptance()),
                        project(delivery.project()),
                        handling(delivery.handling()),
                        delivery.revisions(),
                        delivery.revisionKeys()),
                dataset.payments(),
                dataset.reading());
    }

    private @Nullable LocalDate known(@Nullable LocalDate day) {
        return day == null || day.isAfter(last) ? null : day;
    }

    private Project project(Project all) {
        return new Project(
                all.milestones(),
                all.team(),
                all.staffChanges().stream().map(this::staffChange).toList(),
                all.minutes().stream().map(this::minutes).toList(),
                all.subcontracts().stream().map(this::subcontract).toList(),
                all.migrations(),
                all.incidentReports().stream()
                        .filter(report -> report.at() < end)
                        .map(this::incidentReport)
                        .toList(),
                all.improvements().stream().map(this::improvement).toList());
    }

    private StaffChange staffChange(StaffChange one) {
        return new StaffChange(
                one.id(),
                one.member(),
                one.kind(),
                one.changedOn(),
                known(one.filedOn()),
                one.successor(),
                one.reason());
    }

    private Minutes minutes(Minutes one) {
        return new Minutes(
                one.id(),
                one.title(),
                one.heldOn(),
                one.place(),
                one.content(),
                known(one.sentOn()),
                approval(one.approval()),
                one.particulars());
    }

    private Approval approval(Approval one) {
        return one.on() == null || one.isGivenBy(last) ? one : new Approval(null, "");
    }

    private Subcontract subcontract(Subcontract one) {
        Subcontract.Application application = one.application();
        return new Subcontract(
                one.id(),
                one.company(),
                one.work(),
                one.personalData(),
                one.from(),
                one.to(),
                new Subcontract.Application(
                        known(application.requestedOn()), application.supervision(), approval(application.approval())),
                one.particulars());
    }

    private IncidentReport incidentReport(IncidentReport one) {
        IncidentReport.Measure measure = one.measure();
        return new IncidentReport(
                one.id(),
                one.incident(),
                one.stage(),
                one.at(),
                one.channel(),
                one.content(),
                new IncidentReport.Measure(measure.text(), measure.dueOn(), known(measure.doneOn())),
                one.standing());
    }

    private Improvement improvement(Improvement one) {
        boolean consulted = one.consultedOn() == null || one.isConsultedBy(last);
        LocalDate done = known(one.doneOn());
        return new Improvement(
                one.month(),
                known(one.consultedOn()),
                consulted ? one.attendees() : "",
                consulted ? one.cause() : "",
                consulted ? one.measure() : "",
                consulted ? one.dueOn() : null,
                done,
                one.doneOn() != null && done == null ? "" : one.result());
    }

    private Handling handling(Handling all) {
        return new Handling(
                all.disposals().stream().map(this::disposal).toList(),
                all.ledgers(),
                all.nilReturns().stream()
                        .filter(one -> !one.declaredOn().isAfter(last))
                        .toList());
    }

    private MediaDisposal disposal(MediaDisposal one) {
        return new MediaDisposal(
                one.id(),
                one.asset(),
                one.medium(),
                one.serial(),
                one.replacedOn(),
                one.isDoneBy(last) ? one.work() : null,
                one.remarks());
    }
}
