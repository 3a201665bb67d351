package dev.servicereport.figures;

import dev.servicereport.availability.Availability;
import dev.servicereport.availability.Correction;

/**
 * What a correction changed in a month: the figures without it, and as they are (補正の影響).
 *
 * @param correction the correction
 * @param service the corrected service
 * @param whole the whole
 */
public record CorrectionEffect(Correction correction, Change service, Change whole) {

    /**
     * @param before availability without the correction, all others in force
     * @param after availability as it is
     */
    public record Change(Availability before, Availability after) {}
}
