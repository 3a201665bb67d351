package dev.servicereport.response;

import dev.servicereport.availability.AvailabilityCalculation;
import dev.servicereport.service.Service;
import dev.servicereport.service.ServiceTree;
import dev.servicereport.time.TimeSpan;
import dev.servicereport.time.TimeSpans;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The outages that the data tell of: those of services without parts, and those of services with parts as far as an outage
 * list names them. What is down because its parts are is told by the parts.
 */
final class MeasuredOutages {

    private final AvailabilityCalculation availability;
    private final ServiceTree tree;
    private final Map<String, List<TimeSpan>> counted = new HashMap<>();
    private final Map<String, List<TimeSpan>> observed = new HashMap<>();

    MeasuredOutages(AvailabilityCalculation availability, ServiceTree tree) {
        this.availability = availability;
        this.tree = tree;
    }

    /** The whole, then every service in the order of services.csv. */
    List<Service> services() {
        return Stream.concat(Stream.of(ServiceTree.WHOLE), tree.services().stream())
                .toList();
    }

    /** Outages over the whole term as they count: excluded time is cut out. */
    List<TimeSpan> counted(Service service) {
        return counted.computeIfAbsent(
                service.id(),
                id -> told(
                        service, s -> availability.of(s, availability.horizon()).down()));
    }

    /** Outages over the whole term as they were measured, excluded or not. */
    List<TimeSpan> observed(Service service) {
        return observed.computeIfAbsent(service.id(), id -> told(service, availability::observedDown));
    }

    private List<TimeSpan> told(Service service, Function<Service, TimeSpans> down) {
        boolean fromParts = tree.hasParts(service) || service.equals(ServiceTree.WHOLE);
        TimeSpans spans = down.apply(service);
        return (fromParts ? spans.intersect(availability.listedDown(service)) : spans).toList();
    }
}
