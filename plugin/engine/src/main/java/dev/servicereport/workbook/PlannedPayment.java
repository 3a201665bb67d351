package dev.servicereport.workbook;

import dev.servicereport.money.Yen;
import dev.servicereport.payment.Instalment;
import dev.servicereport.payment.PartialInstalment;
import dev.servicereport.sheet.Look;
import dev.servicereport.time.FiscalYear;
import java.time.LocalDate;

/**
 * One payment of a plan, an instalment or the partial payment (支払1回分).
 *
 * @param no its number; 0 is the partial payment
 * @param day the first day of the service month, or the day of the partial payment
 * @param look how that is shown
 * @param year the fiscal year that bears it
 * @param amount yen, tax included
 * @param rate of consumption tax, percent
 * @param tax the tax in it, cut to whole yen
 * @param cumulative everything up to and with this one
 * @param remaining what is left after it
 */
record PlannedPayment(
        int no,
        LocalDate day,
        Look look,
        FiscalYear year,
        Yen amount,
        int rate,
        Yen tax,
        Yen cumulative,
        Yen remaining) {

    static PlannedPayment of(Instalment one) {
        return new PlannedPayment(
                one.no(),
                one.month().atDay(1),
                Looks.MONTH,
                one.fiscalYear(),
                one.amount(),
                one.taxRate(),
                one.tax(),
                one.cumulative(),
                one.remaining());
    }

    static PlannedPayment of(PartialInstalment one, Yen total) {
        return new PlannedPayment(
                0,
                one.paidOn(),
                Looks.DATE,
                one.fiscalYear(),
                one.amount(),
                one.taxRate(),
                one.tax(),
                one.amount(),
                total.minus(one.amount()));
    }
}
