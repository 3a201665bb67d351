package dev.servicereport.documents.service;

import dev.servicereport.availability.Ratio;
import dev.servicereport.availability.Verdict;
import dev.servicereport.documents.service.ServiceGrid.Cell;
import dev.servicereport.documents.service.ServiceGrid.Row;
import dev.servicereport.figures.FiguresCalculation;
import dev.servicereport.figures.ServiceFigures;
import dev.servicereport.service.Service;
import dev.servicereport.time.EraText;
import dev.servicereport.wording.VerdictText;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lists each service's availability in the last months (サービス別・月別の稼働率). */
final class ServiceGridRows {

    /** As many as fit beside the names. */
    private static final int MONTHS = 10;

    private static final Cell NO_DATA = new Cell("", "・", "none");
    private static final BigDecimal FULL = BigDecimal.valueOf(100);

    private final ReportContext context;

    ServiceGridRows(ReportContext context) {
        this.context = context;
    }

    /**
     * Of the whole and some services.
     *
     * @param shown the services that have a row
     * @param name a service's name by its figures, as the other tables write it
     */
    ServiceGrid of(YearMonth last, List<ServiceFigures> shown, Function<ServiceFigures, String> name) {
        FiguresCalculation calculation = context.calculation();
        List<YearMonth> months = Stream.iterate(
                        last.minusMonths(MONTHS - 1), month -> !month.isAfter(last), month -> month.plusMonths(1))
                .filter(calculation::covers)
                .toList();
        List<List<ServiceFigures>> columns = months.stream()
                .map(month -> calculation.monthsWithData().contains(month) ? all(month) : List.<ServiceFigures>of())
                .toList();
        List<ServiceFigures> names = all(last);
        Set<Service> rows = shown.stream().map(ServiceFigures::service).collect(Collectors.toSet());
        return new ServiceGrid(
                months.stream().map(EraText::brief).toList(),
                IntStream.range(0, names.size())
                        .filter(i -> i == 0 || rows.contains(names.get(i).service()))
                        .mapToObj(i -> new Row(name.apply(names.get(i)), cells(months, columns, i)))
                        .toList());
    }

    private List<ServiceFigures> all(YearMonth month) {
        List<ServiceFigures> all = new ArrayList<>();
        all.add(context.calculation().overall(month));
        all.addAll(context.calculation().services(month));
        return all;
    }

    private List<Cell> cells(List<YearMonth> months, List<List<ServiceFigures>> columns, int row) {
        return IntStream.range(0, columns.size())
                .mapToObj(i -> columns.get(i).isEmpty()
                        ? NO_DATA
                        : cell(months.get(i), columns.get(i).get(row)))
                .toList();
    }

    private Cell cell(YearMonth month, ServiceFigures figures) {
        VerdictText verdict = context.paper().text(month, figures);
        String figure = figures.availability().low().map(this::figure).orElse("－");
        boolean plain =
                verdict.equals(VerdictText.of(Verdict.MET)) || verdict.equals(VerdictText.of(Verdict.NOT_APPLICABLE));
        return new Cell(plain ? "" : verdict.mark(), figure, verdict.style());
    }

    private String figure(Ratio ratio) {
        return ratio.isExactly(FULL)
                ? "100"
                : ratio.percent(context.display().decimals()).toPlainString();
    }
}
