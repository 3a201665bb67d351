package dev.servicereport.response;

import dev.servicereport.availability.AvailabilityCalculation;
import dev.servicereport.availability.Exclusion;
import dev.servicereport.availability.ExclusionRuling;
import dev.servicereport.availability.Measurements;
import dev.servicereport.availability.Responsible;
import dev.servicereport.service.Service;
import dev.servicereport.time.TimeSpan;
import dev.servicereport.time.TimeSpans;
import java.util.List;
import java.util.stream.Stream;

/** Holds outages against exclusions: planned stops that took too long, and third parties' outages that count. */
final class ExclusionCheck {

    private final Measurements measurements;
    private final AvailabilityCalculation availability;
    private final MeasuredOutages outages;
    private final List<Incident> incidents;

    ExclusionCheck(
            Measurements measurements,
            AvailabilityCalculation availability,
            MeasuredOutages outages,
            List<Incident> incidents) {
        this.measurements = measurements;
        this.availability = availability;
        this.outages = outages;
        this.incidents = incidents;
    }

    /** Outages that were going on when a planned stop in which they began was over. */
    Stream<Finding> overruns(TimeSpan window) {
        return measurements.exclusions().stream()
                .filter(ruling -> ruling.exclusion().kind() == Exclusion.Kind.PLANNED)
                .flatMap(ruling -> overruns(ruling, window));
    }

    private Stream<Finding> overruns(ExclusionRuling planned, TimeSpan window) {
        return outages.services().stream()
                .filter(service -> measurements.services().selfAndAbove(service.id()).stream()
                        .anyMatch(above -> planned.names(above.id())))
                .flatMap(service -> overruns(service, planned.span(), window));
    }

    private Stream<Finding> overruns(Service service, TimeSpan planned, TimeSpan window) {
        long end = extended(service, planned);
        return Reconciliation.begins(end, window)
                ? outages.observed(service).stream()
                        .filter(outage -> planned.start() - Reconciliation.TOLERANCE <= outage.start())
                        .filter(outage -> outage.start() < planned.end() && end < outage.end())
                        .map(outage -> new TimeSpan(end, outage.end()))
                        .map(over -> new Finding(
                                Finding.Kind.MAINTENANCE_OVERRUN, List.of(service.id()), over, "", over.seconds()))
                : Stream.empty();
    }

    /** The end of a planned stop, or of the exclusions that prolong it without a gap. */
    private long extended(Service service, TimeSpan planned) {
        return availability.exclusions(service).union(TimeSpans.of(planned)).toList().stream()
                .filter(span -> span.start() <= planned.start() && planned.end() <= span.end())
                .mapToLong(TimeSpan::end)
                .findFirst()
                .orElse(planned.end());
    }

    /** Outages that a third party has to answer for and that count all the same. */
    Stream<Finding> notExcluded(TimeSpan window) {
        long cutOff = availability.horizon().end();
        Stream<Finding> listed = availability
                .listedOutages()
                .filter(outage -> outage.responsible() == Responsible.OTHER)
                .flatMap(outage -> counted(outage.service(), outage.span(cutOff), "", window));
        Stream<Finding> told = incidents.stream()
                .filter(incident -> incident.responsible() == Responsible.OTHER)
                .flatMap(incident -> incident.services().stream()
                        .flatMap(service -> counted(service, incident.span(cutOff), incident.id(), window)));
        return Stream.concat(listed, told);
    }

    private Stream<Finding> counted(String service, TimeSpan span, String reference, TimeSpan window) {
        return Stream.of(span)
                .filter(window::overlaps)
                .flatMap(within -> measurements.services().find(service).stream())
                .flatMap(found -> availability.of(found, window).down().intersect(TimeSpans.of(span)).toList().stream())
                .map(down -> new Finding(
                        Finding.Kind.OTHER_PARTY_NOT_EXCLUDED, List.of(service), down, reference, down.seconds()));
    }
}
