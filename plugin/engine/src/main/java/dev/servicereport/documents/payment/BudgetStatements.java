package dev.servicereport.documents.payment;

import dev.servicereport.chart.Chart;
import dev.servicereport.chart.YearlyPaymentsChart;
import dev.servicereport.document.Edition;
import dev.servicereport.document.Editions;
import dev.servicereport.document.Material;
import dev.servicereport.figures.PaymentFigures;
import dev.servicereport.wording.Texts;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What the budget has to provide (予算・支出見込調書); none when the contract has no plan of payments. */
public final class BudgetStatements implements Editions {

    /** With more the picture would not fit on a page; the table says it all. */
    private static final int MOST_YEARS = 16;

    @Override
    public Stream<Edition> of(Material material) {
        PaymentFigures figures = material.calculation().payments();
        BudgetStatementWriter writer =
                new BudgetStatementWriter(figures, material.dataset().assets(), material.texts());
        return figures.book().accounts().isEmpty()
                ? Stream.of()
                : Stream.of(Edition.only(Map.of("report", writer.write()), charts(material.texts(), figures)));
    }

    private static Map<String, Chart> charts(Texts texts, PaymentFigures figures) {
        PaymentCharts payments = new PaymentCharts(figures);
        Map<String, Chart> charts = new TreeMap<>();
        for (int i = 0; i < payments.plans(); i++) {
            int number = i + 1;
            payments.years(i)
                    .filter(years -> years.bars().size() <= MOST_YEARS)
                    .ifPresent(years -> charts.put("years" + number, new YearlyPaymentsChart(texts, years)));
        }
        return charts;
    }
}
