package dev.servicereport.chart;

import dev.servicereport.chart.Gantt.Row;
import dev.servicereport.chart.Gantt.State;
import dev.servicereport.delivery.DaySpan;
import dev.servicereport.time.EraText;
import dev.servicereport.wording.Texts;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
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
record GanttRow(Texts texts, Row row, List<String> name, double top) {

    private static final double PADDING = 7;
    private static final double THICKNESS = 6;
    private static final double GAP = 2;

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

    /** {@code 5日遅れで完了}, {@code 3日超過}; empty when it is not late. */
    private String lateness() {
        return row.late()
                ? texts.say(
                        row.state() == State.FINISHED ? "chart.gantt.finished-late" : "chart.gantt.overdue",
                        "days",
                        row.lateDays())
                : "";
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
        pen.fill(bar, phase ? Tone.GRID : Tone.PAPER);
        pen.outline(bar, Tone.INK, Palette.HAIR);
    }

    static void drawActual(Pen pen, Rectangle2D bar, State state) {
        if (state == State.FINISHED) {
            pen.fill(bar, Tone.SERIES);
        } else {
            pen.fill(bar, Tone.EXCLUDED_TINT);
            pen.hatch(bar, Tone.SERIES);
        }
        pen.outline(bar, Tone.SERIES, Palette.HAIR);
    }

    /** Behind the later of both ends, or before it where there is no room. */
    private void drawLate(Pen pen, PlotArea area, double end, double middle) {
        double width = pen.width(lateness(), Face.ALARM);
        double x = end + GAP + 2;
        double fitting = Math.min(x, area.right() - width - 1);
        pen.writeOver(lateness(), Face.ALARM, fitting + width / 2, middle);
    }

    static Legend legend(Texts texts, Gantt figures) {
        List<Legend.Entry> entries = new ArrayList<>();
        entries.add(new Legend.Entry((pen, area) -> drawPlan(pen, area, false), texts.say("chart.gantt.planned")));
        if (isDrawn(figures, State.FINISHED)) {
            entries.add(new Legend.Entry(
                    (pen, area) -> drawActual(pen, area, State.FINISHED), texts.say("chart.gantt.finished")));
        }
        if (isDrawn(figures, State.RUNNING)) {
            entries.add(new Legend.Entry(
                    (pen, area) -> drawActual(pen, area, State.RUNNING), texts.say("chart.gantt.running")));
        }
        if (figures.days().first().isBefore(figures.asOf())
                && !figures.days().last().isBefore(figures.asOf())) {
            entries.add(new Legend.Entry(
                    Legend.line(Tone.INK, Palette.DASHED),
                    texts.say("chart.gantt.as-of", "day", EraText.of(figures.asOf()))));
        }
        return new Legend(entries);
    }

    private static boolean isDrawn(Gantt figures, State state) {
        return figures.rows().stream().anyMatch(row -> row.actual() != null && row.state() == state);
    }
}
