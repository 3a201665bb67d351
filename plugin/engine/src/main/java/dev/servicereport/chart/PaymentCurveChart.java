package dev.servicereport.chart;

import dev.servicereport.chart.PaymentCurve.Point;
import dev.servicereport.money.Yen;
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

    private final PaymentCurve figures;
    private final Kind kind;

    private enum Kind {
        CUMULATIVE("支払の累計", "支払済"),
        REMAINING("支払残額", "残額");

        private final String title;
        private final String label;

        Kind(String title, String label) {
            this.title = title;
            this.label = label;
        }
    }

    private PaymentCurveChart(PaymentCurve figures, Kind kind) {
        this.figures = figures;
        this.kind = kind;
    }

    /** As payments add up. */
    public static PaymentCurveChart cumulative(PaymentCurve figures) {
        return new PaymentCurveChart(figures, Kind.CUMULATIVE);
    }

    /** What is left of the total. */
    public static PaymentCurveChart remaining(PaymentCurve figures) {
        return new PaymentCurveChart(figures, Kind.REMAINING);
    }

    @Override
    public String title() {
        return figures.title() + "：" + kind.title + "（計画と実績）";
    }

    @Override
    public String alt() {
        List<Point> points = figures.points();
        String plan = figures.title() + "の" + kind.title + "。"
                + MonthText.full(points.get(0).month()) + "から"
                + MonthText.full(points.get(points.size() - 1).month()) + "までに総額"
                + AmountText.yen(figures.total()) + "を支払う計画。";
        return plan + lastPaid().map(this::inWords).orElse("支払の実績は示していない。");
    }

    private String inWords(Point last) {
        return MonthText.full(last.month()) + "末の" + kind.label + "は" + AmountText.yen(shown(last.paid())) + "、計画では"
                + AmountText.yen(shown(last.planned())) + "。";
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
        String left = kind.title + "（" + scale.unit() + "）";
        return new Drawing(
                fonts, new Drawing.Texts(left, "支払総額 " + AmountText.yen(figures.total()), legend()), HEIGHT, plot);
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
        return steps("計画", figures.points().stream().map(Point::planned).toList());
    }

    private XYSeriesCollection paid() {
        return steps(
                "実績",
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
    private void drawLabel(Pen pen, PlotArea area) {
        lastPaid().ifPresent(last -> {
            double x = area.x(at(last));
            double y = area.y((double) shown(last.paid()).amount());
            pen.fill(new Ellipse2D.Double(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS), Tone.INK);
            String label = MonthText.brief(last.month()) + "末 " + kind.label + " " + AmountText.yen(shown(last.paid()));
            double half = pen.width(label, Face.STRONG) / 2;
            double middle = Math.min(Math.max(x + half + TO_LABEL, area.left() + half), area.right() - half);
            double free = kind == Kind.CUMULATIVE ? y + TO_LABEL : y - TO_LABEL;
            double inside = Math.min(Math.max(free, area.top() + TO_LABEL), area.bottom() - TO_LABEL);
            pen.writeOver(label, Face.STRONG, middle, inside);
        });
    }

    private Legend legend() {
        List<Legend.Entry> entries = new ArrayList<>();
        entries.add(new Legend.Entry(Legend.line(Tone.INK, Palette.LINE), "計画（支払期日による）"));
        if (lastPaid().isPresent()) {
            entries.add(new Legend.Entry(Legend.line(Tone.SERIES, Palette.BOLD), "実績（支払日による）"));
        }
        return new Legend(entries);
    }
}
