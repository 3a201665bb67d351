package dev.servicereport.chart;

import dev.servicereport.wording.Display;
import dev.servicereport.wording.Texts;
import dev.servicereport.wording.Words;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.Range;

/**
 * The month's downtime as one bar against what was allowed (停止時間と許容停止時間): full up to the downtime that is certain, hatched
 * up to what it may have been, dark beyond what was allowed.
 */
public final class AllowanceBarChart implements Chart {

    private static final double THICKNESS = 20;
    private static final double ROOM = 1.04;

    /** Labels nearer to each other than this share of the bar would overlap. */
    private static final double APART = 0.3;

    private final Texts texts;
    private final Allowance figures;

    /** @param figures some downtime was allowed, or there was some */
    public AllowanceBarChart(Texts texts, Allowance figures) {
        this.texts = texts;
        this.figures = figures;
    }

    @Override
    public String title() {
        return texts.say("chart.allowance");
    }

    @Override
    public String alt() {
        String most = left(figures.mostSeconds());
        return texts.say(
                "chart.allowance.alt",
                "title",
                title(),
                "down",
                down(),
                "allowed",
                Display.duration(figures.allowedSeconds()),
                "left",
                figures.isOpen() ? texts.say("chart.from", "first", most, "last", left(figures.leastSeconds())) : most);
    }

    private String down() {
        String least = Display.duration(figures.leastSeconds());
        return figures.isOpen() ? Words.fromTo(least, Display.duration(figures.mostSeconds())) : least;
    }

    private String left(long used) {
        return Display.left(figures.allowedSeconds() - used);
    }

    @Override
    public Object figures() {
        return figures;
    }

    @Override
    public Drawing drawing(ChartFonts fonts) {
        double end = Math.max(1, (double) Math.max(figures.allowedSeconds(), figures.mostSeconds())) * ROOM;
        LabelledAxis none = new LabelledAxis(fonts, new Range(0, THICKNESS), List.of());
        none.setVisible(false);
        XYPlot plot = new XYPlot(null, new LabelledAxis(fonts, new Range(0, end), labels(fonts, end)), none, null);
        plot.setRangeGridlinesVisible(false);
        plot.addAnnotation(new Overlay(fonts, this::draw));
        String right = left(figures.mostSeconds()) + (figures.isOpen() ? Words.TO + left(figures.leastSeconds()) : "");
        String stopped = texts.say("chart.allowance.stopped", "down", down());
        return new Drawing(fonts, new Drawing.Captions(stopped, right, legend()), THICKNESS, plot);
    }

    private List<LabelledAxis.Label> labels(ChartFonts fonts, double end) {
        String allowed = texts.say("chart.allowed", "time", Display.duration(figures.allowedSeconds()));
        List<LabelledAxis.Label> labels = new ArrayList<>();
        if (figures.allowedSeconds() > APART * end) {
            labels.add(LabelledAxis.Label.plain(end * 0.02, Display.minutes(0)));
        }
        // its middle, so that neither end lies beyond the bar
        double last = Math.min(0.9, 1 - fonts.width(allowed, Face.STRONG) / 2 / fonts.across());
        double at = Math.min(Math.max((double) figures.allowedSeconds(), end * 0.12), end * last);
        labels.add(new LabelledAxis.Label(at, allowed, Face.STRONG));
        return labels;
    }

    private void draw(Canvas canvas, PlotArea area) {
        double allowed = figures.allowedSeconds();
        double least = figures.leastSeconds();
        double most = figures.mostSeconds();
        canvas.fill(bar(area, 0, allowed), Tone.EXCLUDED_TINT);
        canvas.fill(bar(area, 0, Math.min(least, allowed)), Tone.SERIES);
        canvas.fill(bar(area, allowed, Math.max(least, allowed)), Tone.STOPPED);
        if (figures.isOpen()) {
            canvas.hatch(bar(area, least, most), Tone.INK);
        }
        canvas.outline(bar(area, 0, Math.max(most, allowed)), Tone.INK, Palette.HAIR);
        double limit = area.x(allowed);
        canvas.fill(new Rectangle2D.Double(limit - 1.5, area.top() - 4, 3, THICKNESS + 8), Tone.INK);
    }

    private static Rectangle2D bar(PlotArea area, double from, double to) {
        return new Rectangle2D.Double(
                area.x(from), area.top(), Math.max(0, area.x(to) - area.x(from)), area.bottom() - area.top());
    }

    private Legend legend() {
        List<Legend.Entry> entries = new ArrayList<>();
        entries.add(new Legend.Entry(
                (canvas, area) -> canvas.fill(area, Tone.SERIES), texts.say("chart.allowance.legend-stopped")));
        if (figures.leastSeconds() > figures.allowedSeconds()) {
            entries.add(new Legend.Entry(
                    (canvas, area) -> canvas.fill(area, Tone.STOPPED), texts.say("chart.allowance.legend-beyond")));
        }
        if (figures.isOpen()) {
            entries.add(new Legend.Entry(
                    (canvas, area) -> {
                        canvas.hatch(area, Tone.INK);
                        canvas.outline(area, Tone.INK, Palette.HAIR);
                    },
                    texts.say("chart.allowance.legend-open")));
        }
        entries.add(new Legend.Entry(
                (canvas, area) -> canvas.fill(area, Tone.EXCLUDED_TINT), texts.say("chart.allowance.legend-left")));
        return new Legend(entries);
    }
}
