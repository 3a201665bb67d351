package dev.servicereport.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.cache.Cache;
import dev.servicereport.dataset.SourceRowsReader;
import dev.servicereport.figures.MonthFigures;
import dev.servicereport.figures.Scope;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Opens workbooks as a spreadsheet does, and works their formulas out. */
final class Checked {

    private Checked() {}

    /** Everything that is written for some months of a data directory. */
    static Map<String, byte[]> files(Path data, Scope scope) throws IOException {
        List<MonthFigures> months =
                scope.months().stream().map(scope.calculation()::of).toList();
        return CheckWorkbooks.of(
                scope,
                months,
                SourceRowsReader.whenAsked(data, scope.dataset(), Cache.none()).get());
    }

    static XSSFWorkbook open(byte[] file) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(file));
    }

    /** What a spreadsheet makes of a cell, as text without rounding. */
    static String worked(Cell cell, FormulaEvaluator evaluator) {
        CellValue value = evaluator.evaluate(cell);
        return switch (value.getCellType()) {
            case NUMERIC -> plain(value.getNumberValue());
            case STRING -> value.getStringValue();
            default -> value.formatAsString();
        };
    }

    static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    /** What stands in a cell without anything being worked out. */
    static String kept(Cell cell) {
        boolean number = cell.getCellType() == CellType.NUMERIC
                || cell.getCellType() == CellType.FORMULA && cell.getCachedFormulaResultType() == CellType.NUMERIC;
        return number ? plain(cell.getNumericCellValue()) : cell.getStringCellValue();
    }

    /** How many formulas there are; each comes to what its cell already shows. */
    static int requireFormulasHold(XSSFWorkbook book) {
        FormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
        int formulas = 0;
        for (Sheet sheet : book) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.FORMULA) {
                        formulas++;
                        assertThat(worked(cell, evaluator))
                                .as("%s!%s %s", sheet.getSheetName(), cell.getAddress(), cell.getCellFormula())
                                .isEqualTo(kept(cell));
                    }
                }
            }
        }
        return formulas;
    }

    /** The JSON has no more. */
    private static String fourDecimals(String text) {
        return text.matches("[0-9]+[.][0-9]{5,}")
                ? text.substring(0, text.indexOf('.') + 5).replaceFirst("[.]?0+$", "")
                : text;
    }

    /** The rows of the sheet of terms, worked out: service, term, value. */
    static List<List<String>> terms(XSSFWorkbook book) {
        FormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
        List<List<String>> terms = new ArrayList<>();
        for (Row row : book.getSheet("算定")) {
            if (row.getRowNum() >= 4) {
                terms.add(List.of(
                        plain(row.getCell(0).getNumericCellValue()),
                        row.getCell(2).getStringCellValue(),
                        fourDecimals(worked(row.getCell(4), evaluator))));
            }
        }
        return terms;
    }
}
