package dev.servicereport.chart;

import dev.servicereport.wording.Display;
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

    private final Allowance figures;

    /** @param figures some downtime was allowed, or there was some */
    public AllowanceBarChart(Allowance figures) {
        this.figures = figures;
    }

    @Override
    public String title() {
        return "停止時間と許容停止時間";
    }

    @Override
    public String alt() {
        return title() + "。停止時間は" + down() + "、許容停止時間は" + Display.duration(figures.allowedSeconds()) + "で、"
                + left(figures.mostSeconds()) + (figures.isOpen() ? "から" + left(figures.leastSeconds()) : "") + "。";
    }

    private String down() {
        String least = Display.duration(figures.leastSeconds());
        return figures.isOpen() ? least + "から" + Display.duration(figures.mostSeconds()) + "まで" : least;
    }

    private String left(long used) {
        long left = figures.allowedSeconds() - used;
        return (left < 0 ? "超過" : "残り") + Display.duration(Math.abs(left));
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
        XYPlot plot = new XYPlot(null, new LabelledAxis(fonts, new Range(0, end), labels(end)), none, null);
        plot.setRangeGridlinesVisible(false);
        plot.addAnnotation(new Overlay(fonts, this::draw));
        String right = left(figures.mostSeconds()) + (figures.isOpen() ? "～" + left(figures.leastSeconds()) : "");
        return new Drawing(fonts, new Drawing.Texts("停止 " + down(), right, legend()), THICKNESS, plot);
    }

    private List<LabelledAxis.Label> labels(double end) {
        String allowed = "許容 " + Display.duration(figures.allowedSeconds());
        List<LabelledAxis.Label> labels = new ArrayList<>();
        if (figures.allowedSeconds() > APART * end) {
            labels.add(LabelledAxis.Label.plain(end * 0.02, "0分"));
        }
        double at = Math.min(Math.max((double) figures.allowedSeconds(), end * 0.12), end * 0.9);
        labels.add(new LabelledAxis.Label(at, allowed, Face.STRONG));
        return labels;
    }

    private void draw(Pen pen, PlotArea area) {
        double allowed = figures.allowedSeconds();
        double least = figures.leastSeconds();
        double most = figures.mostSeconds();
        pen.fill(bar(area, 0, allowed), Tone.EXCLUDED_TINT);
        pen.fill(bar(area, 0, Math.min(least, allowed)), Tone.SERIES);
        pen.fill(bar(area, allowed, Math.max(least, allowed)), Tone.STOPPED);
        if (figures.isOpen()) {
            pen.hatch(bar(area, least, most), Tone.INK);
        }
        pen.outline(bar(area, 0, Math.max(most, allowed)), Tone.INK, Palette.HAIR);
        double limit = area.x(allowed);
        pen.fill(new Rectangle2D.Double(limit - 1.5, area.top() - 4, 3, THICKNESS + 8), Tone.INK);
    }

    private static Rectangle2D bar(PlotArea area, double from, double to) {
        return new Rectangle2D.Double(
                area.x(from), area.top(), Math.max(0, area.x(to) - area.x(from)), area.bottom() - area.top());
    }

    private Legend legend() {
        List<Legend.Entry> entries = new ArrayList<>();
        entries.add(new Legend.Entry((pen, area) -> pen.fill(area, Tone.SERIES), "停止"));
        if (figures.leastSeconds() > figures.allowedSeconds()) {
            entries.add(new Legend.Entry((pen, area) -> pen.fill(area, Tone.STOPPED), "許容を超えた停止"));
        }
        if (figures.isOpen()) {
            entries.add(new Legend.Entry(
                    (pen, area) -> {
                        pen.hatch(area, Tone.INK);
                        pen.outline(area, Tone.INK, Palette.HAIR);
                    },
                    "未計測（停止とみなした場合）"));
        }
        entries.add(new Legend.Entry((pen, area) -> pen.fill(area, Tone.EXCLUDED_TINT), "許容停止時間の残り"));
        return new Legend(entries);
    }
}
