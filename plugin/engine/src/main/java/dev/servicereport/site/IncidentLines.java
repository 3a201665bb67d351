package dev.servicereport.site;

import dev.servicereport.contract.Register;
import dev.servicereport.response.Incident;
import dev.servicereport.run.Outcome;
import dev.servicereport.service.Service;
import dev.servicereport.service.ServiceTree;
import dev.servicereport.site.IncidentsView.IncidentLine;
import dev.servicereport.wording.Display;
import dev.servicereport.wording.Texts;
import dev.servicereport.wording.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The incidents that were detected by the last day that counts, the last first (障害). */
final class IncidentLines {

    private static final int NEWEST = 5;

    private static final Comparator<Incident> LAST_FIRST = Comparator.comparing(
                    (Incident incident) -> incident.times().detectedAt())
            .thenComparing(Incident::id)
            .reversed();

    private final Outcome outcome;
    private final Pages pages;
    private final ZoneId zone;
    private final Texts texts;

    IncidentLines(Outcome outcome, Pages pages, Texts texts) {
        this.texts = texts;
        this.outcome = outcome;
        this.pages = pages;
        zone = outcome.dataset().contract().measurement().zone();
    }

    IncidentsView write() {
        List<IncidentLine> lines = outcome.dataset().incidents().stream()
                .filter(incident -> !day(incident.times().detectedAt())
                        .isAfter(outcome.payments().asOf()))
                .sorted(LAST_FIRST)
                .map(this::line)
                .toList();
        int newest = Math.min(NEWEST, lines.size());
        return new IncidentsView(
                outcome.dataset()
                        .keeps(
                                Register.INCIDENTS,
                                YearMonth.from(
                                        outcome.dataset().contract().term().serviceFrom()),
                                outcome.payments().asOf()),
                lines.subList(0, newest),
                lines.subList(newest, lines.size()));
    }

    private IncidentLine line(Incident incident) {
        return new IncidentLine(
                Display.date(day(incident.times().detectedAt())),
                incident.id(),
                incident.account().title(),
                incident.services().stream().map(this::name).collect(Collectors.joining(Words.COMMA)),
                course(incident),
                pages.of("incident-report", incident.id()));
    }

    private String name(String id) {
        ServiceTree services = outcome.dataset().measurements().services();
        return services.find(id).map(Service::name).orElse(ServiceTree.WHOLE.name());
    }

    private String course(Incident incident) {
        long detected = incident.times().detectedAt();
        return incident.times().recovered().isEmpty()
                ? texts.say("site.under-way")
                : texts.say(
                        "site.recovered",
                        "length",
                        Display.duration(incident.times().recovered().getAsLong() - detected));
    }

    private LocalDate day(long second) {
        return Instant.ofEpochSecond(second).atZone(zone).toLocalDate();
    }
}
