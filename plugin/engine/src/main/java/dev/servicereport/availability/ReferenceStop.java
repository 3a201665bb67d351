package dev.servicereport.availability;

import dev.servicereport.time.TimeSpan;
import java.util.Comparator;

/**
 * An outage seen from a site that does not count (参考).
 *
 * @param span when
 * @param service the id of the service
 * @param site where it was seen from
 */
public record ReferenceStop(TimeSpan span, String service, String site) implements Comparable<ReferenceStop> {

    private static final Comparator<ReferenceStop> ORDER = Comparator.comparing(ReferenceStop::span)
            .thenComparing(ReferenceStop::service)
            .thenComparing(ReferenceStop::site);

    @Override
    public int compareTo(ReferenceStop other) {
        return ORDER.compare(this, other);
    }
}
