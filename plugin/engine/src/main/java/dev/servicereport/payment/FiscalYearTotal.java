package dev.servicereport.payment;

import dev.servicereport.money.Yen;
import dev.servicereport.time.FiscalYear;

/**
 * What a fiscal year bears (年度別支払額).
 *
 * @param fiscalYear the year
 * @param amount yen, tax included
 */
public record FiscalYearTotal(FiscalYear fiscalYear, Yen amount) {}
