package dev.servicereport.chart;

import dev.servicereport.chart.YearlyPayments.Bar;
import dev.servicereport.money.Yen;
import dev.servicereport.wording.AmountText;
import dev.servicereport.wording.Texts;
import dev.servicereport.wording.Words;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.Range;

/** What each fiscal year bears without and with a partial payment (年度別支払額): two bars for each year, exact to the yen. */
public final class YearlyPaymentsChart implements Chart {

    private static final double BAR = 14;
    private static final double ROW = 2 * BAR + 12;
    private static final double TO_LABEL = 5;

    /** Room at the right for the amount of the longest bar, as a part of it; a long amount needs more. */
    private static final double HEADROOM = 0.3;

    /** What the years take at the left. */
    private static final double YEARS = 66;

    private final Texts texts;
    private final YearlyPayments figures;

    public YearlyPaymentsChart(Texts texts, YearlyPayments figures) {
        this.texts = texts;
        this.figures = figures;
    }

    @Override
    public String title() {
        return texts.say("chart.yearly", "plan", figures.title());
    }

    @Override
    public String alt() {
        return title()
                + Words.STOP
                + figures.bars().stream()
                        .map(bar -> texts.say(
                                "chart.yearly.year",
                                "year",
                                bar.year().label(),
                                "without",
                                AmountText.yen(bar.without()),
                                "with",
                                AmountText.yen(bar.with())))
                        .collect(Collectors.joining(Words.STOP, "", Words.STOP));
    }

    @Override
    public Object figures() {
        return figures;
    }

    @Override
    public Drawing drawing(ChartFonts fonts) {
        YenScale scale = new YenScale(highest());
        double height = ROW * figures.bars().size();
        XYPlot plot = new XYPlot(null, scale.axis(fonts, headroom(fonts)), years(fonts, height), null);
        plot.setRangeGridlinesVisible(false);
        plot.addAnnotation(new Overlay(fonts, this::draw));
        Drawing.Captions captions = new Drawing.Captions(
                texts.say("chart.yearly.years"), texts.say("chart.yearly.axis", "unit", scale.unit()), legend());
        return new Drawing(fonts, captions, height, plot);
    }

    private double headroom(ChartFonts fonts) {
        double room = fonts.across() - YEARS;
        double label = fonts.width(AmountText.number(highest()), Face.PLAIN) + TO_LABEL;
        return Math.max(HEADROOM, room / Math.max(1, room - label) - 1);
    }

    private long highest() {
        return figures.bars().stream()
                .flatMap(bar -> Stream.of(bar.without(), bar.with()))
                .mapToLong(Yen::amount)
                .max()
                .orElse(0);
    }

    private LabelledAxis years(ChartFonts fonts, double height) {
        List<LabelledAxis.Label> labels = new ArrayList<>();
        figures.bars()
                .forEach(bar -> labels.add(LabelledAxis.Label.plain(
                        (labels.size() + 0.5) * ROW, bar.year().label())));
        LabelledAxis axis = new LabelledAxis(fonts, new Range(0, height), labels);
        axis.setInverted(true);
        return axis;
    }

    private void draw(Canvas canvas, PlotArea area) {
        for (int i = 0; i < figures.bars().size(); i++) {
            Bar bar = figures.bars().get(i);
            double top = area.y(i * ROW) + (ROW - 2 * BAR) / 2;
            draw(canvas, area, top, bar.without(), false);
            draw(canvas, area, top + BAR, bar.with(), true);
            canvas.horizontal(area.left(), area.right(), area.y((i + 1) * ROW));
        }
    }

    private static void draw(Canvas canvas, PlotArea area, double top, Yen amount, boolean with) {
        double end = area.x((double) amount.amount());
        mark(canvas, new Rectangle2D.Double(area.left(), top + 1, end - area.left(), BAR - 2), with);
        canvas.write(AmountText.number(amount.amount()), Face.PLAIN, end + TO_LABEL, top + BAR / 2);
    }

    private static void mark(Canvas canvas, Rectangle2D bar, boolean with) {
        Tone fill = with ? Tone.SERIES : Tone.EXCLUDED_TINT;
        canvas.fill(bar, fill);
        canvas.outline(bar, Tone.INK, Palette.HAIR);
    }

    private Legend legend() {
        String with = texts.say(figures.agreed() ? "chart.yearly.with-agreed" : "chart.yearly.with-supposed");
        return new Legend(List.of(
                new Legend.Entry(
                        (canvas, area) -> mark(canvas, area, false),
                        texts.say(figures.agreed() ? "chart.yearly.without-supposed" : "chart.yearly.without-agreed")),
                new Legend.Entry((canvas, area) -> mark(canvas, area, true), with)));
    }
}
