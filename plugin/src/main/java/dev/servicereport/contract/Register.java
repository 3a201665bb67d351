package dev.servicereport.contract;

/** A list that a contractor keeps while the service runs, and whose entries are counted on paper (記録簿). */
public enum Register {
    /** 障害. */
    INCIDENTS,
    /** 問合せ. */
    INQUIRIES,
    /** Accidents with personal information (個人情報の事故). */
    ACCIDENTS
}
