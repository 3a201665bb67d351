package dev.servicereport.site;

import dev.servicereport.run.Outcome;
import dev.servicereport.chart.AvailabilityTrendChart;
import dev.servicereport.chart.Chart;
import dev.servicereport.documents.service.MonthCharts;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The charts of the first page (図). */
final class DashboardCharts {

    private final Outcome outcome;

    DashboardCharts(Outcome outcome) {
        this.outcome = outcome;
    }

    /** Every month of the term so far; none before there are two. */
    Optional<Chart> trend() {
        return MonthCharts.trend(outcome.dataset().contract(), outcome.payments().months())
                .filter(trend -> trend.points().size() > 1)
                .map(AvailabilityTrendChart::new);
    }

    /** Further charts by the name of their files, those only that have something to show. */
    Map<String, Chart> further() {
        return new LinkedHashMap<>();
    }
}
