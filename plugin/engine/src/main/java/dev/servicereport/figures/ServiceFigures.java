package dev.servicereport.figures;

import dev.servicereport.availability.Availability;
import dev.servicereport.availability.Verdict;
import dev.servicereport.service.Service;
import dev.servicereport.time.TimeSpans;
import java.math.BigDecimal;

/**
 * One service in one month.
 *
 * @param service the service, or the whole
 * @param availability its availability
 * @param target the agreed percentage
 * @param shortInterruptions interruptions listed but too short to count
 */
public record ServiceFigures(
        Service service, Availability availability, BigDecimal target, TimeSpans shortInterruptions) {

    public Verdict verdict() {
        return availability.verdict(target);
    }

    /** The most downtime with which the target is met, in seconds. */
    public long allowedSeconds() {
        return availability.allowedSeconds(target);
    }

    /** Allowed downtime that is left when all that is left open was up, in seconds; negative when overdrawn. */
    public long mostLeftSeconds() {
        return left(availability.high().isPresent() ? availability.high().get().part() : 0);
    }

    /** Allowed downtime that is left when all that is left open was down, in seconds; negative when overdrawn. */
    public long leastLeftSeconds() {
        return left(availability.low().isPresent() ? availability.low().get().part() : 0);
    }

    private long left(long servedSeconds) {
        return allowedSeconds() - (availability.baseSeconds() - servedSeconds);
    }
}
