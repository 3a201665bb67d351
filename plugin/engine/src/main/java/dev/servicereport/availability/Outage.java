package dev.servicereport.availability;

import dev.servicereport.time.TimeSpan;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * One row of an outage list (停止).
 *
 * @param service the id of what was down
 * @param site where it was seen from; empty when the list does not say
 * @param from first second
 * @param to the second after the last one, or null while it is still down; never before {@code from}
 * @param cause the cause as written, may be empty
 * @param responsible who has to answer for it
 */
public record Outage(
        String service, String site, long from, @Nullable Long to, String cause, Responsible responsible) {

    /** The span, a still open one up to the cut-off; empty when it begins later than that. */
    public TimeSpan span(long cutOff) {
        return new TimeSpan(from, to != null ? to : Math.max(from, cutOff));
    }

    /** The end, empty while it is still down. */
    public OptionalLong end() {
        return to == null ? OptionalLong.empty() : OptionalLong.of(to);
    }
}
