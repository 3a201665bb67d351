package dev.servicereport.payment;

import dev.servicereport.money.Yen;
import dev.servicereport.time.FiscalYear;

/**
 * What of an amount falls to a fiscal year by the months of a term (年度按分額).
 *
 * @param fiscalYear the year
 * @param months the months of the term that begin in it
 * @param amount yen, tax included
 */
public record TermShare(FiscalYear fiscalYear, int months, Yen amount) {}
