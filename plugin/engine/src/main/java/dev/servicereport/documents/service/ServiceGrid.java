package dev.servicereport.documents.service;

import java.util.List;

/**
 * The availability of each service month by month, as a heat map in a table (サービス別・月別の稼働率).
 *
 * @param months what stands above the columns: {@code R7.1}
 * @param rows the whole first, then each service
 */
public record ServiceGrid(List<String> months, List<Row> rows) {

    public ServiceGrid {
        months = List.copyOf(months);
        rows = List.copyOf(rows);
    }

    /**
     * @param name the service's name, set in by its depth
     * @param cells one for each month
     */
    public record Row(String name, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * @param mark a verdict's mark; empty where it is met, so that what is not stands out
     * @param figure percent without its sign, of a range the lower end; a dash or 「・」 without data
     * @param style the style sheet's class: {@code met}, {@code missed}, {@code undetermined}, {@code none}
     */
    public record Cell(String mark, String figure, String style) {}
}
