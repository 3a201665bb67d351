package dev.servicereport.response;

import dev.servicereport.availability.Responsible;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Something that touched the service or was about to (障害; specification 3.2.4(1)(ウ)).
 *
 * @param id its number
 * @param service the id of the service it touched
 * @param severity how grave it was, as written
 * @param times when what happened
 * @param responsible who has to answer for it
 * @param account what is told about it
 */
public record Incident(
        String id, String service, String severity, Times times, Responsible responsible, Account account) {

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
