package dev.servicereport.documents.service;

import dev.servicereport.delivery.IncidentReport;
import dev.servicereport.delivery.IncidentReport.Stage;
import dev.servicereport.documents.service.IncidentSheet.EventRow;
import dev.servicereport.response.Incident;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Tells what happened when in an incident (障害の経過). */
final class IncidentCourse {

    /** @param at second since 1970-01-01T00:00:00Z */
    private record Event(long at, String name, String text) {}

    private final ReportContext context;

    IncidentCourse(ReportContext context) {
        this.context = context;
    }

    List<EventRow> of(Incident incident, List<IncidentReport> reports) {
        List<Event> events = new ArrayList<>();
        Incident.Times times = incident.times();
        events.add(new Event(
                times.detectedAt(),
                times.foreseen() ? "予見" : "検知",
                incident.account().title()));
        boolean firstIsTold = reports.stream().anyMatch(report -> report.stage() == Stage.FIRST);
        if (!firstIsTold) {
            times.reported().ifPresent(at -> events.add(new Event(at, "速報", "発注者へ第一報を行った。")));
        }
        times.recovered()
                .ifPresent(
                        at -> events.add(new Event(at, "復旧", incident.account().action())));
        reports.forEach(report -> events.add(event(report)));
        return events.stream()
                .sorted(Comparator.comparingLong(Event::at))
                .map(this::row)
                .toList();
    }

    private static Event event(IncidentReport report) {
        String by = report.channel().isEmpty() ? "" : "（" + report.channel() + "）";
        return new Event(report.at(), IncidentSheetWriter.label(report.stage()) + by, report.content());
    }

    private EventRow row(Event event) {
        return new EventRow(context.display().time(event.at()), event.name(), MonthlyReportWriter.orDash(event.text()));
    }
}
