package dev.servicereport.chart;

import dev.servicereport.wording.Texts;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.data.xy.XYDataset;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Downtime as it adds up through a month, against what is allowed (累計停止時間と許容停止時間). */
public final class DowntimeBudgetChart implements Chart {

    private static final double HEIGHT = 110;

    private final Texts texts;
    private final DowntimeBudget figures;
    private final BudgetText text;

    public DowntimeBudgetChart(Texts texts, DowntimeBudget figures) {
        this.texts = texts;
        this.figures = figures;
        this.text = new BudgetText(texts, figures);
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
        BudgetMarks marks = new BudgetMarks(texts, figures);
        XYItemRenderer curve = Lines.joined(fonts, Palette.BOLD);
        curve.addAnnotation(new Overlay(fonts, days::shade), Layer.BACKGROUND);
        curve.addAnnotation(new Overlay(fonts, marks::drawExcess), Layer.BACKGROUND);
        XYPlot plot = new XYPlot(points(), days.axis(fonts), text.scale().axis(fonts, figures), curve);
        plot.addRangeMarker(Lines.level(fonts, (double) figures.allowedSeconds()));
        plot.addAnnotation(new Overlay(fonts, marks::drawLabels));
        String left = texts.say("chart.budget.axis", "unit", text.scale().unit(texts));
        return new Drawing(fonts, new Drawing.Captions(left, days.caption(texts), marks.legend()), HEIGHT, plot);
    }

    private XYDataset points() {
        XYSeries series = new XYSeries("used", false, true);
        figures.steps().forEach(step -> series.add((double) step.at(), (double) step.usedSeconds()));
        return new XYSeriesCollection(series);
    }
}
