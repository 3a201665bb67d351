package dev.servicereport.availability;

import dev.servicereport.contract.AvailabilityTerms;
import dev.servicereport.service.Service;
import dev.servicereport.time.TimeSpan;
import dev.servicereport.time.TimeSpans;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The states of services without parts, taken from the data. */
final class LeafStates {

    private final Measurements measurements;
    private final Map<String, List<Correction>> corrections;
    private final CountedRows rows;
    private final long minimumOutage;
    private final TimeSpan horizon;

    LeafStates(Measurements measurements, CountedRows rows, AvailabilityTerms terms, TimeSpan horizon) {
        this.measurements = measurements;
        this.rows = rows;
        corrections = measurements.corrections().stream().collect(Collectors.groupingBy(Correction::service));
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
        return rows.listedDown(service.id(), horizon.end());
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
        return corrections.getOrDefault(service.id(), List.of()).stream()
                .sorted(Comparator.comparing(correction -> correction.decision().on()))
                .toList();
    }

    private State measured(Service service) {
        return monitored(service).downAt(listedInFull(service));
    }

    /** An open outage reaches so far behind the cut-off that it is not too short: how long it lasts is not known. */
    private TimeSpans listedInFull(Service service) {
        return rows.listedDown(service.id(), horizon.end() + minimumOutage);
    }

    private State monitored(Service service) {
        if (!rows.isMonitored(service.id())) {
            // what an outage list does not name was up
            return measurements.observations().outageList()
                    ? new State(TimeSpans.of(horizon), TimeSpans.NONE)
                    : State.UNKNOWN;
        }
        List<Map<Status, TimeSpans>> seen = rows.seen(service.id());
        return State.observed(seen(seen, Status.UP), seen(seen, Status.DOWN));
    }

    private static TimeSpans seen(Collection<Map<Status, TimeSpans>> places, Status status) {
        return TimeSpans.union(places.stream()
                .map(place -> place.getOrDefault(status, TimeSpans.NONE))
                .toList());
    }
}
