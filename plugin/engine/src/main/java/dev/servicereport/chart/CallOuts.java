package dev.servicereport.chart;

import dev.servicereport.chart.AvailabilityTrend.Point;
import dev.servicereport.chart.CalledTrend.CallOut;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Boxes side by side above the trend, each with a line down to its month (吹出し). */
record CallOuts(CalledTrend figures, TrendScale scale, ChartFonts fonts) implements Overlay.Content {

    private static final double WIDEST = 240;
    private static final double ROOM = 500;
    private static final double NARROW_ROOM = 280;
    private static final double GAP = 8;
    private static final double MARGIN = 5;
    private static final double LEADER = 22;
    private static final int MOST_LINES = 5;

    /** The height that boxes and lines take; nothing without any. */
    static double height(List<CallOut> callOuts, ChartFonts fonts) {
        return callOuts.isEmpty() ? 0 : boxHeight(callOuts, fonts) + LEADER;
    }

    private static double boxHeight(List<CallOut> callOuts, ChartFonts fonts) {
        int lines = callOuts.stream()
                .mapToInt(one -> head(one, callOuts.size(), fonts).size()
                        + lines(one, callOuts.size(), fonts).size())
                .max()
                .orElse(0);
        return lines * Canvas.LINE_HEIGHT + 2 * MARGIN;
    }

    private static double width(int count, ChartFonts fonts) {
        double room = fonts.isNarrow() ? NARROW_ROOM : ROOM;
        return Math.min(WIDEST, (room - GAP * (count - 1)) / count);
    }

    private static List<String> head(CallOut one, int count, ChartFonts fonts) {
        return fonts.wrap(one.head(), Face.STRONG, width(count, fonts) - 2 * MARGIN);
    }

    /** What is told, in lines; what does not fit is cut with an ellipsis. */
    private static List<String> lines(CallOut one, int count, ChartFonts fonts) {
        if (one.text().isEmpty()) {
            return List.of();
        }
        List<String> all = fonts.wrap(one.text(), Face.PLAIN, width(count, fonts) - 2 * MARGIN);
        if (all.size() <= MOST_LINES) {
            return all;
        }
        List<String> cut = new ArrayList<>(all.subList(0, MOST_LINES));
        String last = cut.get(MOST_LINES - 1);
        cut.set(MOST_LINES - 1, last.substring(0, last.offsetByCodePoints(last.length(), -1)) + "…");
        return cut;
    }

    @Override
    public void draw(Canvas canvas, PlotArea area) {
        List<CallOut> all = figures.callOuts();
        double width = width(all.size(), fonts);
        double height = boxHeight(all, fonts);
        double free = area.left();
        for (int i = 0; i < all.size(); i++) {
            double mark = area.x(index(all.get(i)) + 0.5);
            double last = area.right() - (all.size() - i) * width - (all.size() - i - 1) * GAP;
            double left = Math.min(Math.max(mark - width / 2, free), last);
            Rectangle2D box = new Rectangle2D.Double(left, area.top() - MARGIN, width, height);
            leader(canvas, box, mark, end(all.get(i), area));
            draw(canvas, box, all.get(i));
            free = left + width + GAP;
        }
    }

    private int index(CallOut one) {
        List<Point> points = figures.trend().points();
        for (int i = 0; i < points.size(); i++) {
            if (points.get(i).month().equals(one.month())) {
                return i;
            }
        }
        throw new IllegalArgumentException("not a month of the trend: " + one.month());
    }

    /** Where the line ends: above the mark, and above the higher value where there are two. */
    private double end(CallOut one, PlotArea area) {
        Point point = figures.trend().points().get(index(one));
        BigDecimal low = point.low();
        BigDecimal high = point.high();
        if (low == null || high == null) {
            return area.bottom();
        }
        double label = high.compareTo(low) == 0 ? 0 : Canvas.LINE_HEIGHT;
        return area.y(scale.position(high)) - 2 * MARGIN - label;
    }

    private static void leader(Canvas canvas, Rectangle2D box, double x, double y) {
        Path2D line = new Path2D.Double();
        line.moveTo(Math.min(Math.max(x, box.getMinX()), box.getMaxX()), box.getMaxY());
        line.lineTo(x, box.getMaxY() + LEADER / 2);
        line.lineTo(x, y);
        canvas.outline(line, Tone.INK, Palette.HAIR);
    }

    private void draw(Canvas canvas, Rectangle2D box, CallOut one) {
        canvas.fill(box, Tone.PAPER);
        canvas.outline(box, Tone.INK, Palette.HAIR);
        double y = box.getMinY() + MARGIN + Canvas.LINE_HEIGHT / 2;
        for (String line : head(one, figures.callOuts().size(), fonts)) {
            canvas.write(line, Face.STRONG, box.getMinX() + MARGIN, y);
            y += Canvas.LINE_HEIGHT;
        }
        for (String line : lines(one, figures.callOuts().size(), fonts)) {
            canvas.write(line, Face.PLAIN, box.getMinX() + MARGIN, y);
            y += Canvas.LINE_HEIGHT;
        }
    }
}
