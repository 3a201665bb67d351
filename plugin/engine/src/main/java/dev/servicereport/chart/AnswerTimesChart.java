package dev.servicereport.chart;

import dev.servicereport.wording.Display;
import dev.servicereport.wording.Texts;
import java.awt.BasicStroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.Range;

/**
 * How long each first answer took, the quickest on the left, with median, 90th percentile and limit as lines
 * (一次回答までの時間).
 */
public final class AnswerTimesChart implements Chart {

    private static final double HEIGHT = 170;
    private static final double HOUR = 3600;
    private static final double RADIUS = 3;

    private final Texts texts;
    private final AnswerTimes figures;

    /** @param figures of at least one answer */
    public AnswerTimesChart(Texts texts, AnswerTimes figures) {
        this.texts = texts;
        this.figures = figures;
    }

    @Override
    public String title() {
        return texts.say(figures.businessHours() ? "chart.answers-business" : "chart.answers", "span", figures.span());
    }

    @Override
    public String alt() {
        Long limit = figures.limitSeconds();
        String late = limit == null
                ? ""
                : texts.say("chart.answers.late", "limit", Display.duration(limit), "count", figures.late());
        String open = figures.open() == 0 ? "" : texts.say("chart.answers.open", "count", figures.open());
        return texts.say(
                "chart.answers.alt",
                "title",
                title(),
                "count",
                figures.seconds().size(),
                "median",
                Display.duration(figures.percentile(50)),
                "percentile",
                Display.duration(figures.percentile(90)),
                "late",
                late,
                "open",
                open);
    }

    @Override
    public Object figures() {
        return figures;
    }

    /** A line across the chart. */
    private record Level(long seconds, String name, BasicStroke stroke, Face face) {}

    private List<Level> levels() {
        List<Level> levels = new ArrayList<>();
        levels.add(new Level(figures.percentile(50), texts.say("chart.answers.median"), Palette.DOTTED, Face.PLAIN));
        levels.add(
                new Level(figures.percentile(90), texts.say("chart.answers.percentile"), Palette.DASHED, Face.PLAIN));
        Long limit = figures.limitSeconds();
        if (limit != null) {
            levels.add(new Level(limit, texts.say("chart.answers.limit"), Palette.BOLD, Face.STRONG));
        }
        return levels;
    }

    @Override
    public Drawing drawing(ChartFonts fonts) {
        Long limit = figures.limitSeconds();
        double highest = Math.max(limit == null ? 1 : limit, figures.percentile(100)) * 1.15 / HOUR;
        LabelledAxis hours = new LabelledAxis(fonts, new Range(0, highest), ticks(highest));
        LabelledAxis order =
                new LabelledAxis(fonts, new Range(0, figures.seconds().size()), List.of());
        XYPlot plot = new XYPlot(null, order, hours, null);
        plot.addAnnotation(new Overlay(fonts, this::draw));
        Legend legend = new Legend(levels().stream()
                .map(level -> new Legend.Entry(
                        Legend.line(Tone.INK, level.stroke()), level.name() + " " + Display.duration(level.seconds())))
                .toList());
        String answers =
                texts.say("chart.answers.order", "count", figures.seconds().size());
        return new Drawing(fonts, new Drawing.Captions(texts.say("chart.hours"), answers, legend), HEIGHT, plot);
    }

    private static List<LabelledAxis.Label> ticks(double highest) {
        double step = 0.25;
        while (highest / step > 5) {
            step *= 2;
        }
        List<LabelledAxis.Label> labels = new ArrayList<>();
        for (double at = 0; at <= highest; at += step) {
            String text = at == Math.rint(at) ? Long.toString(Math.round(at)) : Double.toString(at);
            labels.add(LabelledAxis.Label.plain(at, text));
        }
        return labels;
    }

    private void draw(Canvas canvas, PlotArea area) {
        for (Level level : levels()) {
            double y = area.y(level.seconds() / HOUR);
            canvas.outline(new Line2D.Double(area.left(), y, area.right(), y), Tone.INK, level.stroke());
        }
        Long limit = figures.limitSeconds();
        for (int i = 0; i < figures.seconds().size(); i++) {
            long taken = figures.seconds().get(i);
            boolean late = limit != null && taken > limit;
            double x = area.x(i + 0.5);
            double y = area.y(taken / HOUR);
            if (late) {
                canvas.outline(
                        new Line2D.Double(x - RADIUS, y - RADIUS, x + RADIUS, y + RADIUS), Tone.ALARM, Palette.BOLD);
                canvas.outline(
                        new Line2D.Double(x - RADIUS, y + RADIUS, x + RADIUS, y - RADIUS), Tone.ALARM, Palette.BOLD);
            } else {
                canvas.fill(new Ellipse2D.Double(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS), Tone.SERIES);
            }
        }
    }
}
