package dev.servicereport.availability;

import dev.servicereport.contract.AvailabilityTerms;
import dev.servicereport.contract.Contract;
import dev.servicereport.contract.ContractTerm;
import dev.servicereport.contract.Exchange;
import dev.servicereport.contract.ExclusionRules;
import dev.servicereport.contract.GapPolicy;
import dev.servicereport.contract.Measurement;
import dev.servicereport.contract.Parties;
import dev.servicereport.contract.Party;
import dev.servicereport.contract.SlaTerms;
import dev.servicereport.problem.SourceLocation;
import dev.servicereport.service.Service;
import dev.servicereport.service.ServiceTree;
import dev.servicereport.time.TimeSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A small made-up world in memory: what was agreed and every row that was recorded.
 *
 * @param terms the agreed availability
 * @param rules what makes an exclusion valid
 * @param measurement how samples are read
 * @param term the days of service
 * @param cutOff the second before which everything counts
 * @param services the services, parents before their parts
 * @param rows what was recorded
 */
record Scene(
        AvailabilityTerms terms,
        ExclusionRules rules,
        Measurement measurement,
        ContractTerm term,
        long cutOff,
        List<Service> services,
        Rows rows) {

    /** One sample of a service seen from a site. */
    record Sample(String service, String site, long second, Status status) {}

    /** One interval of a service seen from a site. */
    record Interval(String service, String site, TimeSpan span, Status status) {}

    /**
     * @param outageList whether there is one, even without rows
     */
    record Rows(
            List<Sample> samples,
            List<Interval> intervals,
            boolean outageList,
            List<Outage> outages,
            List<Exclusion> exclusions,
            List<Correction> corrections) {

        Rows withOutages(List<Outage> others) {
            return new Rows(samples, intervals, outageList, others, exclusions, corrections);
        }

        Rows withIntervals(List<Interval> others) {
            return new Rows(samples, others, outageList, outages, exclusions, corrections);
        }

        Rows withCorrections(List<Correction> others) {
            return new Rows(samples, intervals, outageList, outages, exclusions, others);
        }

        Rows withExclusions(List<Exclusion> others) {
            return new Rows(samples, intervals, outageList, outages, others, corrections);
        }
    }

    Scene with(Rows others) {
        return new Scene(terms, rules, measurement, term, cutOff, services, others);
    }

    Scene with(GapPolicy gaps) {
        AvailabilityTerms others = new AvailabilityTerms(
                terms.target(), terms.measuredFrom(), gaps, terms.serviceHours(), terms.minimumOutage());
        return new Scene(others, rules, measurement, term, cutOff, services, rows);
    }

    /** The calculation under test, over all of this. */
    AvailabilityCalculation calculation() {
        return calculation(ServiceTree::new);
    }

    /** The same with a tree that the test makes of the services. */
    AvailabilityCalculation calculation(Function<List<Service>, ServiceTree> tree) {
        return new AvailabilityCalculation(contract(), measurements(tree.apply(services)), cutOff);
    }

    /** The services and the whole. */
    List<Service> servicesAndWhole() {
        List<Service> all = new ArrayList<>(services);
        all.add(ServiceTree.WHOLE);
        return all;
    }

    private Contract contract() {
        Party nobody = new Party("市", "", "", "");
        return new Contract(
                "件名",
                new Parties(nobody, nobody),
                term,
                measurement,
                new SlaTerms(terms, rules, null, null, null),
                terms.serviceHours(),
                new Exchange(List.of(), List.of()),
                List.of());
    }

    private static OutageRow row(Outage outage) {
        Thing thing = Thing.of(outage.service(), outage.site());
        return new OutageRow(thing, outage.from(), outage.to(), outage.cause(), outage.responsible());
    }

    private Measurements measurements(ServiceTree tree) {
        ObservationLog log = new ObservationLog();
        rows.samples().forEach(row -> log.sample(Thing.of(row.service(), row.site()), row.second(), row.status()));
        rows.intervals()
                .forEach(row -> log.interval(
                        Thing.of(row.service(), row.site()),
                        row.span(),
                        row.status(),
                        SourceLocation.wholeFile("uptime.csv")));
        if (rows.outageList()) {
            log.outageList();
        }
        rows.outages().forEach(row -> log.outage(row(row), SourceLocation.wholeFile("outages.csv")));
        return new Measurements(
                tree,
                log.observations(measurement),
                rows.exclusions().stream()
                        .map(row -> ExclusionRuling.of(row, rules, measurement.zone()))
                        .toList(),
                rows.corrections(),
                new DataMonths(log.rowMonths(measurement.zone()), ListMonths.NONE));
    }
}
