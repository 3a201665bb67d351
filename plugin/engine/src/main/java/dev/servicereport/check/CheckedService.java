package dev.servicereport.check;

import org.jspecify.annotations.Nullable;

/**
 * A service in a month, or the whole.
 *
 * @param id its id; {@code overall} for the whole
 * @param outcome its own
 * @param low the lowest percentage that can be, cut after four decimals, or null when no time was to be served
 * @param high the highest one
 * @param figure both as people read them, with the decimals of reports: {@code 99.955%}
 * @param downSeconds downtime that counts
 * @param allowedSeconds the most downtime with which the target is met
 * @param left what of it is left
 */
record CheckedService(
        String id,
        CheckOutcome outcome,
        @Nullable String low,
        @Nullable String high,
        String figure,
        long downSeconds,
        long allowedSeconds,
        Left left) {

    /**
     * Seconds of downtime that are left; negative when overdrawn.
     *
     * @param least if all unobserved time was down
     * @param most if all unobserved time was up
     */
    record Left(long least, long most) {}
}
