package dev.servicereport.availability;

/** Whether a month kept the agreed availability (判定). Decided on exact values, never on displayed ones. */
public enum Verdict {
    /** Kept, whatever the unobserved time was (達成). */
    MET,
    /** Missed, whatever the unobserved time was (未達成). */
    MISSED,
    /** The unobserved time decides (判定保留). */
    UNDETERMINED,
    /** There was no time to be served (対象時間なし). */
    NOT_APPLICABLE
}
