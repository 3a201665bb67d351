package dev.servicereport.response;

import dev.servicereport.availability.AvailabilityCalculation;
import dev.servicereport.availability.Outage;
import dev.servicereport.availability.Responsible;
import dev.servicereport.service.ServiceTree;
import dev.servicereport.time.TimeSpan;
import dev.servicereport.time.TimeSpans;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Divides downtime of the whole by who has to answer for it (責任区分別の停止時間), as outage lists and incidents say of the stops that
 * brought the whole down. Each second counts once: where several have to answer, for the first of the order of
 * {@link Responsible}; where nobody is named, for {@link Responsible#UNKNOWN}. It changes no figure.
 */
public final class Attribution {

    private final AvailabilityCalculation availability;
    private final StoppingServices stopping;
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
        this.availability = availability;
        this.incidents = List.copyOf(incidents);
        stopping = new StoppingServices(services, availability);
        cutOff = availability.horizon().end();
    }

    /** Seconds of the whole's downtime for each of them; the parts add up to it. */
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
        return TimeSpans.union(
                Stream.concat(listed(responsible), ofIncidents(responsible)).toList());
    }

    private Stream<TimeSpans> listed(Responsible responsible) {
        Map<String, List<TimeSpan>> spans = availability
                .listedOutages()
                .filter(outage -> outage.responsible() == responsible)
                .collect(Collectors.groupingBy(
                        Outage::service, Collectors.mapping(outage -> outage.span(cutOff), Collectors.toList())));
        return spans.entrySet().stream()
                .map(service -> TimeSpans.of(service.getValue()).intersect(stopping.itself(service.getKey())));
    }

    private Stream<TimeSpans> ofIncidents(Responsible responsible) {
        return incidents.stream()
                .filter(incident -> incident.responsible() == responsible)
                .flatMap(incident -> incident.services().stream()
                        .map(service -> stopping.concerned(service).within(span(incident))));
    }

    /** With the tolerance of times around it: an incident is told of a little later than it began. */
    private TimeSpan span(Incident incident) {
        return Reconciliation.around(incident.span(cutOff));
    }
}
