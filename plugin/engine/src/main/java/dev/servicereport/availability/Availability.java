package dev.servicereport.availability;

import dev.servicereport.contract.GapPolicy;
import dev.servicereport.time.TimeSpans;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Availability of one service in one stretch of time (稼働率; specification 3.2.4(1)(ア)), from exact seconds.
 *
 * @param scheduled the hours in which service was owed (サービスを提供すべき時間)
 * @param excluded the part of them that the contract takes out (除く時間)
 * @param down measured outages in the rest (停止時間)
 * @param unknown the time in the rest that nothing observed (未計測時間)
 * @param gaps what unobserved time counts as
 */
public record Availability(TimeSpans scheduled, TimeSpans excluded, TimeSpans down, TimeSpans unknown, GapPolicy gaps) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * @param scheduled the hours in which service was owed
     * @param exclusions time that the contract takes out, inside those hours or not
     * @param state what was observed
     * @param gaps what unobserved time counts as
     */
    public static Availability of(TimeSpans scheduled, TimeSpans exclusions, State state, GapPolicy gaps) {
        TimeSpans excluded = exclusions.intersect(scheduled);
        TimeSpans owed = scheduled.minus(excluded);
        TimeSpans down = state.down().intersect(owed);
        TimeSpans unknown = owed.minus(state.up()).minus(down);
        return new Availability(scheduled, excluded, down, unknown, gaps);
    }

    public long scheduledSeconds() {
        return scheduled.seconds();
    }

    public long excludedSeconds() {
        return excluded.seconds();
    }

    public long downSeconds() {
        return down.seconds();
    }

    public long unknownSeconds() {
        return unknown.seconds();
    }

    /** Seconds in which the service was observed to be up. */
    public long upSeconds() {
        return scheduledSeconds() - excludedSeconds() - downSeconds() - unknownSeconds();
    }

    /** The denominator: owed seconds, without unobserved ones where the contract excludes those. */
    public long baseSeconds() {
        long owed = scheduledSeconds() - excludedSeconds();
        return gaps == GapPolicy.EXCLUDED ? owed - unknownSeconds() : owed;
    }

    /** Availability if all that is left open was an outage; empty when nothing was owed. */
    public Optional<Ratio> low() {
        boolean gapsAreDown = gaps == GapPolicy.DOWN || gaps == GapPolicy.UNDETERMINED;
        return share(gapsAreDown ? unknownSeconds() : 0);
    }

    /** Availability if nothing that is left open was an outage; empty when nothing was owed. */
    public Optional<Ratio> high() {
        return share(gaps == GapPolicy.DOWN ? unknownSeconds() : 0);
    }

    private Optional<Ratio> share(long unknownDown) {
        long base = baseSeconds();
        return base == 0 ? Optional.empty() : Optional.of(new Ratio(base - downSeconds() - unknownDown, base));
    }

    /**
     * The verdict on exact values.
     *
     * @param target percent
     */
    public Verdict verdict(BigDecimal target) {
        if (baseSeconds() == 0) {
            return Verdict.NOT_APPLICABLE;
        }
        if (low().orElseThrow().isAtLeast(target)) {
            return Verdict.MET;
        }
        return high().orElseThrow().isAtLeast(target) ? Verdict.UNDETERMINED : Verdict.MISSED;
    }

    /**
     * The most downtime with which the target is still met (許容停止時間), in whole seconds, cut.
     *
     * @param target percent
     */
    public long allowedSeconds(BigDecimal target) {
        return allowedSeconds(target, baseSeconds());
    }

    /** The same of any denominator in seconds. */
    public static long allowedSeconds(BigDecimal target, long baseSeconds) {
        BigDecimal share = HUNDRED.subtract(target).multiply(BigDecimal.valueOf(baseSeconds));
        return share.divide(HUNDRED, 0, RoundingMode.DOWN).longValueExact();
    }

    /** Number of outages: maximal spans of measured downtime, cut at the window and at exclusions. */
    public int outages() {
        return down.count();
    }

    /** Mean seconds to recover (MTTR): downtime ÷ outages, rounded up; empty without an outage. */
    public OptionalLong meanSecondsToRecover() {
        return outages() == 0 ? OptionalLong.empty() : OptionalLong.of(-Math.floorDiv(-downSeconds(), outages()));
    }

    /** Mean seconds between failures (MTBF): time observed up ÷ outages, cut; empty without an outage. */
    public OptionalLong meanSecondsBetweenFailures() {
        return outages() == 0 ? OptionalLong.empty() : OptionalLong.of(upSeconds() / outages());
    }

    /** Seconds of the longest outage; 0 without one. */
    public long longestOutageSeconds() {
        return down.longestSeconds();
    }
}
