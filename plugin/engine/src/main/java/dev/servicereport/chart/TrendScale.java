package dev.servicereport.chart;

import dev.servicereport.chart.AvailabilityTrend.Point;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jfree.data.Range;

/** Where percentages lie in the trend chart: to scale down to a floor, and what is lower on one line below a break. */
final class TrendScale {

    /** Height of the inside of the axes. */
    static final double HEIGHT = 140;

    private static final double ABOVE_FULL = 20;
    private static final double BELOW_FLOOR = 42;
    private static final double BREAK_BAND = 24;

    private final PercentScale percents;
    private final boolean broken;
    private final double unit;

    private final double headroom;

    private TrendScale(PercentScale percents, boolean broken, double height, double headroom) {
        this.percents = percents;
        this.broken = broken;
        this.headroom = headroom;
        this.unit = (100 - percents.floor().doubleValue()) / (height - ABOVE_FULL - below());
    }

    static TrendScale of(AvailabilityTrend figures) {
        return of(figures, HEIGHT, 0);
    }

    /**
     * @param height of the inside of the axes, without the headroom
     * @param headroom what is kept free above it
     */
    static TrendScale of(AvailabilityTrend figures, double height, double headroom) {
        List<BigDecimal> lows = figures.points().stream()
                .map(Point::low)
                .filter(Objects::nonNull)
                .toList();
        PercentScale percents = PercentScale.of(figures.target(), lows);
        return new TrendScale(percents, !lows.stream().allMatch(percents::reaches), height, headroom);
    }

    private double below() {
        return BELOW_FLOOR + (broken ? BREAK_BAND : 0);
    }

    /** The percentage at which the axis is cut. */
    String from() {
        return percents.floor().stripTrailingZeros().toPlainString();
    }

    /** Whether some month lies below the floor. */
    boolean isBroken() {
        return broken;
    }

    boolean reaches(BigDecimal value) {
        return percents.reaches(value);
    }

    /** The value on the axis at which a percentage is drawn. */
    double position(BigDecimal percent) {
        return reaches(percent) ? percent.doubleValue() : floor() - BREAK_BAND * unit;
    }

    /** The value on the axis at which the break is drawn. */
    double breakPosition() {
        return floor() - BREAK_BAND * unit / 2;
    }

    private double floor() {
        return percents.floor().doubleValue();
    }

    /** @param word what the agreed percentage is called */
    LabelledAxis axis(ChartFonts fonts, BigDecimal target, String word) {
        LabelledAxis.Label agreed =
                new LabelledAxis.Label(target.doubleValue(), word + " " + target.toPlainString() + "%", Face.STRONG);
        Stream<LabelledAxis.Label> ticks = percents.ticks().stream()
                .filter(tick -> Math.abs(tick.doubleValue() - agreed.at()) > Canvas.LINE_HEIGHT * unit)
                .map(tick -> LabelledAxis.Label.plain(tick.doubleValue(), tick.toPlainString()));
        Range range = new Range(floor() - below() * unit, 100 + (ABOVE_FULL + headroom) * unit);
        return new LabelledAxis(
                fonts, range, Stream.concat(ticks, Stream.of(agreed)).toList());
    }
}
