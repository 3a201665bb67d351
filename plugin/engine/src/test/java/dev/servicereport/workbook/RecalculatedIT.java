package dev.servicereport.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.servicereport.dataset.DatasetReader;
import dev.servicereport.figures.Scope;
import dev.servicereport.problem.BadInputException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** LibreOffice works the workbooks out; where it is not installed ({@code soffice}), these tests are skipped and say so. */
class RecalculatedIT {

    private static final Path DATA = Path.of("..", "..", "data");

    private static final int RANDOM = 6;
    private static final List<String> MONTHS = List.of("2025-03", "2025-06", "2025-07", "2025-11");

    @TempDir
    private static Path folder;

    private static Map<String, byte[]> files;

    @BeforeAll
    static void write() throws IOException, BadInputException {
        assumeTrue(isInstalled(), "skipped: soffice (LibreOffice Calc) is not installed");
        files = Checked.files(
                DATA, Scope.of(DatasetReader.read(DATA, character -> true), String.join(",", MONTHS), null));
    }

    private static boolean isInstalled() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "soffice")));
    }

    @Test
    void everythingIsTheSameUntilSomebodyChangesATime() throws Exception {
        Map<String, byte[]> given = new TreeMap<>();
        for (String month : MONTHS) {
            given.put(month, withoutResults(files.get("検算_" + month + ".xlsx")));
        }
        for (long seed = 0; seed < RANDOM; seed++) {
            given.put("random-" + seed, withoutResults(random(seed)));
        }
        given.put("changed", withoutResults(aMinuteLonger(files.get("検算_2025-03.xlsx"))));
        Map<String, byte[]> worked = recalculated(given);

        for (String month : MONTHS) {
            try (XSSFWorkbook book = Checked.open(worked.get(month));
                    XSSFWorkbook written = Checked.open(files.get("検算_" + month + ".xlsx"))) {
                assertThat(summary(book)).as(month).isEqualTo("一致");
                assertThat(results(book)).as(month).isEqualTo(results(written));
            }
        }
        for (long seed = 0; seed < RANDOM; seed++) {
            try (XSSFWorkbook book = Checked.open(worked.get("random-" + seed));
                    XSSFWorkbook written = Checked.open(random(seed))) {
                assertThat(results(book)).as("seed %d", seed).isEqualTo(results(written));
            }
        }
        try (XSSFWorkbook book = Checked.open(worked.get("changed"))) {
            assertThat(summary(book)).isEqualTo("3件不一致");
        }
    }

    /** The workbook of February of a made-up contract. */
    private static byte[] random(long seed) throws IOException, BadInputException {
        Path data = RandomData.in(folder.resolve("data-" + seed), seed);
        Scope scope = Scope.of(DatasetReader.read(data, character -> true), "2025-02", "2025-02");
        return Checked.files(data, scope).get("検算_2025-02.xlsx");
    }

    private static byte[] aMinuteLonger(byte[] file) throws IOException {
        try (XSSFWorkbook book = Checked.open(file)) {
            Cell end = book.getSheet("停止").getRow(3).getCell(3);
            end.setCellValue(end.getNumericCellValue() + 1.0 / 1440);
            return bytes(book);
        }
    }

    private static String summary(XSSFWorkbook book) {
        return book.getSheet("算定").getRow(2).getCell(6).getStringCellValue();
    }

    /** So that nothing that is shown afterwards can have been there before. */
    private static byte[] withoutResults(byte[] file) throws IOException {
        try (XSSFWorkbook book = Checked.open(file)) {
            book.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                if (cell.getCellType() == CellType.FORMULA) {
                    String formula = cell.getCellFormula();
                    cell.setBlank();
                    cell.setCellFormula(formula);
                }
            })));
            return bytes(book);
        }
    }

    private static byte[] bytes(XSSFWorkbook book) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        book.write(bytes);
        return bytes.toByteArray();
    }

    /** What each formula shows, by sheet and address. */
    private static List<String> results(XSSFWorkbook book) {
        return Stream.iterate(0, i -> i + 1)
                .limit(book.getNumberOfSheets())
                .flatMap(i -> StreamSupport.stream(book.getSheetAt(i).spliterator(), false))
                .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                .filter(cell -> cell.getCellType() == CellType.FORMULA)
                .map(cell -> cell.getSheet().getSheetName() + "!" + cell.getAddress() + " " + Checked.kept(cell))
                .toList();
    }

    private static Map<String, byte[]> recalculated(Map<String, byte[]> given) throws Exception {
        Path out = Files.createDirectories(folder.resolve("out"));
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "--headless",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--convert-to",
                "xlsx",
                "--outdir",
                out.toString()));
        for (Map.Entry<String, byte[]> file : given.entrySet()) {
            command.add(Files.write(folder.resolve(file.getKey() + ".xlsx"), file.getValue())
                    .toString());
        }
        Process office = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("soffice.log").toFile())
                .start();
        assertThat(office.waitFor(5, TimeUnit.MINUTES)).as("soffice ends").isTrue();
        Map<String, byte[]> worked = new TreeMap<>();
        for (String name : given.keySet()) {
            worked.put(name, Files.readAllBytes(out.resolve(name + ".xlsx")));
        }
        return worked;
    }
}
