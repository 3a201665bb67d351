package dev.servicereport.availability;

import dev.servicereport.service.Service;
import dev.servicereport.time.TimeSpan;
import dev.servicereport.time.TimeSpans;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The state of every service over the whole term, from the data up the tree. */
final class ServiceStates {

    private final Measurements measurements;
    private final LeafStates leaves;
    private final GroupRule group;
    private final ServiceTimes times;
    private final Map<String, State> states = new HashMap<>();

    /** Asked for by every month. */
    private final Map<String, TimeSpans> exclusions = new HashMap<>();

    private final Map<String, TimeSpans> shortOnes = new HashMap<>();

    private final Map<String, TimeSpans> stopping = new HashMap<>();

    /** Of services with parts, when a part that is down stops the whole. */
    private final Map<String, TimeSpans> stoppedByParts = new HashMap<>();

    /** Where the states of services are found that are not reached from here; null where all are. */
    private final @Nullable ServiceStates rest;

    private final Set<String> reached;

    ServiceStates(Measurements measurements, LeafStates leaves, TimeSpan horizon, ServiceTimes times) {
        this.measurements = measurements;
        this.leaves = leaves;
        this.times = times;
        group = new GroupRule(horizon);
        rest = null;
        reached = Set.of();
    }

    private ServiceStates(Measurements measurements, LeafStates leaves, ServiceStates rest, Set<String> reached) {
        this.measurements = measurements;
        this.leaves = leaves;
        this.rest = rest;
        this.reached = reached;
        times = rest.times;
        group = rest.group;
    }

    /** The same with others for one service and all that it is a part of. */
    ServiceStates reaching(String service, LeafStates others, Measurements changed) {
        Set<String> above = new HashSet<>();
        measurements.services().selfAndAbove(service).forEach(one -> above.add(one.id()));
        return new ServiceStates(changed, others, this, above);
    }

    State of(Service service) {
        if (rest != null && !reached.contains(service.id())) {
            return rest.of(service);
        }
        State known = states.get(service.id());
        if (known == null) {
            known = hasParts(service) ? combined(service) : leaves.of(service);
            states.put(service.id(), known);
        }
        return known;
    }

    TimeSpans shortInterruptions(Service service) {
        return hasParts(service)
                ? TimeSpans.NONE
                : shortOnes.computeIfAbsent(service.id(), id -> leaves.shortInterruptions(service));
    }

    /** Valid exclusions that name the service, one above it, or all. */
    TimeSpans exclusions(Service service) {
        return exclusions.computeIfAbsent(service.id(), id -> excluded(service));
    }

    private TimeSpans excluded(Service service) {
        List<Service> names = measurements.services().selfAndAbove(service.id());
        return TimeSpans.of(measurements.exclusions().stream()
                .filter(ExclusionRuling::isValid)
                .filter(ruling -> names.stream().anyMatch(name -> ruling.names(name.id())))
                .map(ExclusionRuling::span)
                .toList());
    }

    /**
     * When a service is down and the whole is down because of it: it counts then, and so does everything above it, up to the whole,
     * of which an {@code any} group is down by its parts. Service hours are not asked.
     */
    TimeSpans stopping(Service service) {
        TimeSpans known = stopping.get(service.id());
        if (known == null) {
            known = stoppingOnce(service);
            stopping.put(service.id(), known);
        }
        return known;
    }

    private TimeSpans stoppingOnce(Service service) {
        if (!service.inSla()) {
            return TimeSpans.NONE;
        }
        TimeSpans down = of(service).down().minus(exclusions(service)).intersect(times.of(service));
        // the whole is down whenever a service at the top is
        return service.partOf().equals(Service.OVERALL) ? down : down.intersect(stoppedByPartsOf(service.partOf()));
    }

    private TimeSpans stoppedByPartsOf(String id) {
        TimeSpans known = stoppedByParts.get(id);
        if (known == null) {
            Service group = measurements.services().find(id).orElseThrow();
            known = group.rule() == Service.Rule.ANY
                    ? stopping(group).intersect(ofParts(group).down())
                    : stopping(group);
            stoppedByParts.put(id, known);
        }
        return known;
    }

    private boolean hasParts(Service service) {
        return measurements.services().hasParts(service);
    }

    private State combined(Service service) {
        return ofParts(service).downAt(leaves.listedOutages(service));
    }

    private State ofParts(Service service) {
        List<GroupRule.Part> parts = measurements.services().parts(service).stream()
                .filter(Service::inSla)
                .map(part -> new GroupRule.Part(of(part), exclusions(part).union(times.outside(part))))
                .toList();
        return switch (service.rule()) {
            case ALL -> group.all(parts);
            case ANY -> group.any(parts);
        };
    }
}
