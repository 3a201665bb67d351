package dev.servicereport.workbook;

import dev.servicereport.availability.AvailabilityCalculation;
import dev.servicereport.availability.SourceRows;
import dev.servicereport.dataset.Dataset;
import dev.servicereport.figures.MonthFigures;
import dev.servicereport.wording.Display;
import java.util.List;
import java.util.stream.Stream;

/** The rows of the workbook's sheets 停止 and 除外 for an appendix of a report (元データの行). */
public final class SourceLines {

    private final Dataset dataset;
    private final AvailabilityCalculation calculation;
    private final SourceRows rows;

    /** @param rows finds the rows of the data */
    public SourceLines(Dataset dataset, AvailabilityCalculation calculation, SourceRows rows) {
        this.dataset = dataset;
        this.calculation = calculation;
        this.rows = rows;
    }

    /** Those of a month: stops by service and time, then exclusions. */
    public List<SourceLine> of(MonthFigures figures) {
        MonthIntervals month = new MonthIntervals(dataset, calculation, figures, rows);
        Display display = new Display(dataset.contract().measurement().zone(), 0);
        return Stream.concat(new StopIntervals(month).rows().stream(), new ExclusionIntervals(month).rows().stream())
                .map(row -> line(row, display))
                .toList();
    }

    private static SourceLine line(IntervalRow row, Display display) {
        String source = row.sourceText("、");
        return new SourceLine(
                row.service().name(),
                display.span(row.span()),
                Display.duration(row.span().seconds()),
                row.countedWord(),
                source.isEmpty() ? "－" : source);
    }
}
