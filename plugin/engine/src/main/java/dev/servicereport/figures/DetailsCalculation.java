package dev.servicereport.figures;

import dev.servicereport.availability.Availability;
import dev.servicereport.availability.AvailabilityCalculation;
import dev.servicereport.availability.Correction;
import dev.servicereport.availability.Measurements;
import dev.servicereport.dataset.Dataset;
import dev.servicereport.figures.CorrectionEffect.Change;
import dev.servicereport.response.Attribution;
import dev.servicereport.response.Reconciliation;
import dev.servicereport.service.Service;
import dev.servicereport.service.ServiceTree;
import dev.servicereport.time.TimeSpan;
import java.util.Comparator;
import java.util.List;

/** Works out what stands behind a month's figures. */
final class DetailsCalculation {

    private final Measurements measurements;
    private final AvailabilityCalculation availability;
    private final Reconciliation reconciliation;
    private final Attribution attribution;

    DetailsCalculation(Dataset dataset, AvailabilityCalculation availability) {
        measurements = dataset.measurements();
        this.availability = availability;
        reconciliation = new Reconciliation(measurements, availability, dataset.incidents());
        attribution = new Attribution(measurements.services(), availability, dataset.incidents());
    }

    MonthDetails of(TimeSpan window) {
        Availability whole = availability.of(ServiceTree.WHOLE, window);
        return new MonthDetails(attribution.of(whole.down()), reconciliation.findings(window), corrections(window));
    }

    private List<CorrectionEffect> corrections(TimeSpan window) {
        return measurements.corrections().stream()
                .filter(correction -> correction.span().touches(window))
                .sorted(Comparator.comparing(Correction::span).thenComparing(Correction::service))
                .map(correction -> effect(correction, window))
                .toList();
    }

    private CorrectionEffect effect(Correction correction, TimeSpan window) {
        AvailabilityCalculation before = availability.without(correction);
        Service service = measurements.services().find(correction.service()).orElseThrow();
        return new CorrectionEffect(
                correction, change(before, service, window), change(before, ServiceTree.WHOLE, window));
    }

    private Change change(AvailabilityCalculation before, Service service, TimeSpan window) {
        return new Change(before.of(service, window), availability.of(service, window));
    }
}
