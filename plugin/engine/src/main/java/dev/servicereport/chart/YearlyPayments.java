package dev.servicereport.chart;

import dev.servicereport.money.Yen;
import dev.servicereport.time.FiscalYear;
import java.util.List;

/**
 * What each fiscal year bears without and with a partial payment (部分払の有無による年度別支払額).
 *
 * @param title the plan's name
 * @param agreed whether the partial payment was agreed, or is only assumed
 * @param bars one for each fiscal year, ascending
 */
public record YearlyPayments(String title, boolean agreed, List<Bar> bars) {

    /**
     * @param year the fiscal year
     * @param without yen without a partial payment
     * @param with yen with one
     */
    public record Bar(FiscalYear year, Yen without, Yen with) {}

    public YearlyPayments {
        bars = List.copyOf(bars);
    }
}
