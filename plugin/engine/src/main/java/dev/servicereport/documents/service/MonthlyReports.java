package dev.servicereport.documents.service;

import dev.servicereport.chart.AllowanceBarChart;
import dev.servicereport.chart.AvailabilityTrendChart;
import dev.servicereport.chart.Chart;
import dev.servicereport.chart.DowntimeBudgetChart;
import dev.servicereport.chart.TimelineChart;
import dev.servicereport.document.Edition;
import dev.servicereport.document.Editions;
import dev.servicereport.document.Material;
import dev.servicereport.document.Reissue;
import dev.servicereport.export.JsonText;
import dev.servicereport.export.MetricsJson;
import dev.servicereport.figures.MonthFigures;
import dev.servicereport.wording.Display;
import dev.servicereport.workbook.SourceAppendix;
import dev.servicereport.workbook.SourceLines;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A report with charts for each month (月次サービス報告書). */
public final class MonthlyReports implements Editions {

    @Override
    public Stream<Edition> of(Material material) {
        MonthlyReportWriter writer = new MonthlyReportWriter(material.dataset(), material.calculation());
        SourceLines sources = new SourceLines(
                material.dataset(), material.calculation().horizon().end(), material.sourceRows());
        MonthCharts charts = new MonthCharts(material.dataset(), material.calculation());
        return material.months().stream()
                .map(figures -> new Edition(
                                figures.month().toString(),
                                Display.month(figures.month()),
                                values(
                                        writer.write(figures),
                                        sources.of(figures),
                                        material.reissues().get(figures.month())),
                                charts(charts, figures))
                        .figures(JsonText.of(MetricsJson.of(figures))));
    }

    private static Map<String, Object> values(MonthlyReport report, SourceAppendix sources, @Nullable Reissue reissue) {
        return reissue == null
                ? Map.of("report", report, "sources", sources)
                : Map.of("report", report, "sources", sources, "reissue", reissue);
    }

    private static Map<String, Chart> charts(MonthCharts charts, MonthFigures figures) {
        Map<String, Chart> drawn = new TreeMap<>();
        drawn.put("availabilityTrend", new AvailabilityTrendChart(charts.trend(figures.month())));
        drawn.put("timeline", new TimelineChart(charts.timeline(figures)));
        drawn.put("downtimeBudget", new DowntimeBudgetChart(charts.budget(figures)));
        charts.allowance(figures).ifPresent(bar -> drawn.put("allowanceBar", new AllowanceBarChart(bar)));
        return drawn;
    }
}
