package dev.servicereport.response;

import dev.servicereport.availability.AvailabilityCalculation;
import dev.servicereport.availability.Responsible;
import dev.servicereport.service.Service;
import dev.servicereport.service.ServiceTree;
import dev.servicereport.time.TimeSpan;
import dev.servicereport.time.TimeSpans;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Divides downtime by who has to answer for it (責任区分別の停止時間), as outage lists and incidents say. Each second counts
 * once: where several have to answer, for the first of the order of {@link Responsible}; where nobody is named, for
 * {@link Responsible#UNKNOWN}. It changes no figure.
 */
public final class Attribution {

    private final ServiceTree services;
    private final AvailabilityCalculation availability;
    private final List<Incident> incidents;
    private final long cutOff;

    /** Asked for by every month. */
    private final Map<Responsible, TimeSpans> times = new EnumMap<>(Responsible.class);

    /**
     * @param services the services
     * @param availability with the outage lists, and the cut-off up to which what is open has lasted
     * @param incidents with who has to answer
     */
    public Attribution(ServiceTree services, AvailabilityCalculation availability, List<Incident> incidents) {
        this.services = services;
        this.availability = availability;
        this.incidents = List.copyOf(incidents);
        cutOff = availability.horizon().end();
    }

    /** Seconds of the downtime for each of them; the parts add up to the whole. */
    public Map<Responsible, Long> of(TimeSpans down) {
        Map<Responsible, Long> seconds = new EnumMap<>(Responsible.class);
        TimeSpans rest = down;
        for (Responsible responsible : Responsible.values()) {
            TimeSpans part = responsible == Responsible.UNKNOWN ? rest : rest.intersect(timesOf(responsible));
            seconds.put(responsible, part.seconds());
            rest = rest.minus(part);
        }
        return seconds;
    }

    private TimeSpans timesOf(Responsible responsible) {
        return times.computeIfAbsent(responsible, this::told);
    }

    private TimeSpans told(Responsible responsible) {
        TimeSpans listed = TimeSpans.of(availability
                .listedOutages()
                .filter(outage -> outage.responsible() == responsible)
                .filter(outage -> counts(outage.service()))
                .map(outage -> outage.span(cutOff))
                .toList());
        TimeSpans ofIncidents = TimeSpans.of(incidents.stream()
                .filter(incident -> incident.responsible() == responsible)
                .filter(incident -> incident.services().stream().anyMatch(this::counts))
                .map(this::span)
                .toList());
        return listed.union(ofIncidents);
    }

    private boolean counts(String service) {
        return services.find(service).map(Service::inSla).orElse(false);
    }

    /** With the tolerance of times around it: an incident is told of a little later than it began. */
    private TimeSpan span(Incident incident) {
        return Reconciliation.around(incident.span(cutOff));
    }
}
