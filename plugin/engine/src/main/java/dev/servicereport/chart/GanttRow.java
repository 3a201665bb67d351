package dev.servicereport.chart;

import dev.servicereport.chart.Gantt.Row;
import dev.servicereport.chart.Gantt.State;
import dev.servicereport.delivery.DaySpan;
import dev.servicereport.time.EraText;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A row of the schedule, laid out: above the plan as an open bar, below it what was done as a filled one.
 *
 * @param row the task or phase
 * @param name its name in lines
 * @param top distance from the first row's top
 */
record GanttRow(Row row, List<String> name, double top) {

    private static final double PADDING = 9;
    private static final double THICKNESS = 6;
    private static final double GAP = 2;
    private static final String LATE = "遅れ";

    double bottom() {
        return top + name.size() * Pen.LINE_HEIGHT + PADDING;
    }

    private double middle() {
        return (top + bottom()) / 2;
    }

    /** The name, a label for each line. */
    Stream<LabelledAxis.Label> labels() {
        double first = top + (PADDING + Pen.LINE_HEIGHT) / 2;
        return IntStream.range(0, name.size())
                .mapToObj(i -> new LabelledAxis.Label(first + i * Pen.LINE_HEIGHT, name.get(i), face(row)));
    }

    static Face face(Row row) {
        return row.phase() ? Face.STRONG : Face.PLAIN;
    }

    void draw(Pen pen, PlotArea area) {
        pen.horizontal(area.left(), area.right(), area.y(bottom()));
        double middle = area.y(middle());
        drawPlan(pen, bar(row.planned(), area, middle - THICKNESS - GAP / 2), row.phase());
        DaySpan actual = row.actual();
        if (actual != null) {
            drawActual(pen, bar(actual, area, middle + GAP / 2), row.state());
        }
        if (row.late()) {
            DaySpan later =
                    actual != null && actual.last().isAfter(row.planned().last()) ? actual : row.planned();
            drawLate(pen, area, area.x(CalendarAxis.end(later.last())), middle);
        }
    }

    private static Rectangle2D bar(DaySpan days, PlotArea area, double top) {
        double left = area.x(CalendarAxis.start(days.first()));
        double width = Math.max(TimelineRow.NARROWEST, area.x(CalendarAxis.end(days.last())) - left);
        return new Rectangle2D.Double(left, top, width, THICKNESS);
    }

    static void drawPlan(Pen pen, Rectangle2D bar, boolean phase) {
        pen.fill(bar, phase ? Palette.GRID : Palette.PAPER);
        pen.outline(bar, Palette.INK, Palette.HAIR);
    }

    static void drawActual(Pen pen, Rectangle2D bar, State state) {
        if (state == State.FINISHED) {
            pen.fill(bar, Palette.SERIES);
        } else {
            pen.fill(bar, Palette.EXCLUDED_TINT);
            pen.hatch(bar, Palette.SERIES);
        }
        pen.outline(bar, Palette.SERIES, Palette.HAIR);
    }

    /** Behind the later of both ends, or before it where there is no room. */
    private static void drawLate(Pen pen, PlotArea area, double end, double middle) {
        double width = pen.width(LATE, Face.ALARM);
        double x = end + GAP + 2;
        double fitting = Math.min(x, area.right() - width - 1);
        pen.writeOver(LATE, Face.ALARM, fitting + width / 2, middle);
    }

    static Legend legend(Gantt figures) {
        return new Legend(List.of(
                new Legend.Entry((pen, area) -> drawPlan(pen, area, false), "計画（灰色は工程全体）"),
                new Legend.Entry((pen, area) -> drawActual(pen, area, State.FINISHED), "実績（完了）"),
                new Legend.Entry((pen, area) -> drawActual(pen, area, State.RUNNING), "実績（実施中）"),
                new Legend.Entry(Legend.line(Palette.INK, Palette.DASHED), "基準日 " + EraText.of(figures.asOf()))));
    }
}
