package dev.servicereport.chart;

import dev.servicereport.availability.Verdict;
import dev.servicereport.chart.AvailabilityTrend.Point;
import dev.servicereport.wording.Display;
import dev.servicereport.wording.Texts;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The months of the trend chart: a mark for each, its values, and in words whatever is not simply kept.
 *
 * @param points the months, at 0.5, 1.5, … on the horizontal axis
 * @param scale where values lie
 * @param slot width for each month; where it is narrow, kept months go without their values
 */
record TrendMarks(Texts texts, List<Point> points, TrendScale scale, double slot) implements Overlay.Content {

    /** A month needs so much width for its value. */
    private static final double ROOMY = 39;

    /** So much is between two values side by side; above the marks, where lines are thin, less will do. */
    private static final double APART = 5.5;

    private static final double APART_ABOVE = 2;

    private static final double TO_LABEL = 13;
    private static final double TO_AXIS = 3;
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    @Override
    public void draw(Canvas canvas, PlotArea area) {
        if (scale.isBroken()) {
            canvas.breakMark(area.left(), area.y(scale.breakPosition()));
        }
        for (int i = 0; i < points.size(); i++) {
            draw(canvas, area, i);
        }
    }

    private void draw(Canvas canvas, PlotArea area, int index) {
        Point point = points.get(index);
        @Nullable BigDecimal low = point.low();
        @Nullable BigDecimal high = point.high();
        double x = area.x(index + 0.5);
        if (low == null || high == null) {
            stack(canvas, area, x, area.bottom() - 2 * Canvas.LINE_HEIGHT, Face.PLAIN, lines("chart.trend.no-data"));
            return;
        }
        double lowY = area.y(scale.position(low));
        double highY = area.y(scale.position(high));
        TrendMark mark = new TrendMark(point.verdict(), x, lowY, highY);
        boolean aside = isAside(index, canvas, area);
        label(canvas, area, mark, shown(low, canvas, area), low.compareTo(high) < 0, aside);
        if (low.compareTo(high) < 0 && isLabelled(point.verdict())) {
            double top = scale.reaches(high) ? highY : area.y(scale.breakPosition());
            stack(canvas, area, x, top - TO_LABEL, Face.PLAIN, shown(high, canvas, area));
        }
        mark.draw(canvas);
        if (!scale.reaches(low)) {
            canvas.breakMark(x, area.y(scale.breakPosition()));
        }
    }

    /**
     * The only value of a kept month stands above its mark, else the lower one below it.
     *
     * @param aside whether it would touch the value before it: it stands a line farther from its mark
     */
    private void label(Canvas canvas, PlotArea area, TrendMark mark, String low, boolean range, boolean aside) {
        double below = mark.lowY() + TO_LABEL;
        switch (mark.verdict()) {
            case MISSED -> {
                String missed = Display.verdict(Verdict.MISSED);
                stack(canvas, area, mark.x(), below, Face.ALARM, aside ? missed : low, aside ? low : missed);
            }
            case UNDETERMINED -> {
                stack(canvas, area, mark.x(), below, Face.STRONG, low);
                stack(
                        canvas,
                        area,
                        mark.x(),
                        below + Canvas.LINE_HEIGHT,
                        Face.STRONG,
                        lines("chart.trend.undetermined"));
            }
            case MET, NOT_APPLICABLE -> {
                if (isLabelled(mark.verdict())) {
                    double above = mark.lowY() - TO_LABEL - (aside ? Canvas.LINE_HEIGHT : 0);
                    stack(canvas, area, mark.x(), range ? below : above, Face.PLAIN, low);
                }
            }
        }
    }

    /** A word in several lines, for it is wider than a month. */
    private String[] lines(String key) {
        return texts.parts(key).toArray(String[]::new);
    }

    private boolean isLabelled(Verdict verdict) {
        return verdict != Verdict.MET || slot >= ROOMY;
    }

    /** As given; only 100.0000, wider than any other, may have to do without its zeros, in all months then. */
    private String shown(BigDecimal percent, Canvas canvas, PlotArea area) {
        boolean fits = slot < ROOMY
                || (canvas.width(percent.toPlainString(), Face.STRONG) <= slot && !wholeOnesTouch(canvas, area));
        return fits ? percent.toPlainString() : withoutZeros(percent);
    }

    private boolean wholeOnesTouch(Canvas canvas, PlotArea area) {
        return IntStream.range(1, points.size())
                .anyMatch(i -> isWhole(points.get(i))
                        && isWhole(points.get(i - 1))
                        && touches(i, canvas, area, BigDecimal::toPlainString));
    }

    private static String withoutZeros(BigDecimal percent) {
        return percent.compareTo(WHOLE) == 0 ? WHOLE.toPlainString() : percent.toPlainString();
    }

    private static boolean isWhole(Point point) {
        @Nullable BigDecimal low = point.low();
        return low != null && low.compareTo(WHOLE) == 0;
    }

    /** Every second one of those that would touch. */
    private boolean isAside(int index, Canvas canvas, PlotArea area) {
        return index > 0
                && slot >= ROOMY
                && touches(index, canvas, area, percent -> shown(percent, canvas, area))
                && !isAside(index - 1, canvas, area);
    }

    /** Whether the value of a month would touch that of the month before, on the same side of their marks. */
    private boolean touches(int index, Canvas canvas, PlotArea area, Function<BigDecimal, String> shown) {
        Point before = points.get(index - 1);
        Point point = points.get(index);
        @Nullable BigDecimal first = before.low();
        @Nullable BigDecimal second = point.low();
        if (first == null || second == null || isBelow(before) != isBelow(point)) {
            return false;
        }
        double widths = canvas.width(shown.apply(first), Face.STRONG) + canvas.width(shown.apply(second), Face.STRONG);
        double heights = area.y(scale.position(first)) - area.y(scale.position(second));
        return widths / 2 + (isBelow(point) ? APART : APART_ABOVE) > slot && Math.abs(heights) < Canvas.LINE_HEIGHT;
    }

    private static boolean isBelow(Point point) {
        @Nullable BigDecimal low = point.low();
        @Nullable BigDecimal high = point.high();
        boolean range = low != null && high != null && low.compareTo(high) < 0;
        return range || point.verdict() == Verdict.MISSED || point.verdict() == Verdict.UNDETERMINED;
    }

    /** In the middle of a month; the first month's may go beyond it, so that they do not cover what the axis says. */
    private static void stack(Canvas canvas, PlotArea area, double x, double y, Face face, String... lines) {
        double at = y;
        for (String line : lines) {
            double leftmost = area.left() + canvas.width(line, face) / 2 + TO_AXIS;
            canvas.writeOver(line, face, Math.max(x, leftmost), at);
            at += Canvas.LINE_HEIGHT;
        }
    }
}
