package dev.servicereport.chart;

import dev.servicereport.availability.Verdict;
import dev.servicereport.chart.AvailabilityTrend.Point;
import dev.servicereport.wording.Display;
import dev.servicereport.wording.Texts;
import java.math.BigDecimal;
import java.util.List;
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

    private static final double TO_LABEL = 13;
    private static final double TO_AXIS = 3;

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
        label(canvas, area, mark, shown(low, canvas), low.compareTo(high) < 0);
        if (low.compareTo(high) < 0 && isLabelled(point.verdict())) {
            double top = scale.reaches(high) ? highY : area.y(scale.breakPosition());
            stack(canvas, area, x, top - TO_LABEL, Face.PLAIN, shown(high, canvas));
        }
        mark.draw(canvas);
        if (!scale.reaches(low)) {
            canvas.breakMark(x, area.y(scale.breakPosition()));
        }
    }

    /** The only value of a kept month stands above its mark, else the lower one below it. */
    private void label(Canvas canvas, PlotArea area, TrendMark mark, String low, boolean range) {
        double below = mark.lowY() + TO_LABEL;
        switch (mark.verdict()) {
            case MISSED -> stack(canvas, area, mark.x(), below, Face.ALARM, low, Display.verdict(Verdict.MISSED));
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
                    stack(canvas, area, mark.x(), range ? below : mark.lowY() - TO_LABEL, Face.PLAIN, low);
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

    /** As given; only 100.0000, wider than any other, may have to do without its zeros. */
    private String shown(BigDecimal percent, Canvas canvas) {
        String text = percent.toPlainString();
        boolean fits = slot < ROOMY || canvas.width(text, Face.STRONG) <= slot;
        return fits ? text : percent.stripTrailingZeros().toPlainString();
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
