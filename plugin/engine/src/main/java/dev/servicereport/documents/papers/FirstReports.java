package dev.servicereport.documents.papers;

import dev.servicereport.dataset.Dataset;
import dev.servicereport.delivery.IncidentReport;
import dev.servicereport.delivery.IncidentReport.Stage;
import dev.servicereport.delivery.Subcontract;
import dev.servicereport.document.Edition;
import dev.servicereport.document.Material;
import dev.servicereport.documents.project.SubcontractPaper;
import dev.servicereport.response.Incident;
import dev.servicereport.service.Service;
import dev.servicereport.wording.Display;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;

/** Single answers and reports that a register tells of (速報・承諾通知). */
final class FirstReports {

    private final Dataset dataset;
    private final long end;
    private final Display display;

    FirstReports(Material material) {
        dataset = material.dataset();
        end = material.calculation().horizon().end();
        display = new Display(dataset.contract().measurement().zone(), 0);
    }

    /** One for each incident of which a first report was given before the cut-off. */
    Stream<Edition> editions() {
        return dataset.incidents().stream().flatMap(this::edition);
    }

    private Stream<Edition> edition(Incident incident) {
        return dataset.delivery().project().reportsOf(incident).stream()
                .filter(report -> report.at() < end && report.stage() == Stage.FIRST)
                .limit(1)
                .map(first -> edition(incident, first));
    }

    private Edition edition(Incident incident, IncidentReport first) {
        String service = dataset.measurements()
                .services()
                .find(incident.service())
                .map(Service::name)
                .orElse(incident.service());
        FirstReport paper = FirstReport.of(incident, first, service, display);
        return new Edition(
                        incident.id(),
                        paper.id() + "　" + paper.title(),
                        Map.of("first", paper, "next", next(first)),
                        Map.of())
                .issued(Instant.ofEpochSecond(first.at()).atZone(display.zone()).toLocalDate());
    }

    /** When the next report was promised; empty: to be written by hand. */
    private String next(IncidentReport first) {
        Long next = first.standing().nextAt();
        return next == null ? "" : display.fullTime(next);
    }

    /** One for each subcontract that the client has approved. */
    static Stream<Edition> approvals(Material material) {
        return material.dataset().delivery().project().subcontracts().stream()
                .filter(one -> one.application().approval().on() != null
                        && !one.application()
                                .approval()
                                .on()
                                .isAfter(material.calculation().lastDay()))
                .map(one -> approval(one, material));
    }

    private static Edition approval(Subcontract one, Material material) {
        SubcontractPaper paper =
                SubcontractPaper.of(one, material.dataset().contract().printed());
        LocalDate requested = one.application().requestedOn();
        String requestedOn = requested == null ? "" : Display.date(requested);
        return new Edition(
                one.id(),
                one.id() + "　" + one.company(),
                Map.of("subcontract", paper, "requestedOn", requestedOn),
                Map.of(),
                one.application().approval().on());
    }
}
