package dev.servicereport.contract;

import java.time.Duration;

/**
 * How fast something was agreed to happen; exactly on the target is in time.
 *
 * @param target whole seconds
 * @param hours which hours count
 */
public record ResponseTarget(Duration target, Hours hours) {

    /** Which hours count towards a target. */
    public enum Hours {
        /** Every second. */
        ALWAYS,
        /** Only business hours on business days. */
        BUSINESS
    }
}
