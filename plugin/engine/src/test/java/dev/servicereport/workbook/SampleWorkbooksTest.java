package dev.servicereport.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.servicereport.dataset.DatasetReader;
import dev.servicereport.export.MetricsJson;
import dev.servicereport.export.PaymentsJson;
import dev.servicereport.figures.Scope;
import dev.servicereport.problem.BadInputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The workbooks of the sample contract, worked out by a spreadsheet's engine. */
class SampleWorkbooksTest {

    private static final Path DATA = Path.of("..", "..", "data");

    private static Scope scope;
    private static Map<String, byte[]> files;

    @BeforeAll
    static void write() throws IOException, BadInputException {
        scope = Scope.of(DatasetReader.read(DATA, character -> true), null, null);
        files = Checked.files(DATA, scope);
    }

    static Stream<YearMonth> months() {
        return scope.months().stream();
    }

    private static XSSFWorkbook book(YearMonth month) throws IOException {
        return Checked.open(files.get("検算_" + month + ".xlsx"));
    }

    @ParameterizedTest
    @MethodSource("months")
    void everyFormulaComesToWhatItsCellShows(YearMonth month) throws IOException {
        try (XSSFWorkbook book = book(month)) {
            assertThat(Checked.requireFormulasHold(book)).isGreaterThan(500);
        }
    }

    @ParameterizedTest
    @MethodSource("months")
    void theTermsAreThoseOfTheJsonToTheSecond(YearMonth month) throws IOException {
        JsonNode json = MetricsJson.of(scope.calculation().of(month));
        try (XSSFWorkbook book = book(month)) {
            assertThat(Checked.terms(book)).isEqualTo(JsonTerms.of(json));
        }
    }

    @Test
    void thePaymentsAreThoseOfTheScheduleToTheYen() throws IOException {
        try (XSSFWorkbook book = book(YearMonth.of(2025, 3))) {
            Sheet sheet = book.getSheet("支払");
            FormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
            List<String> years = new ArrayList<>();
            for (Row row : sheet) {
                Cell label = row.getCell(3);
                boolean total = label != null
                        && label.getCellType() == CellType.STRING
                        && row.getCell(0).getCellType() == CellType.NUMERIC
                        && row.getCell(0).getNumericCellValue() == 1
                        && row.getRowNum() > 3;
                if (total) {
                    years.add(label.getStringCellValue() + " " + Checked.worked(row.getCell(5), evaluator));
                }
            }
            assertThat(years).contains("令和6年度 10520519", "令和7年度 42081996", "令和11年度 31561497", "合計 210410000");
        }
    }

    @Test
    void everyInstalmentIsThatOfTheJsonToTheYen() throws IOException {
        JsonNode plans = PaymentsJson.of(scope.calculation().payments()).get("plans");
        List<String> expected = new ArrayList<>();
        for (int plan = 0; plan < plans.size(); plan++) {
            for (JsonNode one : plans.get(plan).get("instalments")) {
                expected.add((plan + 1) + " " + one.get("no") + " " + one.get("fiscalYear") + " " + one.get("amount")
                        + " " + one.get("tax") + " " + one.get("cumulative") + " " + one.get("remaining"));
            }
        }
        try (XSSFWorkbook book = book(YearMonth.of(2025, 6))) {
            FormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
            List<String> worked = new ArrayList<>();
            for (int row = 3; row < 3 + expected.size(); row++) {
                Row cells = book.getSheet("支払").getRow(row);
                worked.add(Stream.of(0, 2, 4, 5, 7, 8, 9)
                        .map(column -> Checked.worked(cells.getCell(column), evaluator))
                        .collect(Collectors.joining(" ")));
            }
            assertThat(worked).isEqualTo(expected);
        }
    }

    @Test
    void aTimeThatSomebodyChangesShows() throws IOException {
        try (XSSFWorkbook book = book(YearMonth.of(2025, 3))) {
            Cell end = book.getSheet("停止").getRow(3).getCell(3);
            end.setCellValue(end.getNumericCellValue() + 1.0 / 86_400);
            FormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
            Sheet terms = book.getSheet("算定");
            List<String> compared = new ArrayList<>();
            for (int row = 4; row < 13; row++) {
                compared.add(terms.getRow(row).getCell(2).getStringCellValue().charAt(0) + " "
                        + Checked.worked(terms.getRow(row).getCell(6), evaluator));
            }
            assertThat(Checked.worked(terms.getRow(2).getCell(6), evaluator)).isEqualTo("1件不一致");
            assertThat(compared)
                    .containsExactly("A 一致", "B 一致", "C 不一致", "D 一致", "E 一致", "稼 一致", "稼 一致", "判 一致", "停 一致");
        }
    }

    @Test
    void everyRowNamesTheLinesItComesFrom() throws IOException {
        String stops = new String(files.get("停止.csv"), StandardCharsets.UTF_8);
        assertThat(stops.lines().filter(line -> line.startsWith("2025-03,0,")).toList())
                .containsExactly("2025-03,0,サービス全体,2025-03-12 10:17:00,2025-03-12 13:05:00,10080,算入,"
                        + "停止として算入（資産管理システム、生体認証システム、ファイルサーバー、ウイルス対策サーバー、WSUSサーバー、"
                        + "プリントサーバー、地籍サーバー、税務LANサーバー）,\"uptime/2025-03.csv:3,6,11,19,24,32,37,42,45\"");
    }

    @Test
    void theSameInputMakesTheSameBytes() throws IOException {
        Map<String, byte[]> again = Checked.files(DATA, scope);
        assertThat(again.keySet()).isEqualTo(files.keySet());
        again.forEach((name, bytes) -> assertThat(bytes).as(name).isEqualTo(files.get(name)));
    }
}
