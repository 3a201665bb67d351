package dev.servicereport.slides;

import dev.servicereport.sheet.Book;
import dev.servicereport.sheet.Cell;
import dev.servicereport.sheet.Look;
import dev.servicereport.sheet.Look.Align;
import dev.servicereport.sheet.Look.Weight;
import dev.servicereport.sheet.Page;
import dev.servicereport.slides.Plot.Series;
import dev.servicereport.slides.Plot.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The workbook behind a chart: categories in its first column, a column for each series, names in its first row. */
final class PlotBook {

    private static final String SHEET = "Sheet1";
    private static final int WIDTH = 22;

    private PlotBook() {}

    static byte[] of(Plot plot) {
        List<List<Cell>> rows = new ArrayList<>();
        List<Cell> heads = new ArrayList<>(List.of(Cell.blank(Look.text(Weight.HEAD))));
        plot.series().forEach(series -> heads.add(Cell.text(series.name(), Look.text(Weight.HEAD))));
        rows.add(heads);
        for (int i = 0; i < plot.categories().size(); i++) {
            List<Cell> row = new ArrayList<>(List.of(Cell.text(plot.categories().get(i), Look.text(Weight.BODY))));
            for (Series series : plot.series()) {
                row.add(cell(series.values().get(i), format(series.values())));
            }
            rows.add(row);
        }
        List<Integer> widths = heads.stream().map(head -> WIDTH).toList();
        return new Book(plot.title(), List.of(new Page(SHEET, widths, rows, 1, rows.size(), true, "")), 0).bytes();
    }

    private static Cell cell(Value value, String format) {
        Look look = new Look(format, Align.RIGHT, Weight.BODY);
        @Nullable BigDecimal number = value.number();
        return number == null ? Cell.blank(look) : Cell.number(number, look);
    }

    /** With as many decimals as the longest of the values has, so that nothing is rounded. */
    static String format(List<Value> values) {
        int decimals = values.stream()
                .map(Value::number)
                .filter(Objects::nonNull)
                .mapToInt(BigDecimal::scale)
                .max()
                .orElse(0);
        return format(decimals);
    }

    static String format(int decimals) {
        return "#,##0" + (decimals > 0 ? "." + "0".repeat(decimals) : "");
    }

    static String categories(int count) {
        return range(0, count);
    }

    static String values(int series, int count) {
        return range(series + 1, count);
    }

    static String name(int series) {
        return SHEET + "!$" + column(series + 1) + "$1";
    }

    private static String range(int column, int count) {
        return SHEET + "!$" + column(column) + "$2:$" + column(column) + "$" + (count + 1);
    }

    private static char column(int index) {
        return (char) ('A' + index);
    }
}
