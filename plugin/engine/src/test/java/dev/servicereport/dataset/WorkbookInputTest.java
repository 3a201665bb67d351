package dev.servicereport.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.problem.BadInputException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks in the place of registers, and named by sources. */
class WorkbookInputTest {

    private static final Object[] HEADINGS = {"サービス", "開始", "終了", "原因"};
    private static final LocalDateTime TEN = LocalDateTime.of(2025, 1, 6, 10, 0);

    @TempDir
    Path folder;

    private ForeignData outages(Books.Filling filling) throws IOException {
        ForeignData data = new ForeignData(folder, "");
        Books.write(folder, "outages/2025-01.xlsx", filling);
        return data;
    }

    @Test
    void readsDatesTimesAndTextsWithATitleAbove() throws IOException, BadInputException {
        ForeignData data = outages(book -> {
            Sheet sheet = Books.sheet(book, "停止", new Object[] {"停止一覧 令和7年1月"}, new Object[] {null});
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 3));
            Books.row(sheet, 3, HEADINGS);
            Books.row(sheet, 4, "web", TEN, TEN.plusSeconds(90), "電源\n断");
            Books.row(sheet, 6, "db", "令和7年1月7日 9時0分", "2025-01-07T09:30", null);
        });
        assertThat(data.seen())
                .containsExactly(
                        "web outage 2025-01-06 10:00:00 / 2025-01-06 10:01:30: 電源\n断",
                        "db outage 2025-01-07 09:00:00 / 2025-01-07 09:30:00");
        assertThat(data.notices())
                .containsExactly("outages/2025-01.xlsx:停止!4: taken for the headings; what stands above is not read"
                        + " (この行を見出しとして読み、その上は読まない)");
    }

    @Test
    void joinsADateAndATimeOfTwoCells() throws IOException, BadInputException {
        ForeignData data = outages(book ->
                Books.sheet(book, "Sheet1", new Object[] {"サービス", "発生日", "発生時刻", "復旧日", "復旧時刻"}, new Object[] {
                    "web", LocalDate.of(2025, 1, 6), LocalTime.of(10, 0, 5), LocalDate.of(2025, 1, 6), "11:00"
                }));
        assertThat(data.seen()).containsExactly("web outage 2025-01-06 10:00:05 / 2025-01-06 11:00:00");
    }

    /** As the export of a system writes them that keeps one time for both. */
    @Test
    void readsOfADateAndATimeWhatTheFormatsShow() throws IOException, BadInputException {
        ForeignData data = outages(book -> {
            Sheet sheet =
                    Books.sheet(book, "Sheet1", new Object[] {"サービス", "発生日", "発生時刻", "復旧日", "復旧時刻"}, new Object[] {
                        "web", TEN, TEN, TEN.plusHours(1), TEN.plusHours(1)
                    });
            for (int column = 1; column <= 4; column++) {
                Books.style(sheet.getRow(1).getCell(column), column % 2 == 1 ? "yyyy/m/d" : "h:mm");
            }
        });
        assertThat(data.seen()).containsExactly("web outage 2025-01-06 10:00:00 / 2025-01-06 11:00:00");
        assertThat(data.notices()).isEmpty();
    }

    @Test
    void namesTheCellOfTheTimeWhenTheDateIsOne() throws IOException {
        LocalDate day = LocalDate.of(2025, 1, 6);
        ForeignData data = outages(book ->
                Books.sheet(book, "Sheet1", new Object[] {"サービス", "発生日", "発生時刻", "復旧日", "復旧時刻"}, new Object[] {
                    "web", day, TEN, "2025-02-30", LocalTime.of(11, 0)
                }));
        assertThat(data.messages())
                .containsExactly(
                        "outages/2025-01.xlsx:Sheet1!C2 [発生日+発生時刻]: found '2025-01-06' + '2025-01-06 10:00:00',"
                                + " expected a date and time like 2025-01-05T10:30"
                                + " (日時は「2025-01-05 10:30」「令和7年1月5日 10時30分」のように書いてください)",
                        "outages/2025-01.xlsx:Sheet1!D2 [復旧日+復旧時刻]: found '2025-02-30' + '11:00:00', expected a date that exists"
                                + " (2025年2月に30日はありません)");
    }

    @Test
    void countsDaysFrom1904WhereTheWorkbookDoes() throws IOException, BadInputException {
        ForeignData data = outages(book -> {
            book.getCTWorkbook().getWorkbookPr().setDate1904(true);
            Sheet sheet = Books.sheet(book, "Sheet1", HEADINGS, new Object[] {"web", TEN, TEN.plusHours(1), ""});
            assertThat(sheet.getRow(1).getCell(1).getNumericCellValue()).isLessThan(45_000);
        });
        assertThat(data.seen()).containsExactly("web outage 2025-01-06 10:00:00 / 2025-01-06 11:00:00");
    }

    @Test
    void namesTheCellOfAFault() throws IOException {
        ForeignData data = outages(book -> Books.sheet(
                book, "Sheet1", HEADINGS, new Object[] {"web", TEN, LocalDate.of(2025, 1, 6), ""}, new Object[] {
                    "wed", TEN, TEN.minusHours(1), ""
                }));
        assertThat(data.messages())
                .containsExactly(
                        "outages/2025-01.xlsx:Sheet1!C2 [終了]: found '2025-01-06',"
                                + " expected a date with a time, like '2025-01-06 24:00' for the end of that day"
                                + " (時刻がありません。その日の終わりまでなら「2025-01-06 24:00」と書いてください)",
                        "outages/2025-01.xlsx:Sheet1!A3 [サービス]: found 'wed', expected the id of a service in services.csv"
                                + " ('web' のことですか)",
                        "outages/2025-01.xlsx:Sheet1!C3 [終了]: found '2025-01-06 09:00:00', expected a time at or after the start"
                                + " (終わりが始まりより前です。どちらかの日時を直してください)");
    }

    @Test
    void refusesMergedCellsAndFormulasWithoutAResult() throws IOException {
        ForeignData data = outages(book -> {
            Sheet sheet = Books.sheet(
                    book, "Sheet1", HEADINGS, new Object[] {"web", TEN, TEN.plusHours(1), ""}, new Object[] {
                        "", TEN, TEN, ""
                    });
            sheet.addMergedRegion(new CellRangeAddress(1, 2, 0, 0));
            XSSFCell cause = (XSSFCell) sheet.getRow(2).getCell(3);
            cause.setBlank();
            cause.setCellFormula("A1");
            if (cause.getCTCell().isSetV()) {
                cause.getCTCell().unsetV();
            }
        });
        assertThat(data.messages())
                .containsExactly(
                        "outages/2025-01.xlsx:Sheet1!A2: found 'merged cells A2:A3', expected a value in each cell"
                                + " (結合されたセルがあります。結合を解除し、それぞれのセルに値を書いてください)",
                        "outages/2025-01.xlsx:Sheet1!3: 1 row (line 3) has a period of no length, which counts as 0 s"
                                + " (1 行（3 行目）は開始と終了が同じ期間のため、0秒として数えた)",
                        "outages/2025-01.xlsx:Sheet1!A3 [サービス]: found '空欄', expected a value (この列は空にできません。値を書いてください)",
                        "outages/2025-01.xlsx:Sheet1!D3: found 'a formula without a result', expected a value"
                                + " (数式の計算結果が保存されていません。表計算ソフトで開いて保存し直すか、値に直してください)");
    }

    @Test
    void readsFormulasByTheirLastResultAndSaysSo() throws IOException, BadInputException {
        ForeignData data = outages(book -> {
            Sheet sheet = Books.sheet(book, "Sheet1", HEADINGS, new Object[] {"web", TEN, TEN, ""});
            Cell end = sheet.getRow(1).getCell(2);
            end.setCellFormula("B2+1/24");
            book.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(end);
        });
        assertThat(data.seen()).containsExactly("web outage 2025-01-06 10:00:00 / 2025-01-06 11:00:00");
        assertThat(data.notices())
                .containsExactly("outages/2025-01.xlsx:Sheet1!C2: 1 formula is read by its last result"
                        + " (数式のセルが 1 個あり、保存したときの計算結果を読んだ)");
    }

    @Test
    void readsTheSheetThatASourceNames() throws IOException, BadInputException {
        for (String sheet : new String[] {"停止の表", "2"}) {
            ForeignData data = new ForeignData(folder, """
                    sources:
                      - { files: "*.xlsx", kind: outages, sheet: %s, timestamp: "M/d/yyyy H:mm" }
                    """.formatted(sheet));
            Books.write(folder, "計画停止.xlsx", book -> {
                Books.sheet(book, "表紙", new Object[] {"これは表紙"});
                Books.sheet(book, "停止の表", HEADINGS, new Object[] {"web", TEN, "1/6/2025 11:00", ""});
            });
            assertThat(data.seen()).containsExactly("web outage 2025-01-06 10:00:00 / 2025-01-06 11:00:00");
        }
    }

    /** A sheet for each month, of which one is read, would be a month that looks too good. */
    @Test
    void saysThatOtherSheetsWithValuesAreNotRead() throws IOException, BadInputException {
        ForeignData data = outages(book -> {
            Books.sheet(book, "1月", HEADINGS, new Object[] {"web", TEN, TEN.plusHours(1), ""});
            Books.sheet(book, "2月", HEADINGS, new Object[] {"web", TEN.plusMonths(1), TEN.plusMonths(1), ""});
            Books.sheet(book, "隠れた表", HEADINGS);
            Books.sheet(book, "空の表");
            book.setSheetHidden(2, true);
        });
        assertThat(data.seen()).containsExactly("web outage 2025-01-06 10:00:00 / 2025-01-06 11:00:00");
        assertThat(data.notices())
                .containsExactly("outages/2025-01.xlsx:1月: 1 other sheet is not read"
                        + " (ブックのこのシートだけを読み、ほかに値のある 1 シートは読まない。読むものがあれば、シートごとのファイルに分けてください)");
    }

    @Test
    void saysWhichSheetsThereAre() throws IOException {
        ForeignData data = new ForeignData(folder, """
                sources:
                  - { files: a.xlsx, kind: outages, sheet: 停止 }
                """);
        Books.write(folder, "a.xlsx", book -> Books.sheet(book, "表紙", HEADINGS));
        assertThat(data.messages())
                .containsExactly("contract.yaml:9 [sources[0].sheet]: found '停止',"
                        + " expected a sheet of a.xlsx, which has '表紙', or its number from 1"
                        + " (その名前・番号のシートがありません。シート見出しの名前か、左から数えた番号を書いてください)");
    }

    @Test
    void refusesASheetOfAFileThatHasNone() throws IOException {
        ForeignData data = new ForeignData(folder, """
                        sources:
                          - { files: a.csv, kind: outages, sheet: 2 }
                        """).file("a.csv", "service,from,to\n");
        assertThat(data.messages())
                .containsExactly(
                        "contract.yaml:9 [sources[0].sheet]: found '2', expected no such key, since a.csv is no workbook"
                                + " (シートがあるのは Excel ブック（.xlsx）だけです。消してください)");
    }

    /** The incidents of the project in {@code src/it} were written by LibreOffice 7.4 with Japanese settings. */
    @Test
    void readsWhatLibreOfficeWrote() throws IOException, BadInputException {
        Dataset dataset = DatasetReader.read(Path.of("..", "maven", "src", "it", "other-city", "data"), c -> true);
        assertThat(dataset.incidents()).singleElement().satisfies(incident -> {
            assertThat(incident.id()).isEqualTo("INC-1");
            assertThat(Instant.ofEpochSecond(incident.times().detectedAt())).isEqualTo("2025-04-08T01:03:00Z");
            assertThat(incident.times().recoveredAt())
                    .isEqualTo(incident.times().detectedAt() + 19_620);
        });
        assertThat(dataset.files()).extracting(InputFile::name).contains("incidents.xlsx");
    }

    @Test
    void refusesTwoFilesOfOneName() throws IOException {
        ForeignData data = outages(book -> Books.sheet(book, "Sheet1", HEADINGS))
                .file("outages/2025-01.csv", "service,from,to\n")
                .file("exclusions.csv", "service,from,to,class,reason\n");
        Books.write(folder, "exclusions.xlsx", book -> Books.sheet(book, "Sheet1", HEADINGS));
        assertThat(data.messages())
                .containsExactly(
                        "exclusions.xlsx: found 'a workbook beside exclusions.csv', expected one of the two"
                                + " (同じ名前の exclusions.csv と exclusions.xlsx があり、どちらが正しいか決められません。一つだけ残してください)",
                        "outages/2025-01.xlsx: found 'a workbook beside outages/2025-01.csv', expected one of the two"
                                + " (同じ名前の outages/2025-01.csv と outages/2025-01.xlsx があり、どちらが正しいか決められません。一つだけ残してください)");
    }

    @Test
    void readsEveryRegisterFromAWorkbook() throws IOException, BadInputException {
        ForeignData data = new ForeignData(folder, "");
        Files.delete(folder.resolve("services.csv"));
        Books.write(folder, "services.xlsx", book -> {
            Sheet sheet = Books.sheet(book, "Sheet1", new Object[] {"id", "name"}, new Object[] {7, "ウェブ"});
            Books.style(sheet.getRow(1).getCell(0), "000");
        });
        Books.write(
                folder,
                "outages/2025.xlsx",
                book -> Books.sheet(book, "Sheet1", HEADINGS, new Object[] {"007", TEN, TEN.plusHours(1), ""}));
        assertThat(data.seen()).containsExactly("007 outage 2025-01-06 10:00:00 / 2025-01-06 11:00:00");
        assertThat(data.notices()).isEmpty();
    }

    @Test
    void saysHowToSaveWhatIsNotRead() throws IOException {
        ForeignData data = new ForeignData(folder, "");
        try (POIFSFileSystem files = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(
                        Files.createDirectories(folder.resolve("outages")).resolve("a.xlsx"))) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream inner = encryptor.getDataStream(files);
                    XSSFWorkbook book = new XSSFWorkbook()) {
                Books.sheet(book, "Sheet1", HEADINGS);
                book.write(inner);
            } catch (java.security.GeneralSecurityException impossible) {
                throw new AssertionError(impossible);
            }
            files.writeFilesystem(out);
        }
        data.file("outages/b.xls", "x").file("incidents.xlsm", "x").file("outages/c.xlsx", "id,name\n");
        try (POIFSFileSystem files = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(folder.resolve("outages/d.xlsx"))) {
            files.createDocument(InputStream.nullInputStream(), "Workbook");
            files.writeFilesystem(out);
        }
        String notRead =
                ": found 'a workbook that is not read', expected an .xlsx workbook without macros, or a CSV file"
                        + " (この形式は読みません。Excel で開き、「名前を付けて保存」で「Excel ブック（*.xlsx）」か「CSV UTF-8（コンマ区切り）」を選んでください)";
        assertThat(data.messages())
                .containsExactly(
                        "incidents.xlsm" + notRead,
                        "outages/a.xlsx: found 'a workbook with a password', expected a workbook that can be opened without one"
                                + " (パスワードで暗号化されています。Excel の「ファイル」→「情報」→「ブックの保護」→"
                                + "「パスワードを使用して暗号化」を空にして保存し直してください)",
                        "outages/b.xls" + notRead,
                        "outages/c.xlsx: found 'a file that is no workbook', expected an .xlsx workbook"
                                + " (Excel ブックではありません。Excel で開き、「名前を付けて保存」で「Excel ブック（*.xlsx）」を選ぶか、"
                                + "拡張子を中身に合わせてください)",
                        "outages/d.xlsx: found 'a workbook of the time before 2007', expected an .xlsx workbook"
                                + " (中身は古い形式（.xls）です。Excel で開き、「名前を付けて保存」で「Excel ブック（*.xlsx）」を選んでください)");
    }

    /** A few kilobytes that would unpack to far more than a workbook has. */
    @Test
    void refusesABomb() throws IOException {
        ForeignData data = outages(book -> Books.sheet(book, "Sheet1", HEADINGS));
        repack("outages/2025-01.xlsx", "xl/worksheets/sheet1.xml", out -> {
            out.write("<worksheet><sheetData>".getBytes(StandardCharsets.UTF_8));
            byte[] blanks = new byte[1 << 20];
            java.util.Arrays.fill(blanks, (byte) ' ');
            for (int i = 0; i < 40; i++) {
                out.write(blanks);
            }
            out.write("</sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
        });
        assertThat(data.messages())
                .containsExactly("outages/2025-01.xlsx: found 'more than 16 MiB unpacked',"
                        + " expected at most 250 times the packed size, and at most 256 MiB"
                        + " (展開後の大きさが異常です。正しいファイルであれば、CSV で保存してください)");
    }

    @Test
    void refusesDocumentTypesAndTornFiles() throws IOException {
        ForeignData data = outages(book -> Books.sheet(book, "Sheet1", HEADINGS));
        repack(
                "outages/2025-01.xlsx",
                "xl/worksheets/sheet1.xml",
                out -> out.write("<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><worksheet>&b;</worksheet>"
                        .getBytes(StandardCharsets.UTF_8)));
        byte[] whole = Files.readAllBytes(
                Books.write(folder, "outages/2025-02.xlsx", book -> Books.sheet(book, "a", HEADINGS)));
        Files.write(folder.resolve("outages/2025-02.xlsx"), java.util.Arrays.copyOf(whole, whole.length / 2));
        String damaged = " found 'a workbook that is damaged', expected an .xlsx workbook as spreadsheets write it"
                + " (ブックが壊れています。Excel で開いて保存し直すか、もう一度コピーしてください)";
        assertThat(data.messages())
                .containsExactly("outages/2025-01.xlsx:" + damaged, "outages/2025-02.xlsx:" + damaged);
    }

    private interface Part {

        void to(OutputStream out) throws IOException;
    }

    private void repack(String name, String part, Part content) throws IOException {
        Path file = folder.resolve(name);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (java.util.zip.ZipFile zip = new java.util.zip.ZipFile(file.toFile());
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry : java.util.Collections.list(zip.entries())) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().equals(part)) {
                    content.to(out);
                } else {
                    zip.getInputStream(entry).transferTo(out);
                }
                out.closeEntry();
            }
        }
        Files.write(file, bytes.toByteArray());
    }

    @Test
    void doesNotShowAPersonalNumberThatANumberIs() throws IOException {
        ForeignData data = outages(book ->
                Books.sheet(book, "Sheet1", HEADINGS, new Object[] {"web", TEN, TEN.plusHours(1), 123_456_789_018L}));
        assertThat(data.messages())
                .hasSize(1)
                .allMatch(message -> message.startsWith("outages/2025-01.xlsx:Sheet1!D2 [原因]: found 'twelve digits"));
    }
}
