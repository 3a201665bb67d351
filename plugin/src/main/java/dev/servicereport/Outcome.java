package dev.servicereport;

import dev.servicereport.dataset.Dataset;
import dev.servicereport.document.WrittenDocument;
import dev.servicereport.figures.FiscalYearFigures;
import dev.servicereport.figures.MonthFigures;
import dev.servicereport.figures.OpenPoint;
import dev.servicereport.figures.PaymentFigures;
import dev.servicereport.problem.Problem;
import java.util.List;

/**
 * What a run came to.
 *
 * @param dataset what was read
 * @param months the figures, by month
 * @param fiscalYears the term by fiscal year, whichever months were asked for
 * @param openPoints what stands in the way of acceptance
 * @param payments what was agreed to pay and what was paid
 * @param notices what is to be known of the data, those about the cut-off among them
 * @param documents the documents made, empty when none were asked for; their paths are where they were published
 */
public record Outcome(
        Dataset dataset,
        List<MonthFigures> months,
        List<FiscalYearFigures> fiscalYears,
        List<OpenPoint> openPoints,
        PaymentFigures payments,
        List<Problem> notices,
        List<WrittenDocument> documents) {

    public Outcome {
        months = List.copyOf(months);
        fiscalYears = List.copyOf(fiscalYears);
        openPoints = List.copyOf(openPoints);
        notices = List.copyOf(notices);
        documents = List.copyOf(documents);
    }
}
