package dev.servicereport.chart;

import dev.servicereport.availability.Verdict;
import dev.servicereport.chart.AvailabilityTrend.Point;
import dev.servicereport.wording.Display;
import dev.servicereport.wording.Texts;
import dev.servicereport.wording.Words;
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

    private final Texts texts;
    private final CalledTrend figures;

    public CalledTrendChart(Texts texts, CalledTrend figures) {
        this.texts = texts;
        this.figures = figures;
    }

    @Override
    public String title() {
        return texts.say(
                "chart.called",
                "year",
                figures.year(),
                "target",
                figures.trend().target().toPlainString());
    }

    @Override
    public String alt() {
        String months = points().stream().map(this::inWords).collect(Collectors.joining(Words.COMMA));
        String called = figures.callOuts().stream()
                .map(callOut -> callOut.text().isEmpty()
                        ? callOut.head()
                        : texts.say("chart.called.told", "head", callOut.head(), "text", callOut.text()))
                .map(sentence -> sentence.endsWith(Words.STOP) ? sentence : sentence + Words.STOP)
                .collect(Collectors.joining());
        return texts.say(
                "chart.called.alt",
                "title",
                title(),
                "months",
                months.isEmpty() ? texts.say("chart.called.none") : months,
                "called",
                called);
    }

    private List<Point> points() {
        return figures.trend().points();
    }

    private String inWords(Point point) {
        String percent = Stream.of(point.low(), point.high())
                .filter(Objects::nonNull)
                .distinct()
                .map(value -> value.toPlainString() + "%")
                .collect(Collectors.joining(Words.TO));
        String month = Display.monthOfYear(point.month());
        return percent.isEmpty() ? texts.say("chart.called.no-record", "month", month) : month + percent;
    }

    @Override
    public Object figures() {
        return figures;
    }

    @Override
    public Drawing drawing(ChartFonts fonts) {
        double room = CallOuts.height(figures.callOuts(), fonts);
        TrendScale scale = TrendScale.of(figures.trend(), PLOT, room);
        LabelledAxis percents = scale.axis(fonts, figures.trend().target(), texts.say("chart.called.target"));
        double slot = Drawing.bodyWidth(fonts, percents.labelWidth()) / Math.max(1, points().size());
        XYPlot plot = new XYPlot(
                AvailabilityTrendChart.line(points(), scale),
                months(fonts),
                percents,
                Lines.joined(fonts, Palette.LINE));
        plot.addRangeMarker(Lines.level(fonts, figures.trend().target().doubleValue()));
        plot.addAnnotation(new Overlay(fonts, new TrendMarks(texts, points(), scale, slot)));
        plot.addAnnotation(new Overlay(fonts, new CallOuts(figures, scale, fonts)));
        return new Drawing(
                fonts, new Drawing.Captions(texts.say("chart.percent"), "", legend(scale)), PLOT + room, plot);
    }

    private LabelledAxis months(ChartFonts fonts) {
        List<LabelledAxis.Label> labels = IntStream.range(0, points().size())
                .mapToObj(i -> LabelledAxis.Label.plain(
                        i + 0.5, Display.monthOfYear(points().get(i).month())))
                .toList();
        return new LabelledAxis(fonts, new Range(0, Math.max(1, points().size())), labels);
    }

    /** Only what is there is explained. */
    private Legend legend(TrendScale scale) {
        Stream<Legend.Entry> verdicts = Stream.of(Verdict.MET, Verdict.MISSED, Verdict.UNDETERMINED)
                .filter(verdict -> points().stream().anyMatch(point -> point.verdict() == verdict))
                .map(verdict -> new Legend.Entry(TrendMark.swatch(verdict), word(verdict)));
        Stream<Legend.Entry> lines =
                Stream.of(new Legend.Entry(Legend.line(Tone.INK, Palette.DASHED), texts.say("chart.called.level")));
        Stream<Legend.Entry> broken = scale.isBroken()
                ? Stream.of(new Legend.Entry(
                        (canvas, area) -> canvas.breakMark(area.getCenterX(), area.getCenterY()),
                        texts.say("chart.called.broken")))
                : Stream.of();
        return new Legend(
                Stream.of(verdicts, lines, broken).flatMap(part -> part).toList());
    }

    private String word(Verdict verdict) {
        return switch (verdict) {
            case MET -> texts.say("chart.called.met");
            case MISSED -> texts.say("chart.called.missed");
            case UNDETERMINED -> texts.say("chart.called.undetermined");
            case NOT_APPLICABLE -> "";
        };
    }
}
