package dev.servicereport.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.dataset.DatasetReader;
import dev.servicereport.export.MetricsJson;
import dev.servicereport.figures.Scope;
import dev.servicereport.problem.BadInputException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Map;
import java.util.stream.LongStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of the workbooks of any data. */
class RandomWorkbooksTest {

    @TempDir
    private Path folder;

    static LongStream seeds() {
        return LongStream.range(0, 25);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aSpreadsheetComesToTheFiguresOfTheJson(long seed) throws IOException, BadInputException {
        RandomData.in(folder, seed);
        Scope scope = Scope.of(DatasetReader.read(folder, character -> true), null, "2025-02");
        Map<String, byte[]> files = Checked.files(folder, scope);
        for (YearMonth month : scope.months()) {
            try (XSSFWorkbook book = Checked.open(files.get("検算_" + month + ".xlsx"))) {
                Checked.requireFormulasHold(book);
                assertThat(Checked.terms(book))
                        .isEqualTo(
                                JsonTerms.of(MetricsJson.of(scope.calculation().of(month))));
                assertThat(book.getSheet("算定").getRow(2).getCell(6).getStringCellValue())
                        .isEqualTo("一致");
                assertThat(book.getSheet("算定").getRow(13).getCell(1).getCellType())
                        .as("a name like a formula is text")
                        .isEqualTo(CellType.STRING);
            }
        }
    }
}
