package dev.servicereport.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * The part of 0 to 100 percent that is worth showing: from the target's neighbourhood up to 100.
 * One very bad month does not flatten the others:
 * what lies deeper than four times the allowed unavailability below the target is beyond the scale.
 *
 * @param floor the lowest value drawn to scale
 * @param step between two ticks
 */
public record PercentScale(BigDecimal floor, BigDecimal step) {

    private static final BigDecimal FULL = BigDecimal.valueOf(100);

    /** Deepest distance below the target that is shown, in allowed unavailabilities. */
    private static final BigDecimal DEPTH = BigDecimal.valueOf(4);

    private static final BigDecimal LEAST_ALLOWED = new BigDecimal("0.01");
    private static final BigDecimal MOST_TICKS = BigDecimal.valueOf(5);

    /**
     * @param target percent
     * @param lows the lowest value of each month that has one, in percent
     */
    public static PercentScale of(BigDecimal target, List<BigDecimal> lows) {
        BigDecimal allowed = FULL.subtract(target).max(LEAST_ALLOWED);
        BigDecimal deepest = target.subtract(allowed.multiply(DEPTH)).max(BigDecimal.ZERO);
        BigDecimal usual = target.subtract(allowed).max(deepest);
        BigDecimal lowest =
                lows.stream().filter(low -> low.compareTo(deepest) >= 0).reduce(usual, BigDecimal::min);
        BigDecimal step = step(FULL.subtract(lowest));
        return new PercentScale(
                lowest.divide(step, 0, RoundingMode.FLOOR).multiply(step).max(BigDecimal.ZERO), step);
    }

    /** 1, 2 or 5 times a power of ten, so that a span has at most five. */
    private static BigDecimal step(BigDecimal span) {
        BigDecimal least = span.divide(MOST_TICKS, 10, RoundingMode.CEILING);
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(least.precision() - least.scale() - 1);
        return List.of(1, 2, 5, 10).stream()
                .map(times -> power.multiply(BigDecimal.valueOf(times)))
                .filter(step -> step.compareTo(least) >= 0)
                .findFirst()
                .orElseThrow();
    }

    /** Whether a value is drawn to scale. */
    public boolean reaches(BigDecimal value) {
        return value.compareTo(floor) >= 0;
    }

    /** The values with a tick, ascending; the last one is 100. */
    List<BigDecimal> ticks() {
        List<BigDecimal> ticks = new ArrayList<>();
        for (BigDecimal tick = floor; tick.compareTo(FULL) <= 0; tick = tick.add(step)) {
            ticks.add(tick.setScale(Math.max(0, step.stripTrailingZeros().scale()), RoundingMode.UNNECESSARY));
        }
        return ticks;
    }
}
