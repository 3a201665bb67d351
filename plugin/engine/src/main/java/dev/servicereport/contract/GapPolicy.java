package dev.servicereport.contract;

/** What time without an observation counts as (未計測時間の扱い). */
public enum GapPolicy {
    /** Neither: a best and a worst case are kept (判定保留 when they disagree). */
    UNDETERMINED,
    /** As an outage. */
    DOWN,
    /** As service. */
    UP,
    /** As if it were not part of the hours to be served. */
    EXCLUDED
}
