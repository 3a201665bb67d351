package dev.servicereport.figures;

import dev.servicereport.availability.AvailabilityCalculation;
import dev.servicereport.contract.Register;
import dev.servicereport.dataset.Dataset;
import dev.servicereport.response.BlastRadiusCalculation;
import dev.servicereport.response.Incident;
import dev.servicereport.response.ResponseClock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Comparator;

/** How fast incidents and inquiries of a month were answered (障害・問合せの対応). */
final class ResponsesCalculation {

    private final Dataset dataset;
    private final ZoneId zone;
    private final ResponseClock clock;
    private final BlastRadiusCalculation reach;

    /** @param cutOff the second before which everything is counted, exclusive */
    ResponsesCalculation(Dataset dataset, AvailabilityCalculation availability, long cutOff) {
        this.dataset = dataset;
        zone = dataset.contract().measurement().zone();
        clock = new ResponseClock(dataset.contract(), cutOff);
        reach = new BlastRadiusCalculation(dataset.measurements().services(), availability);
    }

    /** The inquiries received in a month, in the order of time. */
    InquiryFigures inquiries(YearMonth month) {
        return new InquiryFigures(
                dataset.inquiries().stream()
                        .filter(inquiry -> isIn(month, inquiry.receivedAt()))
                        .map(inquiry -> new InquiryFigures.Item(inquiry, clock.firstResponse(inquiry)))
                        .sorted(Comparator.comparing((InquiryFigures.Item item) ->
                                        item.inquiry().receivedAt())
                                .thenComparing(item -> item.inquiry().id()))
                        .toList(),
                dataset.keeps(Register.INQUIRIES, month));
    }

    /** The incidents detected in a month, in the order of time. */
    IncidentFigures incidents(YearMonth month) {
        return new IncidentFigures(
                dataset.incidents().stream()
                        .filter(incident -> isIn(month, incident.times().detectedAt()))
                        .map(this::item)
                        .sorted(Comparator.comparing((IncidentFigures.Item item) ->
                                        item.incident().times().detectedAt())
                                .thenComparing(item -> item.incident().id()))
                        .toList(),
                dataset.keeps(Register.INCIDENTS, month));
    }

    private IncidentFigures.Item item(Incident incident) {
        return new IncidentFigures.Item(incident, clock.report(incident), clock.recovery(incident), reach.of(incident));
    }

    private boolean isIn(YearMonth month, long second) {
        return YearMonth.from(Instant.ofEpochSecond(second).atZone(zone)).equals(month);
    }
}
