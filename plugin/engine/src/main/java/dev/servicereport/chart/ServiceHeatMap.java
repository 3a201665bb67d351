package dev.servicereport.chart;

import dev.servicereport.wording.VerdictText;
import java.time.YearMonth;
import java.util.List;

/**
 * Each service in each month, for the heat map (サービス別・月別の稼働率).
 *
 * @param months across, ascending
 * @param rows down, the whole first
 */
public record ServiceHeatMap(List<YearMonth> months, List<Row> rows) {

    /**
     * @param name the service's name
     * @param cells one for each month
     */
    public record Row(String name, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * @param verdict word, mark and style
     * @param figure the lower percentage without a unit, cut; empty without data
     */
    public record Cell(VerdictText verdict, String figure) {}

    public ServiceHeatMap {
        months = List.copyOf(months);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            if (row.cells().size() != months.size()) {
                throw new IllegalArgumentException(
                        "a cell for each month, got " + row.cells().size());
            }
        }
    }
}
