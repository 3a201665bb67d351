package dev.servicereport.response;

import dev.servicereport.service.Service;
import dev.servicereport.time.TimeSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Holds outages that count against the incidents that tell of them. */
final class OutageCheck {

    private static final Comparator<Untold> ORDER =
            Comparator.comparing(Untold::span).thenComparing(Untold::position);

    private final MeasuredOutages outages;
    private final RelatedServices related;
    private final List<Incident> incidents;
    private final long cutOff;

    OutageCheck(MeasuredOutages outages, RelatedServices related, List<Incident> incidents, long cutOff) {
        this.outages = outages;
        this.related = related;
        this.incidents = incidents;
        this.cutOff = cutOff;
    }

    /**
     * An outage that no incident of its service tells of.
     *
     * @param position the service's place in services.csv
     */
    private record Untold(Service service, int position, TimeSpan span) {}

    /** Of outages that begin within the window: those that are put down to an incident of another service, and the rest. */
    List<Finding> findings(TimeSpan window) {
        Map<String, List<Untold>> spread = new TreeMap<>();
        List<Untold> rest = new ArrayList<>();
        for (Untold outage : untold(window)) {
            spreadFrom(outage.span())
                    .ifPresentOrElse(
                            incident -> spread.computeIfAbsent(incident.id(), id -> new ArrayList<>())
                                    .add(outage),
                            () -> rest.add(outage));
        }
        List<Finding> findings = new ArrayList<>();
        spread.forEach((id, found) -> findings.add(finding(Finding.Kind.SPREAD_OF_INCIDENT, found, id)));
        events(rest).forEach(event -> findings.add(finding(Finding.Kind.OUTAGE_WITHOUT_INCIDENT, event, "")));
        return findings;
    }

    private List<Untold> untold(TimeSpan window) {
        List<Untold> untold = new ArrayList<>();
        List<Service> services = outages.services();
        for (int i = 0; i < services.size(); i++) {
            Service service = services.get(i);
            int position = i;
            outages.counted(service).stream()
                    .filter(outage -> Reconciliation.begins(outage.start(), window))
                    .filter(outage -> incidents.stream().noneMatch(incident -> tells(incident, service, outage)))
                    .forEach(outage -> untold.add(new Untold(service, position, outage)));
        }
        untold.sort(ORDER);
        return untold;
    }

    private boolean tells(Incident incident, Service service, TimeSpan outage) {
        return Reconciliation.around(incident.span(cutOff)).overlaps(outage)
                && related.concerns(incident, service.id());
    }

    /** The incident nearest in time that began together with the outage and was not over before it. */
    private Optional<Incident> spreadFrom(TimeSpan outage) {
        return incidents.stream()
                .filter(incident -> !incident.times().foreseen())
                .filter(incident -> apart(incident, outage) <= Reconciliation.TOLERANCE)
                .filter(incident -> outage.end()
                        <= Reconciliation.around(incident.span(cutOff)).end())
                .min(Comparator.comparing((Incident incident) -> apart(incident, outage))
                        .thenComparing(Incident::id));
    }

    private static long apart(Incident incident, TimeSpan outage) {
        return Math.abs(incident.times().detectedAt() - outage.start());
    }

    /** Outages that begin within the tolerance of the first of them are one event. */
    private static List<List<Untold>> events(List<Untold> outages) {
        List<List<Untold>> events = new ArrayList<>();
        for (Untold outage : outages) {
            List<Untold> last = events.isEmpty() ? List.of() : events.get(events.size() - 1);
            boolean same = !last.isEmpty()
                    && outage.span().start() - last.get(0).span().start() <= Reconciliation.TOLERANCE;
            if (!same) {
                last = new ArrayList<>();
                events.add(last);
            }
            last.add(outage);
        }
        return events;
    }

    private static Finding finding(Finding.Kind kind, List<Untold> outages, String reference) {
        List<String> services = outages.stream()
                .sorted(Comparator.comparing(Untold::position))
                .map(outage -> outage.service().id())
                .distinct()
                .toList();
        long start = outages.stream().mapToLong(o -> o.span().start()).min().orElseThrow();
        long end = outages.stream().mapToLong(o -> o.span().end()).max().orElseThrow();
        return new Finding(kind, services, new TimeSpan(start, end), reference, 0);
    }
}
