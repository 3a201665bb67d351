package dev.servicereport.response;

import dev.servicereport.availability.AvailabilityCalculation;
import dev.servicereport.availability.Measurements;
import dev.servicereport.availability.Status;
import dev.servicereport.response.Finding.Kind;
import dev.servicereport.service.Service;
import dev.servicereport.time.TimeSpan;
import dev.servicereport.time.TimeSpans;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Holds incidents against the outages that were measured. */
final class IncidentCheck {

    private final Measurements measurements;
    private final AvailabilityCalculation availability;
    private final MeasuredOutages outages;
    private final RelatedServices related;

    IncidentCheck(
            Measurements measurements,
            AvailabilityCalculation availability,
            MeasuredOutages outages,
            RelatedServices related) {
        this.measurements = measurements;
        this.availability = availability;
        this.outages = outages;
        this.related = related;
    }

    /** What does not agree; nothing of one that was foreseen, because it need not come true. */
    List<Finding> findings(Incident incident) {
        if (incident.times().foreseen()) {
            return List.of();
        }
        TimeSpan told = incident.span(availability.horizon().end());
        List<TimeSpan> measured = concerned(incident)
                .flatMap(this::measured)
                .filter(outage -> Reconciliation.around(told).overlaps(outage))
                .toList();
        return measured.isEmpty() ? ofNoOutage(incident, told) : differences(incident, told, measured);
    }

    private Stream<Service> concerned(Incident incident) {
        return outages.services().stream().filter(service -> related.concerns(incident, service.id()));
    }

    /** As measured and as counted: what is excluded may cut off a beginning or an end. Too short ones were measured too. */
    private Stream<TimeSpan> measured(Service service) {
        return Stream.of(
                        outages.observed(service),
                        outages.counted(service),
                        availability
                                .shortInterruptions(service, availability.horizon())
                                .toList())
                .flatMap(List::stream);
    }

    private List<Finding> ofNoOutage(Incident incident, TimeSpan told) {
        if (wasSeenElsewhere(incident, told)) {
            return List.of();
        }
        if (wasCorrected(incident, told)) {
            return List.of(finding(Kind.INCIDENT_CORRECTED, incident, told, 0));
        }
        Kind kind = wasUnmeasured(incident, told) ? Kind.INCIDENT_UNMEASURED : Kind.INCIDENT_WITHOUT_OUTAGE;
        return List.of(finding(kind, incident, told, 0));
    }

    /** An incident at a site that does not count is measured there. */
    private boolean wasSeenElsewhere(Incident incident, TimeSpan told) {
        return availability.referenceStops(Reconciliation.around(told)).stream()
                .anyMatch(stop -> related.concerns(incident, stop.service()));
    }

    private boolean wasCorrected(Incident incident, TimeSpan told) {
        return measurements.corrections().stream()
                .filter(correction -> correction.status() != Status.DOWN)
                .filter(correction -> correction.span().overlaps(Reconciliation.around(told)))
                .anyMatch(correction -> related.concerns(incident, correction.service()));
    }

    private boolean wasUnmeasured(Incident incident, TimeSpan told) {
        TimeSpans time = TimeSpans.of(told.within(availability.horizon()));
        return concerned(incident)
                .filter(service -> !measurements.services().hasParts(service))
                .anyMatch(
                        service -> !time.minus(availability.observedUp(service)).isEmpty());
    }

    private static List<Finding> differences(Incident incident, TimeSpan told, List<TimeSpan> measured) {
        long start = nearest(told.start(), measured.stream().map(TimeSpan::start));
        long end = nearest(told.end(), measured.stream().map(TimeSpan::end));
        List<Finding> findings = new ArrayList<>();
        if (Math.abs(start - told.start()) > Reconciliation.TOLERANCE) {
            findings.add(finding(Kind.START_DIFFERS, incident, told, start - told.start()));
        }
        if (incident.times().recovered().isPresent() && Math.abs(end - told.end()) > Reconciliation.TOLERANCE) {
            findings.add(finding(Kind.END_DIFFERS, incident, told, end - told.end()));
        }
        return findings;
    }

    private static long nearest(long second, Stream<Long> measured) {
        return measured.min(Comparator.comparing((Long other) -> Math.abs(other - second))
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }

    private static Finding finding(Kind kind, Incident incident, TimeSpan span, long seconds) {
        return new Finding(kind, incident.services(), span, incident.id(), seconds);
    }
}
