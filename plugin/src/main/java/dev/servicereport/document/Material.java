package dev.servicereport.document;

import dev.servicereport.dataset.Dataset;
import dev.servicereport.figures.FiguresCalculation;
import dev.servicereport.figures.MonthFigures;
import java.util.List;

/**
 * What documents are made from.
 *
 * @param dataset what was read
 * @param calculation works out further figures
 * @param months the figures of the months asked for, ascending
 */
public record Material(Dataset dataset, FiguresCalculation calculation, List<MonthFigures> months) {

    public Material {
        months = List.copyOf(months);
    }
}
