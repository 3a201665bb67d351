package dev.servicereport.export;

import dev.servicereport.dataset.Dataset;
import dev.servicereport.figures.FiscalYearFigures;
import dev.servicereport.figures.MonthFigures;
import dev.servicereport.figures.PaymentFigures;
import java.util.List;

/**
 * What a run came to, as far as one who looks after many contracts wants to know it.
 *
 * @param dataset what was read
 * @param months the months reported, ascending
 * @param fiscalYears the whole term, whichever months were reported
 * @param payments what was agreed to pay and what was paid
 * @param openPoints how many things stand in the way of acceptance
 * @param lacking what was to be there besides months, and is not
 */
public record ContractFigures(
        Dataset dataset,
        List<MonthFigures> months,
        List<FiscalYearFigures> fiscalYears,
        PaymentFigures payments,
        int openPoints,
        Lacking lacking) {

    /**
     * What makes a check fail besides months.
     *
     * @param equipment how many things that were agreed are less than agreed
     * @param registers how many registers are demanded and missing
     * @param failingClauses how many clauses of the specification fail, as the contract says
     * @param unprovenClauses how many of these fail for want of evidence alone
     */
    public record Lacking(int equipment, int registers, int failingClauses, int unprovenClauses) {}

    public ContractFigures {
        months = List.copyOf(months);
        fiscalYears = List.copyOf(fiscalYears);
    }
}
