package dev.servicereport.response;

import dev.servicereport.availability.AvailabilityCalculation;
import dev.servicereport.availability.Measurements;
import dev.servicereport.time.TimeSpan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Holds what monitoring saw against what people recorded (突合). An outage and an incident belong together when the incident
 * touches the service that was down, a part of it or something it is a part of, and their times come within
 * {@value #TOLERANCE} seconds of each other. It changes no figure.
 */
public final class Reconciliation {

    /** Seconds by which the times of an outage and its incident may differ. */
    public static final long TOLERANCE = 300;

    private final List<Incident> incidents;
    private final OutageCheck outageCheck;
    private final IncidentCheck incidentCheck;
    private final ExclusionCheck exclusionCheck;

    public Reconciliation(Measurements measurements, AvailabilityCalculation availability, List<Incident> incidents) {
        this.incidents = List.copyOf(incidents);
        RelatedServices related = new RelatedServices(measurements.services());
        MeasuredOutages outages = new MeasuredOutages(availability, measurements.services());
        outageCheck = new OutageCheck(
                outages, related, this.incidents, availability.horizon().end());
        incidentCheck = new IncidentCheck(measurements, availability, outages, related);
        exclusionCheck = new ExclusionCheck(measurements, availability, outages, this.incidents);
    }

    /**
     * Everything that does not agree, of outages that begin, incidents that were detected and planned stops that end within
     * the window. What is the same of several services is one finding.
     */
    public List<Finding> findings(TimeSpan window) {
        Stream<Finding> ofIncidents = incidents.stream()
                .filter(incident -> begins(incident.times().detectedAt(), window))
                .flatMap(incident -> incidentCheck.findings(incident).stream());
        Stream<Finding> ofExclusions =
                Stream.concat(exclusionCheck.overruns(window), exclusionCheck.notExcluded(window));
        Map<Finding, Finding> merged = new LinkedHashMap<>();
        Stream.of(outageCheck.findings(window).stream(), ofIncidents, ofExclusions)
                .flatMap(findings -> findings)
                .forEach(finding -> merged.merge(finding.withoutServices(), finding, Finding::and));
        return merged.values().stream().sorted().toList();
    }

    static boolean begins(long second, TimeSpan window) {
        return window.start() <= second && second < window.end();
    }

    /** With the tolerance of times around it. */
    public static TimeSpan around(TimeSpan span) {
        return new TimeSpan(span.start() - TOLERANCE, span.end() + TOLERANCE);
    }
}
