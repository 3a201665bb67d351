package dev.servicereport.chart;

import dev.servicereport.chart.Gantt.Row;
import dev.servicereport.chart.Gantt.State;
import dev.servicereport.wording.Texts;
import dev.servicereport.wording.Words;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.Range;

/** Plan against actual, a row for each task below its phase (導入スケジュールの計画と実績). */
public final class GanttChart implements Chart {

    /** Longer names go on in a further line. */
    private static final double WIDEST_NAME = 190;

    private final Texts texts;
    private final Gantt figures;
    private final CalendarAxis calendar;

    /** @param figures at least one row */
    public GanttChart(Texts texts, Gantt figures) {
        this.texts = texts;
        this.figures = figures;
        calendar = new CalendarAxis(figures.days());
    }

    @Override
    public String title() {
        return texts.say("chart.gantt");
    }

    @Override
    public String alt() {
        List<Row> tasks = figures.tasks();
        String late = tasks.stream().filter(Row::late).map(Row::name).collect(Collectors.joining(Words.COMMA));
        return texts.say(
                "chart.gantt.alt",
                "title",
                title(),
                "tasks",
                tasks.size(),
                "finished",
                count(State.FINISHED),
                "running",
                count(State.RUNNING),
                "waiting",
                count(State.WAITING),
                "late",
                late.isEmpty() ? texts.say("chart.gantt.none-late") : texts.say("chart.gantt.late", "tasks", late));
    }

    private long count(State state) {
        return figures.tasks().stream().filter(row -> row.state() == state).count();
    }

    @Override
    public Object figures() {
        return figures;
    }

    @Override
    public Drawing drawing(ChartFonts fonts) {
        List<GanttRow> rows = rows(fonts);
        double height = rows.get(rows.size() - 1).bottom();
        LabelledAxis names = new LabelledAxis(
                fonts,
                new Range(0, height),
                rows.stream().flatMap(GanttRow::labels).toList());
        names.setInverted(true);
        XYPlot plot = new XYPlot(null, calendar.axis(fonts), names, null);
        plot.setRangeGridlinesVisible(false);
        plot.addAnnotation(new Overlay(fonts, (canvas, area) -> draw(canvas, area, rows)));
        return new Drawing(
                fonts,
                new Drawing.Captions(
                        texts.say("chart.gantt.tasks"),
                        texts.say("chart.gantt.months"),
                        GanttRow.legend(texts, figures)),
                height,
                plot);
    }

    private List<GanttRow> rows(ChartFonts fonts) {
        List<GanttRow> rows = new ArrayList<>();
        double top = 0;
        for (Row row : figures.rows()) {
            String name = row.phase() ? row.name() : Words.GAP + row.name();
            GanttRow laidOut = new GanttRow(texts, row, fonts.wrap(name, GanttRow.face(row), WIDEST_NAME), top);
            rows.add(laidOut);
            top = laidOut.bottom();
        }
        return rows;
    }

    private void draw(Canvas canvas, PlotArea area, List<GanttRow> rows) {
        calendar.shade(canvas, area);
        rows.forEach(row -> row.draw(canvas, area));
        double today = area.x(CalendarAxis.end(figures.asOf()));
        if (today >= area.left() && today <= area.right()) {
            canvas.outline(new Line2D.Double(today, area.top(), today, area.bottom()), Tone.INK, Palette.DASHED);
        }
    }
}
