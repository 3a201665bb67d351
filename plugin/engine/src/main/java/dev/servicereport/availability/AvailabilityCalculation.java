package dev.servicereport.availability;

import dev.servicereport.contract.AvailabilityTerms;
import dev.servicereport.contract.Contract;
import dev.servicereport.service.Service;
import dev.servicereport.time.TimeSpan;
import dev.servicereport.time.TimeSpans;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Works out availability as agreed (稼働率の算定; specification 3.2.4(1)(ア)). */
public final class AvailabilityCalculation {

    private final AvailabilityTerms terms;
    private final ZoneId zone;
    private final Contract contract;
    private final Measurements measurements;
    private final CountedRows rows;
    private final ServiceStates states;
    private final TimeSpan horizon;
    private final ServiceTimes times;
    private @Nullable DataGaps gaps;

    /**
     * @param contract what was agreed
     * @param measurements what was seen
     * @param cutOff the second before which everything is counted, exclusive
     */
    public AvailabilityCalculation(Contract contract, Measurements measurements, long cutOff) {
        this.contract = contract;
        this.measurements = measurements;
        terms = contract.sla().availability();
        zone = contract.measurement().zone();
        rows = new CountedRows(measurements.observations(), new MeasuringSite(terms.measuredFrom()));
        TimeSpan service = contract.term().service(zone);
        horizon = service.within(new TimeSpan(Math.min(service.start(), cutOff), cutOff));
        times = new ServiceTimes(horizon, zone);
        states = new ServiceStates(measurements, new LeafStates(measurements, rows, terms, horizon), horizon, times);
    }

    /** As it was without a correction: of services that it does not reach nothing is worked out again. */
    private AvailabilityCalculation(AvailabilityCalculation corrected, Correction correction) {
        contract = corrected.contract;
        measurements = corrected.measurements.without(correction);
        terms = corrected.terms;
        zone = corrected.zone;
        rows = corrected.rows;
        horizon = corrected.horizon;
        times = corrected.times;
        states = corrected.states.reaching(
                correction.service(), new LeafStates(measurements, rows, terms, horizon), measurements);
    }

    /** What it would come to if that correction had not been agreed. */
    public AvailabilityCalculation without(Correction correction) {
        return new AvailabilityCalculation(this, correction);
    }

    /** The service term up to the cut-off. */
    public TimeSpan horizon() {
        return horizon;
    }

    /**
     * Months with data, ascending: all of the term with an outage list, else those that a counting row touches or the parties
     * set by a correction.
     */
    public List<YearMonth> monthsWithData() {
        return gaps().monthsWithData();
    }

    /** The months of which data are missing. */
    public DataGaps gaps() {
        DataGaps known = gaps;
        if (known == null) {
            known = new DataGaps(contract, measurements, this);
            gaps = known;
        }
        return known;
    }

    /** Whether outage lists tell of a service without parts only by what they name: at every other time it was up. */
    public boolean goesByList(Service service) {
        return measurements.observations().outageList() && !rows.isMonitored(service.id());
    }

    /** The hours of a month in which a service is owed, without exclusions; whatever was observed. */
    public TimeSpans owed(Service service, YearMonth month) {
        return terms.serviceHours()
                .within(window(month), zone)
                .intersect(times.of(service))
                .minus(states.exclusions(service));
    }

    /** The part of a month in which a service is in service, at whatever hours; empty when there is none. */
    TimeSpan serviceTime(Service service, YearMonth month) {
        List<TimeSpan> time = times.of(service).within(window(month)).toList();
        return time.isEmpty() ? new TimeSpan(horizon.start(), horizon.start()) : time.get(0);
    }

    /** Every month of the term up to the cut-off. */
    Stream<YearMonth> months() {
        if (horizon.isEmpty()) {
            return Stream.empty();
        }
        YearMonth first = YearMonth.from(horizon.startInstant().atZone(zone));
        YearMonth last = YearMonth.from(horizon.endInstant().minusSeconds(1).atZone(zone));
        return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1));
    }

    /** The part of a calendar month inside the term and before the cut-off; empty when there is none. */
    public TimeSpan window(YearMonth month) {
        return TimeSpan.of(
                        month.atDay(1).atStartOfDay(zone).toInstant(),
                        month.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant())
                .within(horizon);
    }

    /** Availability of a service in any stretch of time; what lies outside the term is not owed. */
    public Availability of(Service service, TimeSpan window) {
        return of(service, terms.serviceHours().within(window.within(horizon), zone));
    }

    /** Availability of a service over several months together. */
    public Availability of(Service service, Collection<YearMonth> months) {
        return of(
                service,
                TimeSpans.union(months.stream()
                        .map(month -> terms.serviceHours().within(window(month), zone))
                        .toList()));
    }

    private Availability of(Service service, TimeSpans scheduled) {
        return Availability.of(
                scheduled.intersect(times.of(service)), states.exclusions(service), states.of(service), terms.gaps());
    }

    /** When a service was down over its time of service, whether that time is excluded or not. */
    public TimeSpans observedDown(Service service) {
        return states.of(service).down().intersect(times.of(service));
    }

    /** When a service was down and brought the whole down, at hours at which that is owed or not. */
    public TimeSpans stoppingWhole(Service service) {
        return states.stopping(service);
    }

    /** When a service was up over its time of service, whether that time is excluded or not. */
    public TimeSpans observedUp(Service service) {
        return states.of(service).up().intersect(times.of(service));
    }

    /**
     * What was measured to be down within the window and does not count: excluded, or outside the hours in which it is owed. Of a
     * service with parts only what an outage list says of itself: its parts have the rest.
     */
    public TimeSpans uncountedDown(Service service, TimeSpan window) {
        TimeSpan counted = window.within(horizon);
        TimeSpans recorded = measurements.services().hasParts(service)
                ? listedDown(service)
                : states.of(service).down();
        return recorded.within(counted).minus(of(service, counted).down());
    }

    /** When a row of an outage list that counts names this very service. */
    public TimeSpans listedDown(Service service) {
        return rows.listedDown(service.id(), horizon.end());
    }

    /** The rows of the outage lists, those of other sites left out. */
    public Stream<Outage> listedOutages() {
        return rows.listed().stream();
    }

    /** Those of them that name this very service. */
    public Stream<Outage> listedOutages(Service service) {
        return rows.listed(service.id()).stream();
    }

    /** Valid exclusions of a service, inside service hours or not. */
    public TimeSpans exclusions(Service service) {
        return states.exclusions(service);
    }

    /** Interruptions of a service that are listed but too short to count, within the window. */
    public TimeSpans shortInterruptions(Service service, TimeSpan window) {
        return states.shortInterruptions(service).within(window).intersect(times.of(service));
    }

    /** Outages seen from sites that do not count, within the window; for reference only (参考). */
    public List<ReferenceStop> referenceStops(TimeSpan window) {
        return measurements.observations().referenceStops(new MeasuringSite(terms.measuredFrom()), window);
    }
}
