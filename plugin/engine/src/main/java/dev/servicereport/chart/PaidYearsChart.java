package dev.servicereport.chart;

import dev.servicereport.chart.PaidYears.Year;
import dev.servicereport.money.Yen;
import dev.servicereport.wording.ManYen;
import dev.servicereport.wording.Texts;
import dev.servicereport.wording.Words;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Collectors;

/** A bar for each fiscal year as long as its payments, filled as far as they are paid (年度別の計画額と支払済額). */
public final class PaidYearsChart implements Chart {

    private static final double ROW = 19;
    private static final double TO_BAR = 8;

    private final Texts texts;
    private final PaidYears figures;

    public PaidYearsChart(Texts texts, PaidYears figures) {
        this.texts = texts;
        this.figures = figures;
    }

    @Override
    public String title() {
        return texts.say(figures.kept() ? "chart.paid-years" : "chart.planned-years");
    }

    @Override
    public String alt() {
        return figures.years().stream()
                .map(year -> texts.say("chart.is", "name", year.year().label(), "value", inWords(year)))
                .collect(Collectors.joining(Words.STOP, title() + Words.STOP, Words.STOP));
    }

    private String inWords(Year year) {
        return texts.say(
                figures.kept() ? "chart.paid-years.year" : "chart.planned-years.year",
                "planned",
                ManYen.of(year.planned()),
                "paid",
                ManYen.of(year.paid()));
    }

    @Override
    public Object figures() {
        return figures;
    }

    @Override
    public Drawing drawing(ChartFonts fonts) {
        return FreeDrawing.of(fonts, ROW * figures.years().size(), this::draw);
    }

    private void draw(Canvas canvas, PlotArea area) {
        double left = area.left()
                + widest(
                        canvas,
                        figures.years().stream()
                                .map(year -> year.year().label())
                                .toList());
        double labels =
                widest(canvas, figures.years().stream().map(this::inWords).toList());
        double scale = (area.right() - left - labels) / highest();
        double y = area.top() + ROW / 2;
        for (Year year : figures.years()) {
            canvas.writeBefore(year.year().label(), Face.PLAIN, left - TO_BAR, y);
            double end = left + bar(canvas, year, left, y, scale);
            canvas.write(inWords(year), Face.PLAIN, end + TO_BAR, y);
            y += ROW;
        }
    }

    private static double widest(Canvas canvas, List<String> labels) {
        return TO_BAR
                + labels.stream()
                        .mapToDouble(text -> canvas.width(text, Face.PLAIN))
                        .max()
                        .orElse(0);
    }

    private double highest() {
        return figures.years().stream()
                .mapToLong(year -> Math.max(1, longest(year).amount()))
                .max()
                .orElse(1);
    }

    private static Yen longest(Year year) {
        return year.planned().compareTo(year.paid()) >= 0 ? year.planned() : year.paid();
    }

    /** Draws it and gives its length. */
    private double bar(Canvas canvas, Year year, double left, double y, double scale) {
        double planned = year.planned().amount() * scale;
        double paid = figures.kept() ? year.paid().amount() * scale : 0;
        Rectangle2D all = new Rectangle2D.Double(left, y - 7, planned, 14);
        canvas.fill(all, Tone.EXCLUDED_TINT);
        canvas.fill(new Rectangle2D.Double(left, y - 7, paid, 14), Tone.SERIES);
        canvas.outline(all, Tone.INK, Palette.HAIR);
        return Math.max(planned, paid);
    }
}
