package dev.servicereport.dataset;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Makes workbooks as somebody with a spreadsheet would. */
final class Books {

    private Books() {}

    /** Fills a workbook. */
    interface Filling {

        void into(XSSFWorkbook book) throws IOException;
    }

    static Path write(Path folder, String name, Filling filling) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            filling.into(book);
            book.write(out);
        }
        return file;
    }

    /** A sheet whose rows are given cell by cell; null leaves a cell out. */
    static Sheet sheet(XSSFWorkbook book, String name, Object[]... rows) {
        Sheet sheet = book.createSheet(name);
        for (Object[] cells : rows) {
            row(sheet, sheet.getPhysicalNumberOfRows(), cells);
        }
        return sheet;
    }

    static Row row(Sheet sheet, int number, Object... cells) {
        Row row = sheet.createRow(number);
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] != null) {
                set(row.createCell(i), cells[i]);
            }
        }
        return row;
    }

    private static void set(Cell cell, Object value) {
        if (value instanceof LocalDateTime time) {
            cell.setCellValue(time);
            style(cell, "yyyy/m/d h:mm");
        } else if (value instanceof LocalDate date) {
            cell.setCellValue(date);
            style(cell, "yyyy\"年\"m\"月\"d\"日\"");
        } else if (value instanceof LocalTime time) {
            cell.setCellValue(time.toSecondOfDay() / 86_400.0);
            style(cell, "h:mm");
        } else if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof Boolean flag) {
            cell.setCellValue(flag);
        } else {
            cell.setCellValue(value.toString());
        }
    }

    static void style(Cell cell, String format) {
        XSSFWorkbook book = (XSSFWorkbook) cell.getSheet().getWorkbook();
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        cell.setCellStyle(style);
    }
}
