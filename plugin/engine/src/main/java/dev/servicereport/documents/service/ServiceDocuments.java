package dev.servicereport.documents.service;

import dev.servicereport.availability.Verdict;
import dev.servicereport.chart.AvailabilityTrendChart;
import dev.servicereport.delivery.Project;
import dev.servicereport.document.Edition;
import dev.servicereport.document.Editions;
import dev.servicereport.document.Material;
import dev.servicereport.figures.MonthFigures;
import dev.servicereport.figures.PaperVerdicts;
import dev.servicereport.response.Incident;
import dev.servicereport.wording.Display;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Documents about the service beside the monthly report. Each method is the {@link Editions} of one kind. */
public final class ServiceDocuments {

    private ServiceDocuments() {}

    /** A report for each incident that was detected before the cut-off (障害報告書). */
    public static Stream<Edition> incidentReports(Material material) {
        IncidentSheetWriter writer =
                new IncidentSheetWriter(material.dataset(), material.calculation(), material.texts());
        long end = material.calculation().horizon().end();
        return material.dataset().incidents().stream()
                .filter(incident -> incident.times().detectedAt() < end)
                .sorted(Comparator.comparing(
                                (Incident incident) -> incident.times().detectedAt())
                        .thenComparing(Incident::id))
                .map(incident ->
                        incidentReport(writer.write(incident), writer.stage(incident), writer.lastReportOn(incident)));
    }

    private static Edition incidentReport(IncidentSheet sheet, IncidentStage stage, Optional<LocalDate> lastReportOn) {
        String subject = sheet.id() + "　" + sheet.subject().title();
        return new Edition(sheet.id(), subject, Map.of("sheet", sheet, "stage", stage), Map.of())
                .issued(lastReportOn.orElse(null));
    }

    /** A report for each fiscal year of the months asked for (年次報告書). */
    public static Stream<Edition> annualReports(Material material) {
        AnnualReportWriter writer =
                new AnnualReportWriter(material.dataset(), material.calculation(), material.texts());
        MonthCharts charts = new MonthCharts(material.dataset(), material.calculation());
        List<YearMonth> asked =
                material.months().stream().map(MonthFigures::month).toList();
        List<YearMonth> withData = material.calculation().monthsWithData();
        return material.calculation().fiscalYears().stream()
                .filter(year -> year.year().months().stream()
                        .anyMatch(month -> asked.contains(month) && withData.contains(month)))
                .map(year -> new Edition(
                        Integer.toString(year.year().startYear()),
                        year.year().label(),
                        Map.of("report", writer.write(year)),
                        Map.of("availabilityTrend", new AvailabilityTrendChart(material.texts(), charts.trend(year)))));
    }

    /** How the service level is monitored (SLAモニタリング実施方法). */
    public static Stream<Edition> slaMethod(Material material) {
        SlaMethodWriter writer = new SlaMethodWriter(material.dataset(), material.calculation(), material.texts());
        return Stream.of(Edition.only(Map.of("method", writer.write()), Map.of()));
    }

    /** A sheet for each month below the target, and for those that the register names (改善計画・協議記録). */
    public static Stream<Edition> improvements(Material material) {
        ImprovementSheetWriter writer =
                new ImprovementSheetWriter(material.dataset(), material.calculation(), material.texts());
        Project project = material.dataset().delivery().project();
        PaperVerdicts paper = new PaperVerdicts(material.dataset(), material.calculation());
        return material.months().stream()
                .filter(figures -> paper.isJudged(figures, Verdict.MISSED)
                        || project.improvement(figures.month()).isPresent())
                .map(figures -> new Edition(
                        figures.month().toString(),
                        Display.month(figures.month()),
                        Map.of("sheet", writer.write(figures)),
                        Map.of()));
    }
}
