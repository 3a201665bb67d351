package dev.servicereport.availability;

import dev.servicereport.contract.AvailabilityTerms;
import dev.servicereport.service.Service;
import dev.servicereport.time.TimeSpan;
import dev.servicereport.time.TimeSpans;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The state of every service over the whole term, from the data up the tree. */
final class ServiceStates {

    private final Measurements measurements;
    private final LeafStates leaves;
    private final GroupRule group;
    private final ServiceTimes times;
    private final Map<String, State> states = new HashMap<>();

    ServiceStates(Measurements measurements, AvailabilityTerms terms, TimeSpan horizon, ServiceTimes times) {
        this.measurements = measurements;
        this.times = times;
        leaves = new LeafStates(measurements, terms, horizon);
        group = new GroupRule(horizon);
    }

    State of(Service service) {
        State known = states.get(service.id());
        if (known == null) {
            known = hasParts(service) ? combined(service) : leaves.of(service);
            states.put(service.id(), known);
        }
        return known;
    }

    TimeSpans shortInterruptions(Service service) {
        return hasParts(service) ? TimeSpans.NONE : leaves.shortInterruptions(service);
    }

    /** Valid exclusions that name the service, one above it, or all. */
    TimeSpans exclusions(Service service) {
        List<Service> names = measurements.services().selfAndAbove(service.id());
        return TimeSpans.of(measurements.exclusions().stream()
                .filter(ExclusionRuling::isValid)
                .filter(ruling -> names.stream().anyMatch(name -> ruling.names(name.id())))
                .map(ExclusionRuling::span)
                .toList());
    }

    private boolean hasParts(Service service) {
        return measurements.services().hasParts(service);
    }

    private State combined(Service service) {
        List<GroupRule.Part> parts = measurements.services().parts(service).stream()
                .filter(Service::inSla)
                .map(part -> new GroupRule.Part(of(part), exclusions(part).union(times.outside(part))))
                .toList();
        State state = switch (service.rule()) {
            case ALL -> group.all(parts);
            case ANY -> group.any(parts);
        };
        return state.downAt(leaves.listedOutages(service));
    }
}
