package dev.servicereport.documents.papers;

import dev.servicereport.chart.AvailabilityTrendChart;
import dev.servicereport.chart.Chart;
import dev.servicereport.contract.Contract;
import dev.servicereport.document.Edition;
import dev.servicereport.document.Material;
import dev.servicereport.documents.service.MonthCharts;
import dev.servicereport.figures.MonthFigures;
import dev.servicereport.figures.PaperVerdicts;
import dev.servicereport.figures.PaymentFigures;
import dev.servicereport.wording.Display;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.stream.Stream;

/** The papers that go between the parties from month to month. Each method is the editions of one kind. */
public final class PaperEditions {

    private PaperEditions() {}

    /**
     * The papers of each month that is over (月次の提出書類); none when the contract names none. Without documents asked for by name only
     * those of the newest month, and of months of which the record of payments says that something is left to pay. What is paid for
     * no month of service has its invoice by itself: while something of it is left to pay, or when papers of all months are asked for
     * by name.
     */
    public static Stream<Edition> monthlyPapers(Material material) {
        Contract contract = material.dataset().contract();
        if (contract.printed().monthlyPapers().isEmpty()) {
            return Stream.of();
        }
        MonthlyPapersWriter writer =
                new MonthlyPapersWriter(contract, material.calculation().payments());
        List<MonthFigures> over = material.months().stream()
                .filter(figures -> isOver(material, figures.month()))
                .toList();
        Stream<Edition> ofService = over.stream()
                .filter(figures -> material.named() || isNewest(figures, over) || writer.isOpen(figures.month()))
                .map(figures -> edition(figures.month(), writer.write(figures)));
        boolean all = material.named()
                && (material.months().isEmpty()
                        || material.months().size()
                                == material.calculation().monthsWithData().size());
        Stream<Edition> ofNone = writer.outside().stream()
                .filter(month -> isOver(material, month) && (all || writer.isOpen(month)))
                .map(month -> edition(month, writer.writeOutside(month)));
        return Stream.concat(ofService, ofNone).sorted(Comparator.comparing(Edition::key));
    }

    private static Edition edition(YearMonth month, MonthlyPapers papers) {
        return new Edition(month.toString(), Display.month(month), Map.of("papers", papers), Map.of());
    }

    /**
     * The papers of the exclusions that begin in each month (計画停止通知書・除外協議書), and of those that lie ahead and of which notice was given.
     * Without documents asked for by name only those of the newest month, of months in which an approval is still missing, and of those
     * ahead.
     */
    public static Stream<Edition> exclusionPapers(Material material) {
        ExclusionPapersWriter writer = new ExclusionPapersWriter(
                material.dataset(), material.calculation().lastDay());
        SortedSet<YearMonth> months = writer.monthsAhead();
        material.months().stream()
                .filter(figures ->
                        material.named() || isNewest(figures, material.months()) || writer.isOpen(figures.month()))
                .forEach(figures -> months.add(figures.month()));
        return months.stream()
                .map(month -> Map.entry(month, writer.write(month)))
                .filter(written -> !written.getValue().papers().isEmpty())
                .map(written -> new Edition(
                                written.getKey().toString(),
                                Display.month(written.getKey()),
                                Map.of("exclusions", written.getValue()),
                                Map.of())
                        .attaching(written.getValue().files()));
    }

    /** Every month of the term with its verdict and payments (契約期間の状況). */
    public static Stream<Edition> termOverview(Material material) {
        Contract contract = material.dataset().contract();
        PaymentFigures payments = material.calculation().payments();
        PaperVerdicts paper = new PaperVerdicts(material.dataset(), material.calculation());
        TermOverviewWriter writer = new TermOverviewWriter(
                contract,
                material.calculation().fiscalYears().stream().map(paper::of).toList(),
                payments);
        Map<String, Chart> charts = MonthCharts.trend(
                        contract, paper.of(payments).months())
                .<Map<String, Chart>>map(trend -> Map.of("trend", new AvailabilityTrendChart(material.texts(), trend)))
                .orElse(Map.of());
        return Stream.of(Edition.only(Map.of("term", writer.write()), charts));
    }

    /** The first report of each incident, on one page (障害速報). */
    public static Stream<Edition> firstReports(Material material) {
        return new FirstReports(material).editions();
    }

    /** What the client answers to each application for a subcontract that it has approved (再委託承諾通知書). */
    public static Stream<Edition> subcontractApprovals(Material material) {
        return FirstReports.approvals(material);
    }

    /** The days that lie ahead of the cut-off (日程表); none when there is none. */
    public static Stream<Edition> deadlines(Material material) {
        List<DateAhead> deadlines =
                DatesAhead.of(material.dataset(), material.calculation().payments());
        return deadlines.isEmpty()
                ? Stream.of()
                : Stream.of(Edition.only(
                        Map.of(
                                "list",
                                DeadlineList.of(
                                        deadlines, material.calculation().lastDay())),
                        Map.of()));
    }

    private static boolean isNewest(MonthFigures figures, List<MonthFigures> all) {
        return figures.equals(all.get(all.size() - 1));
    }

    private static boolean isOver(Material material, YearMonth month) {
        LocalDate last =
                MonthlyPapersWriter.lastDay(material.dataset().contract().term(), month);
        return !last.isAfter(material.calculation().lastDay());
    }
}
