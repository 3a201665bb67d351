package dev.servicereport.chart;

import dev.servicereport.availability.Verdict;
import dev.servicereport.chart.AvailabilityTrend.Point;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.Range;

/** Availability of the months of a year, and boxes above that tell what happened in some of them (稼働率の推移と吹出し). */
public final class CalledTrendChart implements Chart {

    private static final double PLOT = 140;
    private static final String STOP = "。";

    private final CalledTrend figures;

    public CalledTrendChart(CalledTrend figures) {
        this.figures = figures;
    }

    @Override
    public String title() {
        return figures.year() + "の月ごとの稼働率（約束は" + figures.trend().target().toPlainString() + "%以上）";
    }

    @Override
    public String alt() {
        String months = points().stream().map(CalledTrendChart::inWords).collect(Collectors.joining("、"));
        String called = figures.callOuts().stream()
                .map(callOut -> callOut.head() + (callOut.text().isEmpty() ? "" : "：" + callOut.text()))
                .map(sentence -> sentence.endsWith(STOP) ? sentence : sentence + STOP)
                .collect(Collectors.joining());
        return title() + STOP + (months.isEmpty() ? "対象の月はない" : months) + STOP + called;
    }

    private List<Point> points() {
        return figures.trend().points();
    }

    private static String inWords(Point point) {
        String percent = Stream.of(point.low(), point.high())
                .filter(Objects::nonNull)
                .distinct()
                .map(value -> value.toPlainString() + "%")
                .collect(Collectors.joining("～"));
        return point.month().getMonthValue() + "月" + (percent.isEmpty() ? "は記録なし" : percent);
    }

    @Override
    public Object figures() {
        return figures;
    }

    @Override
    public Drawing drawing(ChartFonts fonts) {
        double room = CallOuts.height(figures.callOuts(), fonts);
        TrendScale scale = TrendScale.of(figures.trend(), PLOT, room);
        LabelledAxis percents = scale.axis(fonts, figures.trend().target(), "約束");
        double slot = Drawing.bodyWidth(fonts, percents.labelWidth()) / Math.max(1, points().size());
        XYPlot plot = new XYPlot(
                AvailabilityTrendChart.line(points(), scale),
                months(fonts),
                percents,
                Lines.joined(fonts, Palette.LINE));
        plot.addRangeMarker(Lines.level(fonts, figures.trend().target().doubleValue()));
        plot.addAnnotation(new Overlay(fonts, new TrendMarks(points(), scale, slot)));
        plot.addAnnotation(new Overlay(fonts, new CallOuts(figures, scale, fonts)));
        return new Drawing(fonts, new Drawing.Texts("稼働率（%）", "", legend(scale)), PLOT + room, plot);
    }

    private LabelledAxis months(ChartFonts fonts) {
        List<LabelledAxis.Label> labels = IntStream.range(0, points().size())
                .mapToObj(i -> LabelledAxis.Label.plain(
                        i + 0.5, points().get(i).month().getMonthValue() + "月"))
                .toList();
        return new LabelledAxis(fonts, new Range(0, Math.max(1, points().size())), labels);
    }

    /** Only what is there is explained. */
    private Legend legend(TrendScale scale) {
        Stream<Legend.Entry> verdicts = Stream.of(Verdict.MET, Verdict.MISSED, Verdict.UNDETERMINED)
                .filter(verdict -> points().stream().anyMatch(point -> point.verdict() == verdict))
                .map(verdict -> new Legend.Entry(TrendMark.swatch(verdict), word(verdict)));
        Stream<Legend.Entry> lines = Stream.of(new Legend.Entry(Legend.line(Tone.INK, Palette.DASHED), "約束の水準"));
        Stream<Legend.Entry> broken = scale.isBroken()
                ? Stream.of(new Legend.Entry(
                        (pen, area) -> pen.breakMark(area.getCenterX(), area.getCenterY()), "目盛の外（値は数字のとおり）"))
                : Stream.of();
        return new Legend(
                Stream.of(verdicts, lines, broken).flatMap(part -> part).toList());
    }

    private static String word(Verdict verdict) {
        return switch (verdict) {
            case MET -> "約束を守った月";
            case MISSED -> "下回った月";
            case UNDETERMINED -> "判定できない月";
            case NOT_APPLICABLE -> "";
        };
    }
}
