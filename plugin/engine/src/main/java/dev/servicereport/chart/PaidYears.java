package dev.servicereport.chart;

import dev.servicereport.money.Yen;
import dev.servicereport.time.FiscalYear;
import java.util.List;

/**
 * What is paid of what was planned, fiscal year by fiscal year (年度別の計画額と支払済額).
 *
 * @param years the fiscal years that bear a payment, ascending
 * @param kept whether there is a record of payments; without one nothing is drawn of what was paid
 */
public record PaidYears(List<Year> years, boolean kept) {

    /**
     * @param year the fiscal year
     * @param planned yen, tax included
     * @param paid yen, tax included
     */
    public record Year(FiscalYear year, Yen planned, Yen paid) {}

    public PaidYears {
        years = List.copyOf(years);
    }
}
