package dev.servicereport.availability;

import dev.servicereport.time.TimeSpan;
import java.time.LocalDate;

/**
 * What the parties agreed to change in the measurements (測定結果の補正).
 *
 * @param service a service without parts
 * @param span when
 * @param status what it counts as
 * @param reason the reason as written
 * @param decision by whom and when it was decided; the latest decision wins
 */
public record Correction(String service, TimeSpan span, Status status, String reason, Decision decision) {

    /**
     * @param by who decided
     * @param on the day
     */
    public record Decision(String by, LocalDate on) {}

    /** True when both were decided on one day and say different things of the same second. */
    public boolean contradicts(Correction other) {
        return service.equals(other.service)
                && decision.on().equals(other.decision.on())
                && status != other.status
                && span.overlaps(other.span);
    }
}
