package dev.servicereport.availability;

import dev.servicereport.service.ServiceTree;
import java.util.List;

/**
 * Everything from which availability is worked out.
 *
 * @param services the services
 * @param observations what was seen
 * @param exclusions every exclusion of the data with its ruling
 * @param corrections what was agreed to change
 * @param months which months the files say something of
 */
public record Measurements(
        ServiceTree services,
        Observations observations,
        List<ExclusionRuling> exclusions,
        List<Correction> corrections,
        DataMonths months) {

    public Measurements {
        exclusions = List.copyOf(exclusions);
        corrections = List.copyOf(corrections);
    }

    /** The same as if that correction had not been agreed. */
    Measurements without(Correction correction) {
        return new Measurements(
                services,
                observations,
                exclusions,
                corrections.stream().filter(other -> !other.equals(correction)).toList(),
                months);
    }
}
