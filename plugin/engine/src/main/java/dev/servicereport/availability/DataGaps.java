package dev.servicereport.availability;

import dev.servicereport.contract.Contract;
import dev.servicereport.service.Service;
import dev.servicereport.service.ServiceTree;
import dev.servicereport.time.TimeSpan;
import dev.servicereport.time.TimeSpans;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the months of which data are missing (データなし). It judges each service without parts that is in the SLA, over its time of
 * service, from the first day that is measured to the cut-off: a month is missing when something of it is owed, and no row that
 * counts begins in it or lasts to its end. A service that only outage lists tell of goes by the names of the lists. What the parties
 * have corrected, be it in part, they have seen: it is not missing.
 */
public final class DataGaps {

    private final Measurements measurements;
    private final AvailabilityCalculation availability;
    private final MeasuringSite site;
    private final ZoneId zone;
    private final TimeSpan measured;
    private final List<DataGap> missing = new ArrayList<>();
    private final List<DataGap> corrected = new ArrayList<>();
    private final List<DataGap> partlyCorrected = new ArrayList<>();
    private final List<YearMonth> withData;

    DataGaps(Contract contract, Measurements measurements, AvailabilityCalculation availability) {
        this.measurements = measurements;
        this.availability = availability;
        site = new MeasuringSite(contract.sla().availability().measuredFrom());
        zone = contract.measurement().zone();
        measured = measured(contract);
        List<Service> judged = judged();
        availability.months().forEach(month -> judge(month, judged));
        withData = findMonthsWithData();
    }

    private List<YearMonth> findMonthsWithData() {
        Observations observations = measurements.observations();
        TimeSpan horizon = availability.horizon();
        TimeSpans covered =
                observations.outageList() ? TimeSpans.of(horizon) : observations.covered(site, horizon.end());
        Set<YearMonth> set = Stream.concat(corrected.stream(), partlyCorrected.stream())
                .map(DataGap::month)
                .collect(Collectors.toSet());
        return availability
                .months()
                .filter(month -> !covered.within(availability.window(month)).isEmpty() || set.contains(month))
                .toList();
    }

    /**
     * Months with data, ascending: all of the term with an outage list, else those that a counting row touches or the parties
     * set by a correction.
     */
    List<YearMonth> monthsWithData() {
        return withData;
    }

    private TimeSpan measured(Contract contract) {
        long since = contract.term().measuredSince().atStartOfDay(zone).toEpochSecond();
        TimeSpan horizon = availability.horizon();
        return new TimeSpan(Math.min(Math.max(since, horizon.start()), horizon.end()), horizon.end());
    }

    /** Months of which something is missing, ascending. */
    public List<DataGap> missing() {
        return List.copyOf(missing);
    }

    /** Months that the parties set by corrections because nothing was recorded, ascending. */
    public List<DataGap> corrected() {
        return List.copyOf(corrected);
    }

    /** The same of which corrections set only some of the time: the rest is not known. */
    public List<DataGap> partlyCorrected() {
        return List.copyOf(partlyCorrected);
    }

    /** Services without parts that are in the SLA, in the order of services.csv. */
    private List<Service> judged() {
        ServiceTree services = measurements.services();
        return services.services().stream()
                .filter(service -> !services.hasParts(service))
                .filter(service -> services.selfAndAbove(service.id()).stream().allMatch(Service::inSla))
                .toList();
    }

    private void judge(YearMonth month, List<Service> judged) {
        List<Service> absent = judged.stream()
                .filter(service -> !owed(service, month).isEmpty() && !hasData(service, month))
                .toList();
        List<Service> set =
                absent.stream().filter(service -> isSet(service, month)).toList();
        List<Service> partlySet = absent.stream()
                .filter(service -> !isSet(service, month) && isTouched(service, month))
                .toList();
        List<Service> rest =
                absent.stream().filter(service -> !isTouched(service, month)).toList();
        boolean nobodyNeedsTheList = judged.stream().noneMatch(availability::goesByList);
        boolean list = lacksList(month) && (nobodyNeedsTheList || rest.stream().anyMatch(availability::goesByList));
        if (list || !rest.isEmpty()) {
            missing.add(new DataGap(month, rest, list, reaches(rest, month)));
        }
        if (!set.isEmpty()) {
            corrected.add(new DataGap(month, set, false, reaches(set, month)));
        }
        if (!partlySet.isEmpty()) {
            partlyCorrected.add(new DataGap(month, partlySet, false, reaches(partlySet, month)));
        }
    }

    /** No row begins in the month or lasts to its end, so that what rows tell of it is its beginning. */
    private List<DataGap.Reach> reaches(List<Service> services, YearMonth month) {
        List<DataGap.Reach> reaches = new ArrayList<>();
        for (Service service :
                services.stream().filter(one -> !availability.goesByList(one)).toList()) {
            long end = availability.horizon().end();
            List<TimeSpan> told = measurements
                    .observations()
                    .covered(service.id()::equals, site, end)
                    .within(availability.serviceTime(service, month).within(measured))
                    .toList();
            if (!told.isEmpty()) {
                long until = told.get(told.size() - 1).end();
                reaches.add(new DataGap.Reach(
                        service, Instant.ofEpochSecond(until).atZone(zone).toLocalDateTime()));
            }
        }
        return reaches;
    }

    /** Not {@link Availability#baseSeconds}: a gap that is taken out of the base is still a gap. */
    private TimeSpans owed(Service service, YearMonth month) {
        return availability.owed(service, month).within(measured);
    }

    private boolean hasData(Service service, YearMonth month) {
        return availability.goesByList(service) ? !lacksList(month) : hasRow(service, month);
    }

    private boolean lacksList(YearMonth month) {
        return measurements.months().lists().lacks(month)
                && !availability.window(month).within(measured).isEmpty();
    }

    private boolean hasRow(Service service, YearMonth month) {
        TimeSpan window = availability.serviceTime(service, month).within(measured);
        return measurements.months().rows().any(service.id(), site, month, window)
                || availability
                        .listedOutages(service)
                        .map(outage -> outage.span(availability.horizon().end()))
                        .anyMatch(span -> span.start() < window.end()
                                && (span.start() >= window.start() || span.end() >= window.end()));
    }

    private boolean isSet(Service service, YearMonth month) {
        return owed(service, month).minus(set(service)).isEmpty();
    }

    private boolean isTouched(Service service, YearMonth month) {
        return !owed(service, month).intersect(set(service)).isEmpty();
    }

    private TimeSpans set(Service service) {
        return TimeSpans.of(measurements.corrections().stream()
                .filter(correction -> correction.service().equals(service.id()))
                .map(Correction::span)
                .toList());
    }
}
