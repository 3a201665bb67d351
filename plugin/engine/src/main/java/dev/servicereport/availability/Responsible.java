package dev.servicereport.availability;

/** Who has to answer for an outage or an incident (責任区分). By itself it takes nothing out of a figure. */
public enum Responsible {
    /** The contractor (受注者). */
    VENDOR,
    /** The city (発注者). */
    CLIENT,
    /** A third party (他者). */
    OTHER,
    /** Nobody (不可抗力). */
    FORCE_MAJEURE,
    /** Not yet known (調査中). */
    UNKNOWN
}
