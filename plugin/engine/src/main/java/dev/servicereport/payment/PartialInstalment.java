package dev.servicereport.payment;

import dev.servicereport.money.Yen;
import dev.servicereport.time.FiscalYear;
import java.time.LocalDate;

/**
 * The partial payment in advance of the instalments, worked out (部分払; specification 2.3(1)).
 *
 * @param amount yen, tax included; above 0
 * @param paidOn the day of payment
 * @param taxRate the rate of consumption tax on that day, percent
 * @param tax the consumption tax in it, cut to whole yen
 */
public record PartialInstalment(Yen amount, LocalDate paidOn, int taxRate, Yen tax) {

    /** The year that it is charged to: that of its day. */
    public FiscalYear fiscalYear() {
        return FiscalYear.of(paidOn);
    }
}
