package dev.servicereport.delivery;

/** What a cell of a ledger can name by its id (参照先). */
public enum NamedThings {
    /** Rows of {@code services.csv}. */
    SERVICES,
    /** Rows of {@code inventory.csv}. */
    ASSETS,
    /** Rows of {@code incidents.csv}. */
    INCIDENTS,
    /** Rows of {@code findings.csv}. */
    FINDINGS,
    /** Rows of {@code minutes.csv}. */
    MINUTES,
    /** Rows of {@code team.csv}. */
    TEAM,
    /** Rows of {@code subcontracts.csv}. */
    SUBCONTRACTS
}
