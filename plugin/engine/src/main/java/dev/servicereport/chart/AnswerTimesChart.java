package dev.servicereport.chart;

import dev.servicereport.wording.Display;
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

    private final AnswerTimes figures;

    /** @param figures of at least one answer */
    public AnswerTimesChart(AnswerTimes figures) {
        this.figures = figures;
    }

    @Override
    public String title() {
        return "問合せの一次回答までの時間（" + figures.span() + (figures.businessHours() ? "、営業時間内で計算" : "") + "）";
    }

    @Override
    public String alt() {
        Long limit = figures.limitSeconds();
        String agreed = limit == null ? "" : "、目標" + Display.duration(limit) + "を超えたもの" + figures.late() + "件";
        return title() + "。回答" + figures.seconds().size() + "件の中央値は" + Display.duration(figures.percentile(50))
                + "、90パーセンタイルは" + Display.duration(figures.percentile(90)) + agreed
                + (figures.open() == 0 ? "。" : "。未回答" + figures.open() + "件。");
    }

    @Override
    public Object figures() {
        return figures;
    }

    /** A line across the chart. */
    private record Level(long seconds, String name, BasicStroke stroke, Face face) {}

    private List<Level> levels() {
        List<Level> levels = new ArrayList<>();
        levels.add(new Level(figures.percentile(50), "中央値", Palette.DOTTED, Face.PLAIN));
        levels.add(new Level(figures.percentile(90), "90パーセンタイル", Palette.DASHED, Face.PLAIN));
        Long limit = figures.limitSeconds();
        if (limit != null) {
            levels.add(new Level(limit, "目標", Palette.BOLD, Face.STRONG));
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
        String answers = figures.seconds().size() + "件、短い順";
        return new Drawing(fonts, new Drawing.Texts("時間", answers, legend), HEIGHT, plot);
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

    private void draw(Pen pen, PlotArea area) {
        for (Level level : levels()) {
            double y = area.y(level.seconds() / HOUR);
            pen.outline(new Line2D.Double(area.left(), y, area.right(), y), Tone.INK, level.stroke());
        }
        Long limit = figures.limitSeconds();
        for (int i = 0; i < figures.seconds().size(); i++) {
            long taken = figures.seconds().get(i);
            boolean late = limit != null && taken > limit;
            double x = area.x(i + 0.5);
            double y = area.y(taken / HOUR);
            if (late) {
                pen.outline(
                        new Line2D.Double(x - RADIUS, y - RADIUS, x + RADIUS, y + RADIUS), Tone.ALARM, Palette.BOLD);
                pen.outline(
                        new Line2D.Double(x - RADIUS, y + RADIUS, x + RADIUS, y - RADIUS), Tone.ALARM, Palette.BOLD);
            } else {
                pen.fill(new Ellipse2D.Double(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS), Tone.SERIES);
            }
        }
    }
}
