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
 */
public record ContractFigures(
        Dataset dataset,
        List<MonthFigures> months,
        List<FiscalYearFigures> fiscalYears,
        PaymentFigures payments,
        int openPoints) {

    public ContractFigures {
        months = List.copyOf(months);
        fiscalYears = List.copyOf(fiscalYears);
    }
}
