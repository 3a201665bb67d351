package dev.servicereport.documents.payment;

import dev.servicereport.chart.Chart;
import dev.servicereport.chart.PaymentCurveChart;
import dev.servicereport.document.Edition;
import dev.servicereport.document.Editions;
import dev.servicereport.document.Material;
import dev.servicereport.figures.PaperVerdicts;
import dev.servicereport.figures.PaymentFigures;
import dev.servicereport.wording.Texts;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The payments of the contract, line by line (支払計画書); none when it has no plan of payments. */
public final class PaymentPlans implements Editions {

    @Override
    public Stream<Edition> of(Material material) {
        PaymentFigures figures = new PaperVerdicts(material.dataset(), material.calculation())
                .of(material.calculation().payments());
        return figures.book().accounts().isEmpty()
                ? Stream.of()
                : Stream.of(Edition.only(
                        Map.of("report", new PaymentPlanWriter(figures, material.texts()).write()),
                        charts(material.texts(), figures)));
    }

    private static Map<String, Chart> charts(Texts texts, PaymentFigures figures) {
        PaymentCharts curves = new PaymentCharts(figures);
        Map<String, Chart> charts = new TreeMap<>();
        for (int i = 0; i < curves.plans(); i++) {
            int number = i + 1;
            curves.curve(i).ifPresent(curve -> {
                charts.put("cumulative" + number, PaymentCurveChart.cumulative(texts, curve));
                charts.put("remaining" + number, PaymentCurveChart.remaining(texts, curve));
            });
        }
        return charts;
    }
}
