package dev.servicereport.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.problem.SourceLocation;
import dev.servicereport.sheet.Look.Weight;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.TimeZone;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BookTest {

    private static final Look TEXT = Look.text(Weight.BODY);
    private static final Look DAY = new Look("yyyy/m/d", Look.Align.RIGHT, Weight.BODY);

    @TempDir
    Path folder;

    private static byte[] book(String text) {
        List<List<Cell>> rows = List.of(
                List.of(Cell.text("件名", TEXT), Cell.text("日", TEXT), Cell.text("数", TEXT)),
                List.of(
                        Cell.text(text, TEXT),
                        Cell.date(LocalDate.of(2025, 1, 6), DAY),
                        Cell.number(7, TEXT).by("1+6")));
        return new Book("題", List.of(new Page("表", List.of(20, 12, 8), rows, 1, 2, true, "不")), 0).bytes();
    }

    @Test
    void theSamePagesGiveTheSameBytesInWhateverZone() {
        byte[] first = book("題");
        TimeZone zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
            assertThat(book("題")).isEqualTo(first);
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    private List<String> read(byte[] book) throws IOException {
        Path file = Files.write(folder.resolve("a.xlsx"), book);
        return List.copyOf(SheetRows.read(file, "a.xlsx", "", SourceLocation.wholeFile("contract.yaml"))
                .rows()
                .get(1)
                .cells());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+cmd|' /C calc'!A0",
                "@SUM(A1)",
                "-2",
                "'x",
                "=HYPERLINK(\"http://example.com\")",
                "<b>&amp;\"",
                "_x0041_",
                "a\nb",
                " 前後 ",
                "𠮷野家"
            })
    void textStaysTextWhateverItHolds(String text) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(book(text)))) {
            assertThat(book.getSheetAt(0).getRow(1).getCell(0).getCellType()).isEqualTo(CellType.STRING);
            assertThat(book.getSheetAt(0).getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo(text);
        }
        assertThat(read(book(text))).containsExactly(text, "2025-01-06", "7");
    }

    @Test
    void cutsWhatNoCellCanHold() throws IOException {
        assertThat(read(book("あ".repeat(40_000))).get(0)).hasSize(32_767).endsWith("あ…");
    }

    @Test
    void isPrintedOnA4WithItsHeadingsOnEveryPage() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(book("x")))) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getFitToPage()).isTrue();
            assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:1");
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:C2");
        }
    }

    @Test
    void theSamePagesMakeTheSameBytes() {
        assertThat(book("x")).isEqualTo(book("x"));
    }

    /** Whatever is broken in it, a workbook comes to rows or to an exception that says what to do, and to nothing else. */
    @Test
    void aDamagedBookIsNoCrash() throws IOException {
        byte[] whole = book("x");
        Random random = new Random(20);
        for (int i = 0; i < 400; i++) {
            byte[] damaged = whole.clone();
            for (int bytes = 1 + random.nextInt(8); bytes > 0; bytes--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            try {
                Path file = Files.write(folder.resolve("a.xlsx"), damaged);
                SheetRows.read(file, "a.xlsx", "", SourceLocation.wholeFile("contract.yaml"));
            } catch (IOException refused) {
                assertThat(refused).isNotNull();
            }
        }
    }
}
