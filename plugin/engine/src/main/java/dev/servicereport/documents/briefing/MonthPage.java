package dev.servicereport.documents.briefing;

import dev.servicereport.availability.Availability;
import dev.servicereport.availability.Verdict;
import dev.servicereport.chart.AvailabilityTrend.Point;
import dev.servicereport.chart.CalledTrend;
import dev.servicereport.chart.CalledTrend.CallOut;
import dev.servicereport.documents.service.MonthCharts;
import dev.servicereport.figures.MonthFigures;
import dev.servicereport.wording.Display;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Page 2: the months against the agreed level, and what happened in those that did not keep it (月ごとの稼働率). */
final class MonthPage {

    private final BriefingContext context;
    private final Troubles troubles;

    MonthPage(BriefingContext context) {
        this.context = context;
        troubles = new Troubles(context);
    }

    MonthFacts facts() {
        return new MonthFacts(
                context.target().toPlainString(),
                named(Verdict.MET),
                named(Verdict.MISSED),
                named(Verdict.UNDETERMINED),
                new YearPage(context)
                        .span(context.months().stream()
                                .filter(month -> !context.paper().isOpen(month.month()))
                                .toList()),
                context.months().stream()
                        .filter(month -> context.paper().isOpen(month.month()))
                        .map(month -> BriefingContext.month(month.month()))
                        .toList());
    }

    private List<String> named(Verdict verdict) {
        return context.months().stream()
                .filter(month -> context.paper().isJudged(month, verdict))
                .map(month -> BriefingContext.month(month.month()))
                .toList();
    }

    CalledTrend trend() {
        MonthCharts charts = new MonthCharts(context.dataset(), context.calculation());
        return new CalledTrend(context.year().year().label(), charts.trend(context.year()), callOuts(charts));
    }

    /** Of more months than there is room for, those with the most downtime. */
    private List<CallOut> callOuts(MonthCharts charts) {
        List<Point> points = charts.trend(context.year()).points();
        return troubles.months().stream()
                .sorted(Comparator.comparing((MonthFigures month) ->
                                month.overall().availability().downSeconds())
                        .reversed()
                        .thenComparing(MonthFigures::month))
                .limit(CalledTrend.MOST)
                .sorted(Comparator.comparing(MonthFigures::month))
                .flatMap(month -> points.stream()
                        .filter(point -> point.month().equals(month.month()))
                        .map(point -> callOut(month, point)))
                .toList();
    }

    private CallOut callOut(MonthFigures month, Point point) {
        List<String> percents = Stream.of(point.low(), point.high())
                .flatMap(Stream::ofNullable)
                .map(value -> value.toPlainString())
                .distinct()
                .toList();
        return new CallOut(
                month.month(),
                BriefingContext.month(month.month()) + " " + String.join("～", percents) + "%",
                lost(month.overall().availability()) + context.told(troubles.cause(month)));
    }

    private static String lost(Availability availability) {
        String down = "停止 " + Display.duration(availability.downSeconds()) + "。";
        return availability.unknownSeconds() == 0
                ? down
                : down + "記録なし " + Display.duration(availability.unknownSeconds()) + "。";
    }
}
