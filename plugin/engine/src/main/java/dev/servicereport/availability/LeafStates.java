package dev.servicereport.availability;

import dev.servicereport.contract.AvailabilityTerms;
import dev.servicereport.service.Service;
import dev.servicereport.time.TimeSpan;
import dev.servicereport.time.TimeSpans;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The states of services without parts, taken from the data. */
final class LeafStates {

    private final Measurements measurements;
    private final MeasuringSite site;
    private final long minimumOutage;
    private final TimeSpan horizon;

    LeafStates(Measurements measurements, AvailabilityTerms terms, TimeSpan horizon) {
        this.measurements = measurements;
        this.site = new MeasuringSite(terms.measuredFrom());
        this.minimumOutage = terms.minimumOutage().toSeconds();
        this.horizon = horizon;
    }

    /** The state that counts: corrected, and without interruptions that are too short to count. */
    State of(Service service) {
        State corrected = corrected(service);
        return corrected.upAt(corrected.outagesShorterThan(minimumOutage));
    }

    /** Interruptions too short to count (短時間中断). */
    TimeSpans shortInterruptions(Service service) {
        return corrected(service).outagesShorterThan(minimumOutage);
    }

    /** Outages that an outage list names, for a service with parts or without. */
    TimeSpans listedOutages(Service service) {
        return TimeSpans.of(measurements.observations().outages().stream()
                .filter(outage -> outage.service().equals(service.id()) && site.counts(outage.site()))
                .map(outage -> outage.span(horizon.end()))
                .toList());
    }

    private State corrected(Service service) {
        State state = measured(service);
        for (Correction correction : correctionsOf(service)) {
            state = state.overridden(correction.span(), correction.status());
        }
        return state;
    }

    /** The latest decision last, so that it wins. */
    private List<Correction> correctionsOf(Service service) {
        return measurements.corrections().stream()
                .filter(correction -> correction.service().equals(service.id()))
                .sorted(Comparator.comparing(correction -> correction.decision().on()))
                .toList();
    }

    private State measured(Service service) {
        return monitored(service).downAt(listedOutages(service));
    }

    private State monitored(Service service) {
        Observations observations = measurements.observations();
        if (!observations.isMonitored(service.id(), site)) {
            // what an outage list does not name was up
            return observations.outageList() ? new State(TimeSpans.of(horizon), TimeSpans.NONE) : State.UNKNOWN;
        }
        Collection<Map<Status, TimeSpans>> seen = observations.ofService(service.id(), site);
        return State.observed(seen(seen, Status.UP), seen(seen, Status.DOWN));
    }

    private static TimeSpans seen(Collection<Map<Status, TimeSpans>> places, Status status) {
        return TimeSpans.union(places.stream()
                .map(place -> place.getOrDefault(status, TimeSpans.NONE))
                .toList());
    }
}
