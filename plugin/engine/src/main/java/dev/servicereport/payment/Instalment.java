package dev.servicereport.payment;

import dev.servicereport.money.Yen;
import dev.servicereport.time.FiscalYear;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * One instalment of a plan, worked out (分割払の1回分; specification 2.3(1)).
 *
 * @param no its number, counted from 1
 * @param month the service month that it pays for
 * @param due the business day on which it falls due (支払期日)
 * @param amount yen, tax included; 0 or more
 * @param taxRate the rate of consumption tax that holds on the last day of the service month, percent
 * @param tax the consumption tax in it, cut to whole yen
 * @param cumulative everything up to and with this one, a partial payment included
 * @param remaining what is left to pay after this one
 */
public record Instalment(
        int no, YearMonth month, LocalDate due, Yen amount, int taxRate, Yen tax, Yen cumulative, Yen remaining) {

    /** The year that it is charged to: that of its service month, whenever it is paid. */
    public FiscalYear fiscalYear() {
        return FiscalYear.of(month);
    }
}
