package dev.servicereport.chart;

import dev.servicereport.availability.Verdict;
import dev.servicereport.chart.AvailabilityTrend.Point;
import dev.servicereport.wording.Display;
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

    private final AvailabilityTrend figures;

    public AvailabilityTrendChart(AvailabilityTrend figures) {
        this.figures = figures;
    }

    @Override
    public String title() {
        return new TrendText(figures).title();
    }

    @Override
    public String alt() {
        return new TrendText(figures).alt();
    }

    @Override
    public Object figures() {
        return figures;
    }

    @Override
    public Drawing drawing(ChartFonts fonts) {
        TrendScale scale = TrendScale.of(figures);
        LabelledAxis percents = scale.axis(fonts, figures.target());
        double slot = Drawing.bodyWidth(fonts, percents.labelWidth())
                / Math.max(1, figures.points().size());
        XYPlot plot = new XYPlot(
                line(figures.points(), scale), months(fonts, slot), percents, Lines.joined(fonts, Palette.LINE));
        plot.addRangeMarker(Lines.level(fonts, figures.target().doubleValue()));
        plot.addAnnotation(new Overlay(fonts, new TrendMarks(figures.points(), scale, slot)));
        return new Drawing(
                fonts,
                new Drawing.Texts(axisNote(fonts, scale), eraNote(), legend(scale.isBroken())),
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
        XYSeries series = new XYSeries("稼働率");
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
    private static String axisNote(ChartFonts fonts, TrendScale scale) {
        String from = scale.from();
        return from.equals("0") ? "稼働率（%）" : "稼働率（%）" + (fonts.isNarrow() ? "" : "　") + "縦軸は" + from + "から";
    }

    private String eraNote() {
        List<Point> points = figures.points();
        if (points.isEmpty()) {
            return "";
        }
        var month = points.get(points.size() - 1).month();
        return MonthText.brief(month) + "＝" + MonthText.full(month);
    }

    private static Legend legend(boolean broken) {
        List<Legend.Entry> entries = new ArrayList<>(List.of(
                new Legend.Entry(TrendMark.swatch(Verdict.MET), Display.verdict(Verdict.MET)),
                new Legend.Entry(TrendMark.swatch(Verdict.MISSED), Display.verdict(Verdict.MISSED)),
                new Legend.Entry(TrendMark.swatch(Verdict.UNDETERMINED), "判定保留（未計測による幅）"),
                new Legend.Entry(Legend.line(Tone.INK, Palette.DASHED), "基準値")));
        if (broken) {
            entries.add(new Legend.Entry(
                    (pen, area) -> pen.breakMark(area.getCenterX(), area.getCenterY()), "目盛外（値は数字のとおり）"));
        }
        return new Legend(entries);
    }
}
