package dev.servicereport.documents.briefing;

import dev.servicereport.availability.Verdict;
import dev.servicereport.chart.AvailabilityTrend;
import dev.servicereport.chart.AvailabilityTrend.Point;
import dev.servicereport.chart.CalledTrend;
import dev.servicereport.chart.Chart;
import dev.servicereport.chart.PaidYears;
import dev.servicereport.chart.PercentScale;
import dev.servicereport.money.Yen;
import dev.servicereport.slides.Deck.Column;
import dev.servicereport.slides.Deck.Table;
import dev.servicereport.slides.Plot;
import dev.servicereport.slides.Plot.Axis;
import dev.servicereport.slides.Plot.Mark;
import dev.servicereport.slides.Plot.Series;
import dev.servicereport.slides.Plot.Value;
import dev.servicereport.wording.Display;
import dev.servicereport.wording.ManYen;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The charts of the briefing that can be edited on its slides, with the words and figures of its pictures (編集できる図). */
final class BriefingPlots {

    private static final BigDecimal FULL = BigDecimal.valueOf(100);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** Of the longest bar: a part of one that is shorter than fifteen of them has no room for its amount. */
    private static final long PARTS = 100;

    private static final long LEAST_PARTS = 15;

    private BriefingPlots() {}

    /** Null where a picture shows more: a month so far below the others that it is drawn beyond a break of the scale. */
    static @Nullable Plot of(Chart chart) {
        if (chart.figures() instanceof CalledTrend called) {
            return trend(chart, called.trend());
        }
        return chart.figures() instanceof PaidYears paid ? years(chart, paid) : null;
    }

    /** What a picture of the trend tells in boxes, as a table below the chart; null where it is a picture or tells nothing. */
    static @Nullable Table told(@Nullable Chart chart) {
        if (chart == null || of(chart) == null || !(chart.figures() instanceof CalledTrend called)) {
            return null;
        }
        List<List<String>> rows = called.callOuts().stream()
                .map(one -> List.of(one.head(), one.text()))
                .toList();
        return rows.isEmpty()
                ? null
                : new Table(chart.title(), List.of(new Column("", 26, false), new Column("", 74, false)), rows);
    }

    private static @Nullable Plot trend(Chart chart, AvailabilityTrend trend) {
        List<BigDecimal> lows =
                trend.points().stream().map(Point::low).filter(Objects::nonNull).toList();
        PercentScale scale = PercentScale.of(trend.target(), lows);
        if (!lows.stream().allMatch(scale::reaches)) {
            return null;
        }
        List<Series> series = Stream.of(
                        series("月ごとの稼働率", Mark.JOINED, trend, BriefingPlots::decided),
                        series("下回った月", Mark.ALARM, trend, BriefingPlots::missed),
                        series("判定できない月", Mark.OPEN, trend, BriefingPlots::undecided),
                        series("記録のない時間に動いていたとすれば", Mark.UPPER, trend, BriefingPlots::highest),
                        series("約束の水準", Mark.LEVEL, trend, point -> plain(trend.target(), "", false)))
                .filter(BriefingPlots::isAnything)
                .toList();
        return new Plot(
                chart.title(),
                chart.alt(),
                trend.points().stream()
                        .map(point -> BriefingContext.month(point.month()))
                        .toList(),
                series,
                axis(scale));
    }

    /** One step lower than the values, and half a step higher, so that what stands at them has room. */
    private static Axis axis(PercentScale scale) {
        BigDecimal step = scale.step();
        return new Axis(
                "稼働率（%）",
                scale.floor().subtract(step).max(BigDecimal.ZERO),
                FULL.add(step.divide(TWO)),
                step,
                Math.max(0, step.stripTrailingZeros().scale()));
    }

    private static Series series(String name, Mark mark, AvailabilityTrend trend, Function<Point, Value> value) {
        return new Series(name, mark, trend.points().stream().map(value).toList());
    }

    private static boolean isAnything(Series series) {
        return series.values().stream().anyMatch(value -> value.number() != null);
    }

    private static Value decided(Point point) {
        BigDecimal low = point.low();
        if (low == null || point.verdict() == Verdict.UNDETERMINED) {
            return Value.NONE;
        }
        boolean missed = point.verdict() == Verdict.MISSED;
        return new Value(low, missed ? "" : low.toPlainString(), isRange(point), missed);
    }

    private static Value missed(Point point) {
        BigDecimal low = point.low();
        return low == null || point.verdict() != Verdict.MISSED
                ? Value.NONE
                : plain(low, low.toPlainString() + "\n" + Display.verdict(Verdict.MISSED), true);
    }

    private static Value undecided(Point point) {
        BigDecimal low = point.low();
        return low == null || point.verdict() != Verdict.UNDETERMINED
                ? Value.NONE
                : plain(low, low.toPlainString() + "\n" + Display.verdict(Verdict.UNDETERMINED), true);
    }

    private static Value highest(Point point) {
        BigDecimal high = point.high();
        return high == null || !isRange(point) ? Value.NONE : plain(high, high.toPlainString(), false);
    }

    private static boolean isRange(Point point) {
        BigDecimal low = point.low();
        BigDecimal high = point.high();
        return low != null && high != null && low.compareTo(high) < 0;
    }

    private static Value plain(BigDecimal number, String label, boolean below) {
        return new Value(number, label, below, false);
    }

    private static Plot years(Chart chart, PaidYears paid) {
        long longest = paid.years().stream()
                .mapToLong(year -> Math.max(year.planned().amount(), year.paid().amount()))
                .max()
                .orElse(0);
        Series planned = bars(
                paid.kept() ? "残り" : "計画",
                Mark.LIGHT_BAR,
                paid,
                longest,
                paid.kept() ? BriefingPlots::left : PaidYears.Year::planned);
        return new Plot(
                chart.title(),
                chart.alt(),
                paid.years().stream().map(year -> year.year().label()).toList(),
                paid.kept()
                        ? List.of(bars("支払済み", Mark.DARK_BAR, paid, longest, PaidYears.Year::paid), planned)
                        : List.of(planned),
                null);
    }

    /** Nothing where more is paid than planned, which the table says. */
    private static Yen left(PaidYears.Year year) {
        Yen left = year.planned().minus(year.paid());
        return left.compareTo(Yen.ZERO) < 0 ? Yen.ZERO : left;
    }

    private static Series bars(
            String name, Mark mark, PaidYears paid, long longest, Function<PaidYears.Year, Yen> amount) {
        return new Series(
                name,
                mark,
                paid.years().stream()
                        .map(amount)
                        .map(yen -> plain(BigDecimal.valueOf(yen.amount()), label(yen, longest), false))
                        .toList());
    }

    private static String label(Yen yen, long longest) {
        return yen.amount() == 0 || yen.amount() < longest / PARTS * LEAST_PARTS ? "" : ManYen.of(yen);
    }
}
