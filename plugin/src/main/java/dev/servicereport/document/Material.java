package dev.servicereport.document;

import dev.servicereport.dataset.Dataset;
import dev.servicereport.figures.FiguresCalculation;
import dev.servicereport.figures.MonthFigures;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What documents are made from.
 *
 * @param dataset what was read
 * @param calculation works out further figures
 * @param months the figures of the months asked for, ascending
 * @param issuedOn the date of documents for which the data have none, or null: to be filled in by hand
 */
public record Material(
        Dataset dataset,
        FiguresCalculation calculation,
        List<MonthFigures> months,
        @Nullable LocalDate issuedOn) {

    public Material {
        months = List.copyOf(months);
    }
}
