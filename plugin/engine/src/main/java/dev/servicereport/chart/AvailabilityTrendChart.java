package dev.servicereport.chart;

import dev.servicereport.availability.Verdict;
import dev.servicereport.chart.AvailabilityTrend.Point;
import dev.servicereport.wording.Display;
import dev.servicereport.wording.Texts;
import dev.servicereport.wording.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.Range;
import org.jfree.data.xy.XYDataset;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.jspecify.annotations.Nullable;

/**
 * Availability month by month against the target (稼働率の推移). The axis shows the neighbourhood of the target; a month far
 * below stands under a break with its value. Made for up to 13 months; of more, only those not kept are labelled.
 */
public final class AvailabilityTrendChart implements Chart {

    /** A month needs so much width for its name. */
    private static final double MONTH_LABEL = 32;

    private final Texts texts;
    private final AvailabilityTrend figures;

    public AvailabilityTrendChart(Texts texts, AvailabilityTrend figures) {
        this.texts = texts;
        this.figures = figures;
    }

    @Override
    public String title() {
        return new TrendText(texts, figures).title();
    }

    @Override
    public String alt() {
        return new TrendText(texts, figures).alt();
    }

    @Override
    public Object figures() {
        return figures;
    }

    @Override
    public Drawing drawing(ChartFonts fonts) {
        TrendScale scale = TrendScale.of(figures);
        LabelledAxis percents = scale.axis(fonts, figures.target(), texts.say("chart.target"));
        double slot = Drawing.bodyWidth(fonts, percents.labelWidth())
                / Math.max(1, figures.points().size());
        XYPlot plot = new XYPlot(
                line(figures.points(), scale), months(fonts, slot), percents, Lines.joined(fonts, Palette.LINE));
        plot.addRangeMarker(Lines.level(fonts, figures.target().doubleValue()));
        plot.addAnnotation(new Overlay(fonts, new TrendMarks(texts, figures.points(), scale, slot)));
        return new Drawing(
                fonts,
                new Drawing.Captions(axisNote(fonts, scale), eraNote(), legend(scale.isBroken())),
                TrendScale.HEIGHT,
                plot);
    }

    private LabelledAxis months(ChartFonts fonts, double slot) {
        List<Point> points = figures.points();
        int every = (int) Math.ceil(MONTH_LABEL / slot);
        List<LabelledAxis.Label> labels = IntStream.range(0, points.size())
                .filter(i -> (points.size() - 1 - i) % every == 0)
                .mapToObj(i -> LabelledAxis.Label.plain(
                        i + 0.5, MonthText.brief(points.get(i).month())))
                .toList();
        return new LabelledAxis(fonts, new Range(0, Math.max(1, points.size())), labels);
    }

    /** Joins neighbouring months at their lower values; broken only where a month is undecided or has no data. */
    static XYDataset line(List<Point> points, TrendScale scale) {
        XYSeries series = new XYSeries("availability");
        double x = 0.5;
        for (Point point : points) {
            series.add(x++, height(point, scale));
        }
        return new XYSeriesCollection(series);
    }

    private static double height(Point point, TrendScale scale) {
        @Nullable BigDecimal low = point.low();
        return low == null || point.verdict() == Verdict.UNDETERMINED ? Double.NaN : scale.position(low);
    }

    /** That the axis does not begin at 0; the era's note needs the room on a narrow screen. */
    private String axisNote(ChartFonts fonts, TrendScale scale) {
        String from = scale.from();
        String axis = texts.say("chart.percent");
        return from.equals("0")
                ? axis
                : axis + (fonts.isNarrow() ? "" : Words.GAP) + texts.say("chart.trend.cut", "from", from);
    }

    private String eraNote() {
        List<Point> points = figures.points();
        if (points.isEmpty()) {
            return "";
        }
        var month = points.get(points.size() - 1).month();
        return texts.say("chart.era", "brief", MonthText.brief(month), "full", MonthText.full(month));
    }

    private Legend legend(boolean broken) {
        List<Legend.Entry> entries = new ArrayList<>(List.of(
                new Legend.Entry(TrendMark.swatch(Verdict.MET), Display.verdict(Verdict.MET)),
                new Legend.Entry(TrendMark.swatch(Verdict.MISSED), Display.verdict(Verdict.MISSED)),
                new Legend.Entry(TrendMark.swatch(Verdict.UNDETERMINED), texts.say("chart.trend.legend-undetermined")),
                new Legend.Entry(Legend.line(Tone.INK, Palette.DASHED), texts.say("chart.target"))));
        if (broken) {
            entries.add(new Legend.Entry(
                    (canvas, area) -> canvas.breakMark(area.getCenterX(), area.getCenterY()),
                    texts.say("chart.trend.legend-broken")));
        }
        return new Legend(entries);
    }
}
