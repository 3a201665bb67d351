package dev.servicereport.document;

import dev.servicereport.chart.AvailabilityTrendChart;
import dev.servicereport.chart.Chart;
import dev.servicereport.chart.Charts;
import dev.servicereport.chart.DowntimeBudgetChart;
import dev.servicereport.chart.TimelineChart;
import dev.servicereport.figures.MonthCharts;
import dev.servicereport.figures.MonthFigures;
import dev.servicereport.figures.MonthlyReportWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Writes a month's report as AsciiDoc with its charts (月次サービス報告書). */
public final class MonthlyReportDocument {

    /** Pixels of a PNG for each unit of the drawing: sharp on a slide. */
    private static final int SLIDE_SCALE = 2;

    private final MonthlyReportWriter writer;
    private final MonthCharts monthCharts;
    private final Charts charts;
    private final Templates templates;

    /**
     * @param writer words the figures
     * @param monthCharts what the charts show
     * @param charts draws them
     * @param templates fills the template
     */
    public MonthlyReportDocument(
            MonthlyReportWriter writer, MonthCharts monthCharts, Charts charts, Templates templates) {
        this.writer = writer;
        this.monthCharts = monthCharts;
        this.charts = charts;
        this.templates = templates;
    }

    /** Writes into {@code <folder>/monthly-report/<month>/}. */
    public WrittenDocument write(MonthFigures figures, Path folder) throws TemplateFault, IOException {
        DocumentKind kind = Catalogue.MONTHLY_REPORT;
        Path place = folder.resolve(kind.id()).resolve(figures.month().toString());
        Map<String, Object> values =
                Map.of("report", writer.write(figures), "charts", charts(figures, place.resolve("charts")));
        String name = kind.id() + "-" + figures.month();
        Path source = place.resolve(name + ".adoc");
        Files.writeString(source, templates.fill(kind.template(), values), StandardCharsets.UTF_8);
        return new WrittenDocument(kind, name, source);
    }

    private Map<String, Picture> charts(MonthFigures figures, Path folder) throws IOException {
        Files.createDirectories(folder);
        return Map.of(
                "availabilityTrend",
                        picture(
                                "availability-trend",
                                new AvailabilityTrendChart(monthCharts.trend(figures.month())),
                                folder),
                "timeline", picture("timeline", new TimelineChart(monthCharts.timeline(figures)), folder),
                "downtimeBudget",
                        picture("downtime-budget", new DowntimeBudgetChart(monthCharts.budget(figures)), folder));
    }

    private Picture picture(String name, Chart chart, Path folder) throws IOException {
        Files.write(folder.resolve(name + ".svg"), charts.svg(chart));
        Files.write(folder.resolve(name + ".png"), charts.png(chart, SLIDE_SCALE));
        return new Picture(chart.title(), chart.alt());
    }

    /**
     * What a template needs to show a chart.
     *
     * @param title its caption
     * @param alt it in words
     */
    public record Picture(String title, String alt) {}
}
