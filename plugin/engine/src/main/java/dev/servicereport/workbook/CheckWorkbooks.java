package dev.servicereport.workbook;

import dev.servicereport.availability.AvailabilityCalculation;
import dev.servicereport.availability.SourceRows;
import dev.servicereport.dataset.Dataset;
import dev.servicereport.figures.MonthFigures;
import dev.servicereport.figures.PaymentFigures;
import dev.servicereport.figures.Scope;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The workbooks of several months and their rows as CSV files (検算ブック). */
public final class CheckWorkbooks {

    private CheckWorkbooks() {}

    /**
     * {@code 検算_<yyyy-MM>.xlsx} for each month, and {@code 停止.csv} and {@code 除外.csv} with the rows of all of them; the same input makes
     * the same bytes.
     *
     * @param scope what the run is about
     * @param months the months' figures
     * @param rows finds the rows of the data
     * @return the files by name, sorted
     * @throws IOException when a file of the data can no longer be read
     */
    public static Map<String, byte[]> of(Scope scope, List<MonthFigures> months, SourceRows rows) throws IOException {
        Dataset dataset = scope.dataset();
        AvailabilityCalculation calculation = new AvailabilityCalculation(
                dataset.contract(),
                dataset.measurements(),
                scope.calculation().horizon().end());
        PaymentFigures payments = scope.calculation().payments();
        ZoneId zone = dataset.contract().measurement().zone();
        IntervalTable stops = new IntervalTable(zone);
        IntervalTable exclusions = new IntervalTable(zone);
        Map<String, byte[]> files = new TreeMap<>();
        for (MonthFigures figures : months) {
            MonthIntervals month = new MonthIntervals(dataset, calculation, figures, () -> rows);
            stops.add(figures.month(), new StopIntervals(month).rows());
            exclusions.add(figures.month(), new ExclusionIntervals(month).rows());
            files.put(
                    name(figures.month()),
                    new CheckWorkbook(month, payments).book().bytes());
        }
        files.put("停止.csv", stops.toString().getBytes(StandardCharsets.UTF_8));
        files.put("除外.csv", exclusions.toString().getBytes(StandardCharsets.UTF_8));
        return files;
    }

    /** What the workbook of a month is called: {@code 検算_2025-03.xlsx}. */
    public static String name(YearMonth month) {
        return "検算_" + month + ".xlsx";
    }
}
