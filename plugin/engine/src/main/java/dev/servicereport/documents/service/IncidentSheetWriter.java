package dev.servicereport.documents.service;

import static dev.servicereport.documents.service.MonthlyReportWriter.orDash;

import dev.servicereport.contract.ResponseTarget;
import dev.servicereport.contract.SlaTerms;
import dev.servicereport.dataset.Dataset;
import dev.servicereport.delivery.IncidentReport;
import dev.servicereport.delivery.IncidentReport.Measure;
import dev.servicereport.delivery.IncidentReport.Stage;
import dev.servicereport.documents.service.IncidentSheet.Account;
import dev.servicereport.documents.service.IncidentSheet.Subject;
import dev.servicereport.documents.service.IncidentSheet.TargetRow;
import dev.servicereport.figures.FiguresCalculation;
import dev.servicereport.response.Incident;
import dev.servicereport.response.Response;
import dev.servicereport.response.ResponseClock;
import dev.servicereport.wording.CauseWords;
import dev.servicereport.wording.Display;
import dev.servicereport.wording.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Words incidents as reports (障害報告書). */
public final class IncidentSheetWriter {

    private final ReportContext context;
    private final ResponseClock clock;
    private final IncidentCourse course;
    private final IncidentStops stops;

    public IncidentSheetWriter(Dataset dataset, FiguresCalculation calculation, Texts texts) {
        context = ReportContext.of(dataset, calculation, texts);
        clock = new ResponseClock(dataset.contract(), calculation.horizon().end());
        course = new IncidentCourse(context);
        stops = new IncidentStops(context);
    }

    /** The report of an incident as it stands at the cut-off. */
    public IncidentSheet write(Incident incident) {
        List<IncidentReport> reports = told(incident);
        return new IncidentSheet(
                incident.id(),
                label(stage(incident, reports)),
                subject(incident),
                course.of(incident, reports),
                stops.rows(incident),
                stops.effect(incident),
                targets(incident),
                account(incident, reports));
    }

    /** Which of its reports that is, what is open at it and what is new in it. */
    public IncidentStage stage(Incident incident) {
        List<IncidentReport> reports = told(incident);
        return new IncidentStageWriter(incident, reports, context.display()).write(stage(incident, reports));
    }

    /** The day of the last report in the register, up to the cut-off. */
    public Optional<LocalDate> lastReportOn(Incident incident) {
        return told(incident).stream()
                .map(report -> Instant.ofEpochSecond(report.at())
                        .atZone(context.display().zone())
                        .toLocalDate())
                .reduce((earlier, later) -> later);
    }

    private List<IncidentReport> told(Incident incident) {
        long end = context.calculation().horizon().end();
        return context.dataset().delivery().project().reportsOf(incident).stream()
                .filter(report -> report.at() < end)
                .toList();
    }

    /** As the last report says; without one what is known so far decides. */
    private static Stage stage(Incident incident, List<IncidentReport> reports) {
        if (!reports.isEmpty()) {
            return reports.get(reports.size() - 1).stage();
        }
        if (incident.times().recovered().isEmpty()) {
            return Stage.FIRST;
        }
        boolean told = CauseWords.isKnown(incident.account().cause())
                && !incident.account().action().isEmpty();
        return told ? Stage.FINAL : Stage.INTERIM;
    }

    static String label(Stage stage) {
        return switch (stage) {
            case FIRST -> "速報";
            case INTERIM -> "続報";
            case FINAL -> "最終報";
        };
    }

    private Subject subject(Incident incident) {
        String service = context.name(incident.service());
        long detected = incident.times().detectedAt();
        return new Subject(
                incident.account().title().isEmpty()
                        ? service
                        : incident.account().title(),
                service,
                orDash(incident.severity()),
                ResponseRows.responsible(incident.responsible()),
                context.display().fullTime(detected) + (incident.times().foreseen() ? "（予見）" : ""));
    }

    private List<TargetRow> targets(Incident incident) {
        SlaTerms sla = context.dataset().contract().sla();
        return List.of(
                target("速報", incident.times().reported(), sla.incidentReport(), clock.report(incident)),
                target("復旧", incident.times().recovered(), sla.recovery(), clock.recovery(incident)));
    }

    private TargetRow target(String name, OptionalLong at, @Nullable ResponseTarget agreed, Response response) {
        return new TargetRow(
                name,
                at.isPresent() ? context.display().fullTime(at.getAsLong()) : "未了",
                ResponseRows.target(agreed, context.texts()),
                response.done() ? Display.duration(response.seconds()) : "－",
                ResponseRows.standing(response));
    }

    private static Account account(Incident incident, List<IncidentReport> reports) {
        Optional<Measure> measure = reports.stream()
                .map(IncidentReport::measure)
                .filter(told -> !told.text().isEmpty())
                .reduce((earlier, later) -> later);
        Optional<String> restored = reports.stream()
                .map(IncidentReport::restored)
                .filter(text -> !text.isEmpty())
                .reduce((earlier, later) -> later);
        return new Account(
                orDash(incident.account().impact()),
                orDash(incident.account().cause()),
                orDash(incident.account().action()),
                measure.map(Measure::text).orElse("－"),
                measure.map(IncidentSheetWriter::dates).orElse(""),
                restored.orElse(""));
    }

    private static String dates(Measure measure) {
        String due = measure.dueOn() == null ? "" : "期限：" + Display.date(measure.dueOn());
        String done = measure.doneOn() == null ? "未完了" : "完了：" + Display.date(measure.doneOn());
        return due.isEmpty() ? done : due + "、" + done;
    }
}
