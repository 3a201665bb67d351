package dev.servicereport.documents.service;

import dev.servicereport.chart.AllowanceBarChart;
import dev.servicereport.chart.AvailabilityTrend;
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
import dev.servicereport.wording.Texts;
import dev.servicereport.workbook.SourceAppendix;
import dev.servicereport.workbook.SourceLines;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A report with charts for each month (月次サービス報告書). */
public final class MonthlyReports implements Editions {

    @Override
    public Stream<Edition> of(Material material) {
        MonthlyReportWriter writer =
                new MonthlyReportWriter(material.dataset(), material.calculation(), material.texts());
        SourceLines sources = new SourceLines(
                material.dataset(), material.calculation().horizon().end(), material.sourceRows());
        MonthCharts charts = new MonthCharts(material.dataset(), material.calculation());
        return material.months().stream().map(figures -> {
            Map<String, String> tables = writer.tables(figures);
            return new Edition(
                            figures.month().toString(),
                            Display.month(figures.month()),
                            values(
                                    writer.write(figures),
                                    sources.of(figures),
                                    tables,
                                    material.reissues().get(figures.month())),
                            charts(material.texts(), charts, figures))
                    .figures(JsonText.of(MetricsJson.of(figures)))
                    .tables(tables);
        });
    }

    private static Map<String, Object> values(
            MonthlyReport report, SourceAppendix sources, Map<String, String> tables, @Nullable Reissue reissue) {
        Map<String, Object> values = new TreeMap<>();
        values.put("report", report);
        values.put("sources", sources);
        values.put("tables", List.copyOf(tables.keySet()));
        if (reissue != null) {
            values.put("reissue", reissue);
        }
        return values;
    }

    private static Map<String, Chart> charts(Texts texts, MonthCharts charts, MonthFigures figures) {
        Map<String, Chart> drawn = new TreeMap<>();
        AvailabilityTrend trend = charts.trend(figures.month());
        if (charts.hasJudged(trend)) {
            drawn.put("availabilityTrend", new AvailabilityTrendChart(texts, trend));
        }
        drawn.put("timeline", new TimelineChart(texts, charts.timeline(figures)));
        drawn.put("downtimeBudget", new DowntimeBudgetChart(texts, charts.budget(figures)));
        charts.allowance(figures).ifPresent(bar -> drawn.put("allowanceBar", new AllowanceBarChart(texts, bar)));
        return drawn;
    }
}
