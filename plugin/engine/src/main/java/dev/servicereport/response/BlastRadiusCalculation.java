package dev.servicereport.response;

import dev.servicereport.availability.AvailabilityCalculation;
import dev.servicereport.response.BlastRadius.Affected;
import dev.servicereport.service.Service;
import dev.servicereport.service.ServiceTree;
import dev.servicereport.time.TimeSpan;
import dev.servicereport.time.TimeSpans;
import java.util.List;

/**
 * Works out how far an incident reached, from measurements alone: from {@value Reconciliation#TOLERANCE} seconds before its
 * detection, because it is noticed a little later than it begins, to as long after its recovery.
 */
public final class BlastRadiusCalculation {

    private final ServiceTree services;
    private final AvailabilityCalculation availability;

    public BlastRadiusCalculation(ServiceTree services, AvailabilityCalculation availability) {
        this.services = services;
        this.availability = availability;
    }

    /** How far the incident reached; of an open one up to the cut-off. */
    public BlastRadius of(Incident incident) {
        TimeSpan time =
                Reconciliation.around(incident.span(availability.horizon().end()));
        List<Affected> affected = services.services().stream()
                .map(service -> new Affected(service, down(service, time).seconds()))
                .filter(part -> part.seconds() > 0)
                .toList();
        List<Service> sustained = services.services().stream()
                .filter(service -> isSustained(service, time))
                .toList();
        return new BlastRadius(
                down(ServiceTree.WHOLE, time).seconds(),
                affected,
                sustained,
                excluded(time).seconds(),
                !availability.referenceStops(time).isEmpty());
    }

    private TimeSpans excluded(TimeSpan time) {
        return TimeSpans.union(services.services().stream()
                .filter(service -> services.selfAndAbove(service.id()).stream().allMatch(Service::inSla))
                .map(service -> down(service, time).intersect(availability.exclusions(service)))
                .toList());
    }

    private TimeSpans down(Service service, TimeSpan time) {
        return availability.observedDown(service).within(time);
    }

    /** Whether parts were down that others stood in for, at each instant. */
    private boolean isSustained(Service service, TimeSpan time) {
        List<Service> parts =
                services.parts(service).stream().filter(Service::inSla).toList();
        TimeSpans down =
                TimeSpans.union(parts.stream().map(part -> down(part, time)).toList());
        TimeSpans up =
                TimeSpans.union(parts.stream().map(availability::observedUp).toList());
        return service.rule() == Service.Rule.ANY
                && !down.isEmpty()
                && down.minus(up).isEmpty();
    }
}
