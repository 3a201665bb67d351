package dev.servicereport.chart;

import dev.servicereport.availability.Verdict;
import dev.servicereport.chart.AvailabilityTrend.Point;
import dev.servicereport.wording.Display;
import dev.servicereport.wording.Texts;
import dev.servicereport.wording.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The availability trend in words. */
record TrendText(Texts texts, AvailabilityTrend figures) {

    String title() {
        return texts.say("chart.trend", "target", figures.target().toPlainString());
    }

    String alt() {
        List<Point> points = figures.points();
        if (points.isEmpty()) {
            return texts.say("chart.trend.alt-none", "title", title());
        }
        Point last = points.get(points.size() - 1);
        return texts.say(
                "chart.trend.alt",
                "months",
                months(points.get(0), last),
                "target",
                figures.target().toPlainString(),
                "counts",
                counts(),
                "last",
                inWords(last));
    }

    private static String months(Point first, Point last) {
        String end = MonthText.full(last.month());
        return first.month().equals(last.month()) ? end : Words.fromTo(MonthText.full(first.month()), end);
    }

    private String counts() {
        long noData = figures.points().stream().filter(TrendText::isWithoutData).count();
        return texts.say(
                "chart.trend.counts",
                "met",
                with(Verdict.MET).size(),
                "missed",
                with(Verdict.MISSED).size(),
                "missedMonths",
                named(Verdict.MISSED),
                "undetermined",
                with(Verdict.UNDETERMINED).size(),
                "undeterminedMonths",
                named(Verdict.UNDETERMINED),
                "none",
                noData);
    }

    private List<Point> with(Verdict verdict) {
        return figures.points().stream()
                .filter(point -> !isWithoutData(point) && point.verdict() == verdict)
                .toList();
    }

    private String named(Verdict verdict) {
        List<Point> points = with(verdict);
        return points.isEmpty()
                ? ""
                : points.stream()
                        .map(point -> MonthText.brief(point.month()) + " " + values(point))
                        .collect(Collectors.collectingAndThen(
                                Collectors.joining(Words.COMMA), list -> texts.say("chart.trend.named", "list", list)));
    }

    private String inWords(Point point) {
        String values = values(point);
        return values.isEmpty()
                ? texts.say("chart.no-data")
                : texts.say("chart.trend.last", "values", values, "verdict", Display.verdict(point.verdict()));
    }

    private static String values(Point point) {
        @Nullable BigDecimal low = point.low();
        @Nullable BigDecimal high = point.high();
        if (low == null || high == null) {
            return "";
        }
        String range = low.compareTo(high) == 0 ? "" : Words.TO + high.toPlainString();
        return low.toPlainString() + range + "%";
    }

    private static boolean isWithoutData(Point point) {
        return values(point).isEmpty();
    }
}
