package dev.servicereport.chart;

import dev.servicereport.chart.MonthTimeline.Bar;
import dev.servicereport.chart.MonthTimeline.Kind;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A row of the timeline, laid out.
 *
 * @param bars what happened
 * @param outages what is written under them
 * @param name the service's name in lines
 * @param face how the name is written
 * @param top distance from the first row's top
 */
record TimelineRow(List<Bar> bars, List<TimelineLabel> outages, List<String> name, Face face, double top) {

    /** So wide is a bar at least, however short the time: 0.85 mm in print. */
    static final double NARROWEST = 3;

    private static final double THICKNESS = 12;
    private static final double PADDING = 7;

    double bottom() {
        return top + Math.max(name.size(), 1 + outages.size()) * Canvas.LINE_HEIGHT + PADDING;
    }

    /** Of the bars: beside the first line of the name, or in the middle where nothing is written below them. */
    private double middle() {
        return outages.isEmpty() ? (top + bottom()) / 2 : line(0);
    }

    private double line(int number) {
        return top + (PADDING + Canvas.LINE_HEIGHT) / 2 + number * Canvas.LINE_HEIGHT;
    }

    /** The name, a label for each line. */
    Stream<LabelledAxis.Label> labels() {
        return IntStream.range(0, name.size()).mapToObj(i -> new LabelledAxis.Label(line(i), name.get(i), face));
    }

    /** Draws outages last: the minimum width of others must not cover them. */
    void draw(Canvas canvas, PlotArea area) {
        canvas.horizontal(area.left(), area.right(), area.y(bottom()));
        for (Kind kind : List.of(Kind.EXCLUDED, Kind.UNKNOWN, Kind.DOWN)) {
            stretches(kind, area).forEach(bar -> TimelineMark.of(kind).draw(canvas, bar));
        }
        for (int i = 0; i < outages.size(); i++) {
            outages.get(i).draw(canvas, area, area.y(line(i + 1)));
        }
    }

    /** The bars of a kind as they are drawn; those that would touch are one, which also keeps the file small. */
    private List<Rectangle2D> stretches(Kind kind, PlotArea area) {
        List<Rectangle2D> stretches = new ArrayList<>();
        for (Bar bar : bars) {
            if (bar.kind() == kind) {
                append(stretches, rectangle(bar, area));
            }
        }
        return stretches;
    }

    private static void append(List<Rectangle2D> stretches, Rectangle2D next) {
        int last = stretches.size() - 1;
        if (last >= 0 && next.getMinX() - stretches.get(last).getMaxX() < 1) {
            stretches.set(last, stretches.get(last).createUnion(next));
        } else {
            stretches.add(next);
        }
    }

    private Rectangle2D rectangle(Bar bar, PlotArea area) {
        double from = area.x(bar.span().start());
        double width = Math.max(NARROWEST, area.x(bar.span().end()) - from);
        double left = Math.min(from, area.right() - width);
        return new Rectangle2D.Double(left, area.y(middle()) - THICKNESS / 2, width, THICKNESS);
    }
}
