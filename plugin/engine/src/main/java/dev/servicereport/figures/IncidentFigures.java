package dev.servicereport.figures;

import dev.servicereport.availability.Responsible;
import dev.servicereport.response.BlastRadius;
import dev.servicereport.response.Incident;
import dev.servicereport.response.Response;
import java.util.List;

/**
 * The incidents that were detected or foreseen in a month (障害対応).
 *
 * @param items in the order in which they were detected
 * @param kept whether a register of them is kept at all; without it their number is not known (記録なし)
 */
public record IncidentFigures(List<Item> items, boolean kept) {

    /**
     * @param incident the incident
     * @param report how long the first report took
     * @param recovery how long the recovery took
     * @param reach what was measured to be down meanwhile
     */
    public record Item(Incident incident, Response report, Response recovery, BlastRadius reach) {}

    public IncidentFigures {
        items = List.copyOf(items);
    }

    public long reportedInTime() {
        return items.stream().filter(item -> item.report().isInTime()).count();
    }

    public long recoveredInTime() {
        return items.stream().filter(item -> item.recovery().isInTime()).count();
    }

    /** Only those for which the contractor has to answer. */
    public IncidentFigures ofVendor() {
        return new IncidentFigures(
                items.stream()
                        .filter(item -> item.incident().responsible() == Responsible.VENDOR)
                        .toList(),
                kept);
    }
}
