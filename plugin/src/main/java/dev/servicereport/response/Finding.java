package dev.servicereport.response;

import dev.servicereport.time.TimeSpan;
import java.util.Comparator;

/**
 * Something that monitoring, incidents and exclusions say differently of the same time (突合の結果).
 *
 * @param kind what is the matter
 * @param service the id of the service
 * @param span the time it is about
 * @param reference the incident's number, or empty
 * @param seconds by how much, where the kind has a measure: the difference of times, or how long it overran; else 0
 */
public record Finding(Kind kind, String service, TimeSpan span, String reference, long seconds)
        implements Comparable<Finding> {

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::span)
            .thenComparing(Finding::kind)
            .thenComparing(Finding::service)
            .thenComparing(Finding::reference);

    /** What is the matter. */
    public enum Kind {
        /** A measured outage that no incident tells of (障害記録のない停止). */
        OUTAGE_WITHOUT_INCIDENT,
        /** An incident during which nothing was measured to be down (停止の記録がない障害). */
        INCIDENT_WITHOUT_OUTAGE,
        /** The incident begins at another time than the outage (開始時刻の相違). */
        START_DIFFERS,
        /** The incident ends at another time than the outage (復旧時刻の相違). */
        END_DIFFERS,
        /** An outage that went on after the planned stop it began in (計画停止の時間超過). */
        MAINTENANCE_OVERRUN,
        /** A third party has to answer for it, but no exclusion takes it out (他者起因だが除外の手続なし). */
        OTHER_PARTY_NOT_EXCLUDED
    }

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }
}
