package dev.servicereport.response;

import dev.servicereport.time.TimeSpan;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Something that monitoring, incidents and exclusions say differently of the same time (突合の結果).
 *
 * @param kind what is the matter
 * @param services the ids of the services, each once
 * @param span the time it is about
 * @param reference the incident's number, or empty
 * @param seconds by how much, where the kind has a measure: the difference of times, or how long it overran; else 0
 */
public record Finding(Kind kind, List<String> services, TimeSpan span, String reference, long seconds)
        implements Comparable<Finding> {

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::span)
            .thenComparing(Finding::kind)
            .thenComparing(finding -> String.join(" ", finding.services()))
            .thenComparing(Finding::reference);

    /** What is the matter. */
    public enum Kind {
        /** Measured outages that no incident tells of; several that begin together are one finding (障害記録のない停止). */
        OUTAGE_WITHOUT_INCIDENT,
        /** Outages of other services that began with an incident and were over with it (障害の波及とみなした停止). */
        SPREAD_OF_INCIDENT,
        /** An incident during which nothing was measured to be down (停止の計測がない障害). */
        INCIDENT_WITHOUT_OUTAGE,
        /** The same, but at least part of that time was not measured at all (未計測の時間の障害). */
        INCIDENT_UNMEASURED,
        /** The same, but a correction took measurements of that time back (補正により停止でなくなった障害). */
        INCIDENT_CORRECTED,
        /** The incident begins at another time than the outage (開始時刻の相違). */
        START_DIFFERS,
        /** The incident ends at another time than the outage (復旧時刻の相違). */
        END_DIFFERS,
        /** An outage that went on after the planned stop it began in (計画停止の時間超過). */
        MAINTENANCE_OVERRUN,
        /** A third party has to answer for it, but no exclusion takes it out (他者起因だが除外の手続なし). */
        OTHER_PARTY_NOT_EXCLUDED
    }

    public Finding {
        services = List.copyOf(services);
    }

    /** The same of no service in particular. */
    Finding withoutServices() {
        return new Finding(kind, List.of(), span, reference, seconds);
    }

    /** The same of the other's services as well. */
    Finding and(Finding other) {
        List<String> both = Stream.concat(services.stream(), other.services.stream())
                .distinct()
                .toList();
        return new Finding(kind, both, span, reference, seconds);
    }

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }
}
