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
        return top + name.size() * Canvas.LINE_HEIGHT + PADDING;
    }

    private double middle() {
        return (top + bottom()) / 2;
    }

    /** The name, a label for each line. */
    Stream<LabelledAxis.Label> labels() {
        double first = top + (PADDING + Canvas.LINE_HEIGHT) / 2;
        return IntStream.range(0, name.size())
                .mapToObj(i -> new LabelledAxis.Label(first + i * Canvas.LINE_HEIGHT, name.get(i), face(row)));
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

    void draw(Canvas canvas, PlotArea area) {
        canvas.horizontal(area.left(), area.right(), area.y(bottom()));
        double middle = area.y(middle());
        drawPlan(canvas, bar(row.planned(), area, middle - THICKNESS - GAP / 2), row.phase());
        DaySpan actual = row.actual();
        if (actual != null) {
            drawActual(canvas, bar(actual, area, middle + GAP / 2), row.state());
        }
        if (row.late()) {
            DaySpan later =
                    actual != null && actual.last().isAfter(row.planned().last()) ? actual : row.planned();
            drawLate(canvas, area, area.x(CalendarAxis.end(later.last())), middle);
        }
    }

    private static Rectangle2D bar(DaySpan days, PlotArea area, double top) {
        double left = area.x(CalendarAxis.start(days.first()));
        double width = Math.max(TimelineRow.NARROWEST, area.x(CalendarAxis.end(days.last())) - left);
        return new Rectangle2D.Double(left, top, width, THICKNESS);
    }

    static void drawPlan(Canvas canvas, Rectangle2D bar, boolean phase) {
        canvas.fill(bar, phase ? Tone.GRID : Tone.PAPER);
        canvas.outline(bar, Tone.INK, Palette.HAIR);
    }

    static void drawActual(Canvas canvas, Rectangle2D bar, State state) {
        if (state == State.FINISHED) {
            canvas.fill(bar, Tone.SERIES);
        } else {
            canvas.fill(bar, Tone.EXCLUDED_TINT);
            canvas.hatch(bar, Tone.SERIES);
        }
        canvas.outline(bar, Tone.SERIES, Palette.HAIR);
    }

    /** Behind the later of both ends, or before it where there is no room. */
    private void drawLate(Canvas canvas, PlotArea area, double end, double middle) {
        double width = canvas.width(lateness(), Face.ALARM);
        double x = end + GAP + 2;
        double fitting = Math.min(x, area.right() - width - 1);
        canvas.writeOver(lateness(), Face.ALARM, fitting + width / 2, middle);
    }

    static Legend legend(Texts texts, Gantt figures) {
        List<Legend.Entry> entries = new ArrayList<>();
        entries.add(
                new Legend.Entry((canvas, area) -> drawPlan(canvas, area, false), texts.say("chart.gantt.planned")));
        if (isDrawn(figures, State.FINISHED)) {
            entries.add(new Legend.Entry(
                    (canvas, area) -> drawActual(canvas, area, State.FINISHED), texts.say("chart.gantt.finished")));
        }
        if (isDrawn(figures, State.RUNNING)) {
            entries.add(new Legend.Entry(
                    (canvas, area) -> drawActual(canvas, area, State.RUNNING), texts.say("chart.gantt.running")));
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
