package dev.servicereport.chart;

import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.data.xy.XYDataset;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Downtime as it adds up through a month, against what is allowed (累計停止時間と許容停止時間). */
public final class DowntimeBudgetChart implements Chart {

    private static final double HEIGHT = 110;

    private final DowntimeBudget figures;
    private final BudgetText text;

    public DowntimeBudgetChart(DowntimeBudget figures) {
        this.figures = figures;
        this.text = new BudgetText(figures);
    }

    @Override
    public String title() {
        return text.title();
    }

    @Override
    public String alt() {
        return text.alt();
    }

    @Override
    public Object figures() {
        return figures;
    }

    @Override
    public Drawing drawing(ChartFonts fonts) {
        MonthDays days = new MonthDays(figures.month(), figures.zone());
        BudgetMarks marks = new BudgetMarks(figures);
        XYItemRenderer curve = Lines.joined(fonts, Palette.BOLD);
        curve.addAnnotation(new Overlay(fonts, days::shade), Layer.BACKGROUND);
        curve.addAnnotation(new Overlay(fonts, marks::drawExcess), Layer.BACKGROUND);
        XYPlot plot = new XYPlot(points(), days.axis(fonts), text.scale().axis(fonts, figures), curve);
        plot.addRangeMarker(Lines.level(fonts, (double) figures.allowedSeconds()));
        plot.addAnnotation(new Overlay(fonts, marks::drawLabels));
        String left = "停止時間の累計（" + text.scale().unit() + "）";
        Drawing.Texts texts = new Drawing.Texts(left, days.caption(), marks.legend());
        return new Drawing(fonts, texts, HEIGHT, plot);
    }

    private XYDataset points() {
        XYSeries series = new XYSeries("停止時間の累計", false, true);
        figures.steps().forEach(step -> series.add((double) step.at(), (double) step.usedSeconds()));
        return new XYSeriesCollection(series);
    }
}
