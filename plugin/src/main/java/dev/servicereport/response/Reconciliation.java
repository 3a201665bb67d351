package dev.servicereport.response;

import dev.servicereport.availability.AvailabilityCalculation;
import dev.servicereport.availability.Exclusion;
import dev.servicereport.availability.ExclusionRuling;
import dev.servicereport.availability.Measurements;
import dev.servicereport.availability.Outage;
import dev.servicereport.availability.Responsible;
import dev.servicereport.service.Service;
import dev.servicereport.time.TimeSpan;
import dev.servicereport.time.TimeSpans;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Holds what monitoring saw against what people recorded (突合). An outage and an incident belong together when the
 * incident's service is the one that was down, a part of it or something it is a part of, and their times come within
 * {@value #TOLERANCE} seconds of each other.
 */
public final class Reconciliation {

    /** Seconds by which the times of an outage and its incident may differ. */
    public static final long TOLERANCE = 300;

    private final Measurements measurements;
    private final AvailabilityCalculation availability;
    private final List<Incident> incidents;

    public Reconciliation(Measurements measurements, AvailabilityCalculation availability, List<Incident> incidents) {
        this.measurements = measurements;
        this.availability = availability;
        this.incidents = List.copyOf(incidents);
    }

    /** Everything that does not agree, of outages that begin and incidents that were detected within the window. */
    public List<Finding> findings(TimeSpan window) {
        List<Finding> findings = new ArrayList<>();
        withoutParts().forEach(service -> findings.addAll(ofOutages(service, window)));
        incidents.stream()
                .filter(incident -> begins(incident.times().detectedAt(), window))
                .forEach(incident -> findings.addAll(ofIncident(incident)));
        findings.addAll(overruns(window));
        findings.addAll(notExcluded(window));
        return findings.stream().distinct().sorted().toList();
    }

    private Stream<Service> withoutParts() {
        return measurements.services().services().stream()
                .filter(service -> !measurements.services().hasParts(service));
    }

    private static boolean begins(long second, TimeSpan window) {
        return window.start() <= second && second < window.end();
    }

    /** Outages that count, whole, and whether an incident tells of each. */
    private List<Finding> ofOutages(Service service, TimeSpan window) {
        return availability.of(service, availability.horizon()).down().toList().stream()
                .filter(outage -> begins(outage.start(), window))
                .filter(outage -> incidents.stream().noneMatch(incident -> belong(incident, service, outage)))
                .map(outage -> new Finding(Finding.Kind.OUTAGE_WITHOUT_INCIDENT, service.id(), outage, "", 0))
                .toList();
    }

    private List<Finding> ofIncident(Incident incident) {
        TimeSpan told = told(incident);
        if (incident.times().foreseen()) {
            return List.of();
        }
        List<TimeSpan> measured = related(incident).stream()
                .flatMap(this::outages)
                .filter(outage -> near(told, outage))
                .toList();
        if (measured.isEmpty()) {
            return seenElsewhere(incident, told)
                    ? List.of()
                    : List.of(finding(Finding.Kind.INCIDENT_WITHOUT_OUTAGE, incident, told, 0));
        }
        return differences(incident, told, measured);
    }

    /** Outages as they were measured, and as they count: what is excluded may cut off a beginning or an end. */
    private Stream<TimeSpan> outages(Service service) {
        TimeSpans counted = availability.of(service, availability.horizon()).down();
        return Stream.concat(availability.observedDown(service).toList().stream(), counted.toList().stream());
    }

    private static List<Finding> differences(Incident incident, TimeSpan told, List<TimeSpan> measured) {
        long start = nearest(told.start(), measured.stream().map(TimeSpan::start));
        long end = nearest(told.end(), measured.stream().map(TimeSpan::end));
        List<Finding> findings = new ArrayList<>();
        if (Math.abs(start - told.start()) > TOLERANCE) {
            findings.add(finding(Finding.Kind.START_DIFFERS, incident, told, start - told.start()));
        }
        if (incident.times().recovered().isPresent() && Math.abs(end - told.end()) > TOLERANCE) {
            findings.add(finding(Finding.Kind.END_DIFFERS, incident, told, end - told.end()));
        }
        return findings;
    }

    private static long nearest(long second, Stream<Long> measured) {
        return measured.min(Comparator.comparing((Long other) -> Math.abs(other - second))
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }

    private static Finding finding(Finding.Kind kind, Incident incident, TimeSpan span, long seconds) {
        return new Finding(kind, incident.service(), span, incident.id(), seconds);
    }

    /** An incident at a site that does not count is measured there. */
    private boolean seenElsewhere(Incident incident, TimeSpan told) {
        TimeSpan around = around(told);
        return availability.referenceStops(around).stream()
                .anyMatch(stop -> isRelated(incident.service(), stop.service()));
    }

    private boolean belong(Incident incident, Service service, TimeSpan outage) {
        return isRelated(incident.service(), service.id()) && near(told(incident), outage);
    }

    private TimeSpan told(Incident incident) {
        long start = incident.times().detectedAt();
        long end = incident.times()
                .recovered()
                .orElse(Math.max(start, availability.horizon().end()));
        return new TimeSpan(start, end);
    }

    private static boolean near(TimeSpan told, TimeSpan outage) {
        return around(told).overlaps(outage);
    }

    private static TimeSpan around(TimeSpan span) {
        return new TimeSpan(span.start() - TOLERANCE, span.end() + TOLERANCE);
    }

    private List<Service> related(Incident incident) {
        return withoutParts()
                .filter(service -> isRelated(incident.service(), service.id()))
                .toList();
    }

    private boolean isRelated(String one, String other) {
        return isAt(one, other) || isAt(other, one);
    }

    /** Whether {@code below} is {@code service} or lies under it. */
    private boolean isAt(String service, String below) {
        return measurements.services().selfAndAbove(below).stream()
                .anyMatch(above -> above.id().equals(service));
    }

    /** Outages that were going on when a planned stop ended. */
    private List<Finding> overruns(TimeSpan window) {
        return measurements.exclusions().stream()
                .filter(ruling -> ruling.exclusion().kind() == Exclusion.Kind.PLANNED)
                .filter(ruling -> begins(ruling.span().end(), window))
                .flatMap(this::overruns)
                .toList();
    }

    private Stream<Finding> overruns(ExclusionRuling planned) {
        TimeSpan stop = planned.span();
        return withoutParts()
                .filter(service -> measurements.services().selfAndAbove(service.id()).stream()
                        .anyMatch(above -> planned.names(above.id())))
                .flatMap(service -> availability.observedDown(service).toList().stream()
                        .filter(outage -> outage.start() < stop.end() && stop.end() < outage.end())
                        .map(outage -> new TimeSpan(stop.end(), outage.end()))
                        .map(over ->
                                new Finding(Finding.Kind.MAINTENANCE_OVERRUN, service.id(), over, "", over.seconds())));
    }

    /** Outages that a third party has to answer for and that count all the same. */
    private List<Finding> notExcluded(TimeSpan window) {
        Stream<Finding> listed = measurements.observations().outages().stream()
                .filter(outage -> outage.responsible() == Responsible.OTHER)
                .flatMap(outage -> counted(outage.service(), span(outage), "", window));
        Stream<Finding> told = incidents.stream()
                .filter(incident -> incident.responsible() == Responsible.OTHER)
                .flatMap(incident -> counted(incident.service(), told(incident), incident.id(), window));
        return Stream.concat(listed, told).toList();
    }

    private TimeSpan span(Outage outage) {
        return outage.span(availability.horizon().end());
    }

    private Stream<Finding> counted(String service, TimeSpan span, String reference, TimeSpan window) {
        return measurements.services().find(service).stream()
                .map(found -> availability.of(found, window).down().intersect(TimeSpans.of(span)))
                .flatMap(down -> down.toList().stream())
                .map(down ->
                        new Finding(Finding.Kind.OTHER_PARTY_NOT_EXCLUDED, service, down, reference, down.seconds()));
    }
}
