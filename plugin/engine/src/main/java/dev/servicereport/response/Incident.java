package dev.servicereport.response;

import dev.servicereport.availability.Responsible;
import dev.servicereport.time.TimeSpan;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Something that touched the service or was about to (障害; specification 3.2.4(1)(ウ)).
 *
 * @param id its number
 * @param services the ids of the services it touched, the one most concerned first; at least one, each once
 * @param severity how grave it was, as written
 * @param times when what happened
 * @param responsible who has to answer for it
 * @param account what is told about it
 */
public record Incident(
        String id, List<String> services, String severity, Times times, Responsible responsible, Account account) {

    public Incident {
        services = List.copyOf(services);
        if (services.isEmpty()) {
            throw new IllegalArgumentException("an incident touches at least one service: " + id);
        }
    }

    /** The id of the service most concerned. */
    public String service() {
        return services.get(0);
    }

    /** From its detection to its recovery, or to the cut-off while there is none. */
    public TimeSpan span(long cutOff) {
        long start = times.detectedAt();
        return new TimeSpan(start, times.recovered().orElse(Math.max(start, cutOff)));
    }

    /**
     * Seconds since 1970-01-01T00:00:00Z; none lies before {@code detectedAt}.
     *
     * @param detectedAt when it was noticed or foreseen (検知・予見)
     * @param foreseen whether it was foreseen instead of detected
     * @param reportedAt when the client was told (速報), or null
     * @param recoveredAt when the service was back (復旧), or null
     */
    public record Times(
            long detectedAt,
            boolean foreseen,
            @Nullable Long reportedAt,
            @Nullable Long recoveredAt) {

        /** When the client was told; empty while nobody did. */
        public OptionalLong reported() {
            return reportedAt == null ? OptionalLong.empty() : OptionalLong.of(reportedAt);
        }

        /** When the service was back; empty while it is not. */
        public OptionalLong recovered() {
            return recoveredAt == null ? OptionalLong.empty() : OptionalLong.of(recoveredAt);
        }
    }

    /**
     * Texts as written.
     *
     * @param title what happened, in short; may be empty
     * @param cause 原因
     * @param impact 影響
     * @param action 対応
     */
    public record Account(String title, String cause, String impact, String action) {}
}
