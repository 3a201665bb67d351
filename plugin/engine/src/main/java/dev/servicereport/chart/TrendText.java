package dev.servicereport.chart;

import dev.servicereport.availability.Verdict;
import dev.servicereport.chart.AvailabilityTrend.Point;
import dev.servicereport.wording.Display;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The availability trend in words. */
record TrendText(AvailabilityTrend figures) {

    String title() {
        return "月別稼働率の推移（基準値" + figures.target().toPlainString() + "%）";
    }

    String alt() {
        List<Point> points = figures.points();
        if (points.isEmpty()) {
            return title() + "。対象の月はない。";
        }
        Point last = points.get(points.size() - 1);
        return months(points.get(0), last) + "の月別稼働率（基準値" + figures.target().toPlainString() + "%）は、" + counts()
                + "。最終月は" + inWords(last) + "。";
    }

    private static String months(Point first, Point last) {
        String end = MonthText.full(last.month());
        return first.month().equals(last.month()) ? end : MonthText.full(first.month()) + "から" + end + "まで";
    }

    private String counts() {
        String missed = named(Verdict.MISSED);
        String undetermined = named(Verdict.UNDETERMINED);
        long noData = figures.points().stream().filter(TrendText::isWithoutData).count();
        return "達成" + with(Verdict.MET).size() + "か月、未達成" + with(Verdict.MISSED).size() + "か月" + missed + "、判定保留"
                + with(Verdict.UNDETERMINED).size() + "か月" + undetermined + "、データなし" + noData + "か月";
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
                        .collect(Collectors.joining("、", "（", "）"));
    }

    private static String inWords(Point point) {
        String values = values(point);
        return values.isEmpty() ? "データなし" : values + "で" + Display.verdict(point.verdict());
    }

    private static String values(Point point) {
        @Nullable BigDecimal low = point.low();
        @Nullable BigDecimal high = point.high();
        if (low == null || high == null) {
            return "";
        }
        String range = low.compareTo(high) == 0 ? "" : "～" + high.toPlainString();
        return low.toPlainString() + range + "%";
    }

    private static boolean isWithoutData(Point point) {
        return values(point).isEmpty();
    }
}
