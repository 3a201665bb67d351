package dev.servicereport.response;

import dev.servicereport.availability.AvailabilityCalculation;
import dev.servicereport.service.Service;
import dev.servicereport.service.ServiceTree;
import dev.servicereport.time.TimeSpans;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** When which service brought the whole down. What is down only because its parts are is told by the parts. */
final class StoppingServices {

    private final ServiceTree services;
    private final AvailabilityCalculation availability;
    private final Map<String, TimeSpans> itself = new HashMap<>();
    private final Map<String, TimeSpans> concerned = new HashMap<>();

    StoppingServices(ServiceTree services, AvailabilityCalculation availability) {
        this.services = services;
        this.availability = availability;
    }

    /** When that very service did; one with parts as far as an outage list names it. */
    TimeSpans itself(String service) {
        return itself.computeIfAbsent(
                service, id -> services.find(id).map(this::itself).orElse(TimeSpans.NONE));
    }

    private TimeSpans itself(Service service) {
        TimeSpans stopping = availability.stoppingWhole(service);
        boolean fromParts = services.hasParts(service) || service.equals(ServiceTree.WHOLE);
        return fromParts ? stopping.intersect(availability.listedDown(service)) : stopping;
    }

    /** When that service did, one below it, or one above it whose state it enters. */
    TimeSpans concerned(String service) {
        TimeSpans known = concerned.get(service);
        if (known == null) {
            known = TimeSpans.union(Stream.concat(above(service), below(service))
                    .map(each -> itself(each.id()))
                    .toList());
            concerned.put(service, known);
        }
        return known;
    }

    /** It and what is above it, up to the first that enters the state of nothing. */
    private Stream<Service> above(String service) {
        List<Service> path = services.selfAndAbove(service);
        long counting = path.stream().takeWhile(Service::inSla).count();
        return path.stream().limit(counting + 1);
    }

    private Stream<Service> below(String service) {
        return services.find(service).stream()
                .flatMap(found -> services.parts(found).stream())
                .flatMap(part -> Stream.concat(Stream.of(part), below(part.id())));
    }
}
