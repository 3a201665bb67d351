package dev.servicereport.response;

import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A question from the client (問合せ; specification 3.2.4(1)(イ)). Times are seconds since 1970-01-01T00:00:00Z.
 *
 * @param id its number
 * @param receivedAt when it came in (受付)
 * @param firstResponseAt when it was first answered (一次回答), not before it came in, or null
 * @param closedAt when it was settled (完了), or null
 * @param channel how it came in, may be empty
 * @param subject what it was about
 */
public record Inquiry(
        String id,
        long receivedAt,
        @Nullable Long firstResponseAt,
        @Nullable Long closedAt,
        String channel,
        String subject) {

    /** When it was first answered; empty while it was not. */
    public OptionalLong firstResponse() {
        return firstResponseAt == null ? OptionalLong.empty() : OptionalLong.of(firstResponseAt);
    }
}
