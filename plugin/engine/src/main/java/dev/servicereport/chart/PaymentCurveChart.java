package dev.servicereport.chart;

import dev.servicereport.chart.PaymentCurve.Point;
import dev.servicereport.money.Yen;
import dev.servicereport.wording.AmountText;
import dev.servicereport.wording.Texts;
import java.awt.geom.Ellipse2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.jspecify.annotations.Nullable;

/** Payments month by month against the plan: as they add up (支払の累計), or what is left of the total (支払残額). */
public final class PaymentCurveChart implements Chart {

    private static final double HEIGHT = 210;
    private static final double HEADROOM = 0.08;
    private static final double TO_LABEL = 12;
    private static final double RADIUS = 3.5;

    private final Texts texts;
    private final PaymentCurve figures;
    private final Kind kind;

    private enum Kind {
        CUMULATIVE("chart.curve.sum", "chart.curve.paid"),
        REMAINING("chart.curve.rest", "chart.curve.left");

        private final String title;
        private final String label;

        /** Both by key. */
        Kind(String title, String label) {
            this.title = title;
            this.label = label;
        }
    }

    private PaymentCurveChart(Texts texts, PaymentCurve figures, Kind kind) {
        this.texts = texts;
        this.figures = figures;
        this.kind = kind;
    }

    /** As payments add up. */
    public static PaymentCurveChart cumulative(Texts texts, PaymentCurve figures) {
        return new PaymentCurveChart(texts, figures, Kind.CUMULATIVE);
    }

    /** What is left of the total. */
    public static PaymentCurveChart remaining(Texts texts, PaymentCurve figures) {
        return new PaymentCurveChart(texts, figures, Kind.REMAINING);
    }

    @Override
    public String title() {
        return texts.say("chart.curve", "plan", figures.title(), "kind", texts.say(kind.title));
    }

    @Override
    public String alt() {
        List<Point> points = figures.points();
        return texts.say(
                "chart.curve.alt",
                "plan",
                figures.title(),
                "kind",
                texts.say(kind.title),
                "first",
                MonthText.full(points.get(0).month()),
                "last",
                MonthText.full(points.get(points.size() - 1).month()),
                "total",
                AmountText.yen(figures.total()),
                "paid",
                lastPaid().map(this::inWords).orElse(texts.say("chart.curve.no-record")));
    }

    private String inWords(Point last) {
        return texts.say(
                "chart.curve.last",
                "month",
                MonthText.full(last.month()),
                "kind",
                texts.say(kind.label),
                "paid",
                AmountText.yen(shown(last.paid())),
                "planned",
                AmountText.yen(shown(last.planned())));
    }

    private Optional<Point> lastPaid() {
        return figures.points().stream().filter(point -> point.paid() != null).reduce((earlier, later) -> later);
    }

    private Yen shown(@Nullable Yen sum) {
        Yen known = sum == null ? Yen.ZERO : sum;
        return kind == Kind.CUMULATIVE ? known : figures.total().minus(known);
    }

    @Override
    public Object figures() {
        return List.of(kind, figures);
    }

    @Override
    public Drawing drawing(ChartFonts fonts) {
        YenScale scale = new YenScale(highest());
        LabelledAxis amounts = scale.axis(fonts, HEADROOM);
        MonthScale months =
                new MonthScale(figures.points().get(0).month(), figures.points().size());
        LabelledAxis time = months.axis(fonts, Drawing.bodyWidth(fonts, amounts.labelWidth()));
        XYPlot plot = new XYPlot(planned(), time, amounts, Lines.joined(fonts, Tone.INK, Palette.LINE));
        plot.setDataset(1, paid());
        plot.setRenderer(1, Lines.joined(fonts, Palette.BOLD));
        plot.addAnnotation(new Overlay(fonts, this::drawLabel));
        String left = texts.say("chart.curve.axis", "kind", texts.say(kind.title), "unit", scale.unit());
        String total = texts.say("chart.curve.total", "total", AmountText.yen(figures.total()));
        return new Drawing(fonts, new Drawing.Captions(left, total, legend()), HEIGHT, plot);
    }

    private long highest() {
        long most = figures.points().stream()
                .mapToLong(point -> Math.max(
                        shown(point.planned()).amount(), shown(point.paid()).amount()))
                .max()
                .orElse(0);
        return Math.max(most, figures.total().amount());
    }

    private XYSeriesCollection planned() {
        return steps("planned", figures.points().stream().map(Point::planned).toList());
    }

    private XYSeriesCollection paid() {
        return steps(
                "paid",
                figures.points().stream()
                        .filter(point -> point.paid() != null)
                        .map(Point::paid)
                        .toList());
    }

    /** A step in the middle of each month. */
    private XYSeriesCollection steps(String name, List<Yen> sums) {
        XYSeries series = new XYSeries(name, false, true);
        Yen before = Yen.ZERO;
        for (int i = 0; i < sums.size(); i++) {
            series.add(i + 0.5, (double) shown(before).amount());
            series.add(i + 0.5, (double) shown(sums.get(i)).amount());
            before = sums.get(i);
        }
        return new XYSeriesCollection(series);
    }

    private double at(Point point) {
        return figures.points().indexOf(point) + 0.5;
    }

    /** On the side of the line that is free: below one that rises, above one that falls. */
    private void drawLabel(Canvas canvas, PlotArea area) {
        lastPaid().ifPresent(last -> {
            double x = area.x(at(last));
            double y = area.y((double) shown(last.paid()).amount());
            canvas.fill(new Ellipse2D.Double(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS), Tone.INK);
            String label = texts.say(
                    "chart.curve.label",
                    "month",
                    MonthText.brief(last.month()),
                    "kind",
                    texts.say(kind.label),
                    "amount",
                    AmountText.yen(shown(last.paid())));
            double half = canvas.width(label, Face.STRONG) / 2;
            double middle = Math.min(Math.max(x + half + TO_LABEL, area.left() + half), area.right() - half);
            double free = kind == Kind.CUMULATIVE ? y + TO_LABEL : y - TO_LABEL;
            double inside = Math.min(Math.max(free, area.top() + TO_LABEL), area.bottom() - TO_LABEL);
            canvas.writeOver(label, Face.STRONG, middle, inside);
        });
    }

    private Legend legend() {
        List<Legend.Entry> entries = new ArrayList<>();
        entries.add(new Legend.Entry(Legend.line(Tone.INK, Palette.LINE), texts.say("chart.curve.legend-planned")));
        if (lastPaid().isPresent()) {
            entries.add(new Legend.Entry(Legend.line(Tone.SERIES, Palette.BOLD), texts.say("chart.curve.legend-paid")));
        }
        return new Legend(entries);
    }
}
