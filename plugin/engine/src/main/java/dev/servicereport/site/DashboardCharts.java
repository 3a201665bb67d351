package dev.servicereport.site;

import dev.servicereport.chart.AnswerTimes;
import dev.servicereport.chart.AnswerTimesChart;
import dev.servicereport.chart.AvailabilityTrendChart;
import dev.servicereport.chart.Chart;
import dev.servicereport.chart.DayCalendarChart;
import dev.servicereport.chart.ServiceHeatMapChart;
import dev.servicereport.contract.ResponseTarget;
import dev.servicereport.contract.ResponseTarget.Hours;
import dev.servicereport.documents.service.MonthCharts;
import dev.servicereport.figures.InquiryFigures;
import dev.servicereport.figures.MonthFigures;
import dev.servicereport.run.Outcome;
import dev.servicereport.wording.Display;
import dev.servicereport.wording.Texts;
import dev.servicereport.wording.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** The charts of the first page (図). */
final class DashboardCharts {

    private final Outcome outcome;
    private final Texts texts;

    DashboardCharts(Outcome outcome, Texts texts) {
        this.outcome = outcome;
        this.texts = texts;
    }

    /** Every month of the term so far; none before there are two. */
    Optional<Chart> trend() {
        return MonthCharts.trend(
                        outcome.dataset().contract(), outcome.payments().months())
                .filter(trend -> trend.points().size() > 1)
                .map(trend -> new AvailabilityTrendChart(texts, trend));
    }

    /** Further charts by the name of their files, those only that have something to show. */
    Map<String, Chart> further() {
        Map<String, Chart> charts = new LinkedHashMap<>();
        MonthMaps months = new MonthMaps(outcome);
        months.services()
                .map(map -> new ServiceHeatMapChart(texts, map))
                .ifPresent(chart -> charts.put("services", chart));
        months.days()
                .map(days -> new DayCalendarChart(texts, days))
                .ifPresent(chart -> charts.put("stopped-days", chart));
        new IncidentBars(texts).of(outcome).ifPresent(chart -> charts.put("incidents", chart));
        answers()
                .map(times -> new AnswerTimesChart(texts, times))
                .ifPresent(chart -> charts.put("first-answers", chart));
        MoneyCharts money = new MoneyCharts(outcome.payments(), texts);
        money.paid().ifPresent(chart -> charts.put("paid", chart));
        money.year().ifPresent(chart -> charts.put("budget-of-year", chart));
        return charts;
    }

    private Optional<AnswerTimes> answers() {
        List<InquiryFigures.Item> items = outcome.registered().stream()
                .flatMap(month -> month.inquiries().items().stream())
                .toList();
        List<Long> seconds = items.stream()
                .map(item -> item.firstResponse().duration())
                .filter(OptionalLong::isPresent)
                .map(OptionalLong::getAsLong)
                .toList();
        ResponseTarget target = outcome.dataset().contract().sla().firstResponse();
        return seconds.isEmpty()
                ? Optional.empty()
                : Optional.of(new AnswerTimes(
                        span(outcome.months()),
                        seconds,
                        items.size() - seconds.size(),
                        target == null ? null : target.target().toSeconds(),
                        target != null && target.hours() == Hours.BUSINESS));
    }

    private static String span(List<MonthFigures> months) {
        String last = Display.month(months.get(months.size() - 1).month());
        return months.size() == 1
                ? last
                : Words.fromTo(Display.month(months.get(0).month()), last);
    }
}
