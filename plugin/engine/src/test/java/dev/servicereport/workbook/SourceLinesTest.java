package dev.servicereport.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.servicereport.cache.Cache;
import dev.servicereport.dataset.Dataset;
import dev.servicereport.dataset.DatasetReader;
import dev.servicereport.dataset.SourceRowsReader;
import dev.servicereport.figures.Scope;
import dev.servicereport.workbook.SourceLine.Kind;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which rows of the data a row of the workbook names, and why it counts or does not. */
class SourceLinesTest {

    @TempDir
    Path folder;

    @BeforeEach
    void agree() throws Exception {
        write("contract.yaml", """
                title: 件名
                client: { name: 市 }
                contractor: { name: 社 }
                signed-on: 2024-06-03
                service-from: 2025-01-01
                service-to: 2025-12-31
                sla:
                  availability: { target: "99.8", measured-from: 庁舎, minimum-outage: PT1M }
                  exclusions: { notice-days: 7, approval: required }
                """);
        write("services.csv", "id,name\nweb,ウェブ\ndb,データベース\n");
    }

    private void write(String name, String text) throws Exception {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private List<String> table(String name) throws Exception {
        Map<String, byte[]> files =
                Checked.files(folder, Scope.of(DatasetReader.read(folder, character -> true), null, "2025-01"));
        return new String(files.get(name), StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .toList();
    }

    @Test
    void namesTheSamplesOfAnOutageFromItsFirstLineToItsLast() throws Exception {
        write("uptime/a.csv", """
                timestamp,service,site,status
                2025-01-01T00:00,web,庁舎,up
                2025-01-01T00:00,db,庁舎,up
                2025-01-01T00:01,web,庁舎,down
                2025-01-01T00:01,db,庁舎,up
                2025-01-01T00:02,web,庁舎,down
                2025-01-01T00:02,db,支所,down
                2025-01-01T00:03,web,庁舎,up
                """);
        assertThat(table("停止.csv"))
                .containsExactly(
                        "2025-01,0,サービス全体,2025-01-01 00:01:00,2025-01-01 00:03:00,120,算入,停止として算入（ウェブ）,uptime/a.csv:4-6",
                        "2025-01,1,ウェブ,2025-01-01 00:01:00,2025-01-01 00:03:00,120,算入,停止として算入,uptime/a.csv:4-6",
                        "2025-01,2,データベース,2025-01-01 00:02:00,2025-01-01 00:03:00,60,対象外,測定地点でない「支所」からの観測のため参考,uptime/a.csv:7");
    }

    /** A quotation mark in the last row sends the whole file to the reader that does without the short cut. */
    @Test
    void theShortCutCountsLinesAsTheOtherReaderDoes() throws Exception {
        String rows = "\ufefftimestamp,service,site,status\r\n\r\n2025-01-01T00:00,web,庁舎,up\r\n"
                + "2025-01-01T00:01,web,庁舎,down\r\n\r\n\n2025-01-01T00:02,web,庁舎,down\r\n2025-01-01T00:03,web,庁舎,up\r\n";
        write("uptime/a.csv", rows);
        List<String> quick = table("停止.csv");
        write("uptime/a.csv", rows + "2025-01-01T00:04,\"web\",庁舎,up\r\n");
        assertThat(quick).isEqualTo(table("停止.csv")).last().asString().endsWith("uptime/a.csv:4-7");
    }

    @Test
    void namesTheRowsOfListsCorrectionsAndLogsAndTheReasons() throws Exception {
        write("outages/2025-01.csv", """
                service,from,to,cause
                web,2025-01-06T10:00,2025-01-06T10:10,電源
                web,2025-01-06T10:05,2025-01-06T10:20,=配線
                web,2025-01-07T10:00,2025-01-07T10:00:30,
                web,2025-01-08T10:00,2025-01-08T10:00,
                db,2025-01-19T00:30,2025-01-19T02:00,
                """);
        write("corrections.csv", """
                service,from,to,status,reason,decided_by,decided_on
                db,2025-01-09T10:00,2025-01-09T11:00,down,申告,定例会,2025-01-20
                """);
        write("exclusions.csv", """
                service,from,to,class,reason,noticed_on,approved_by,approved_on
                db,2025-01-19T01:00,2025-01-19T05:00,planned,保守,2025-01-06,課長,2025-01-08
                web,2025-01-20T01:00,2025-01-20T05:00,planned,急ぎ,2025-01-19,課長,2025-01-19
                """);
        assertThat(table("停止.csv").stream()
                        .filter(line -> !line.startsWith("2025-01,0"))
                        .toList())
                .containsExactly(
                        "2025-01,1,ウェブ,2025-01-06 10:00:00,2025-01-06 10:20:00,1200,算入,停止として算入：電源、=配線,\"outages/2025-01.csv:2,3\"",
                        "2025-01,1,ウェブ,2025-01-07 10:00:00,2025-01-07 10:00:30,30,対象外,1分未満の中断のため稼働として算入,outages/2025-01.csv:4",
                        "2025-01,1,ウェブ,2025-01-08 10:00:00,2025-01-08 10:00:00,0,対象外,開始と終了が同じため0秒,outages/2025-01.csv:5",
                        "2025-01,2,データベース,2025-01-09 10:00:00,2025-01-09 11:00:00,3600,算入,停止として算入,corrections.csv:2",
                        "2025-01,2,データベース,2025-01-19 00:30:00,2025-01-19 01:00:00,1800,算入,停止として算入,outages/2025-01.csv:6",
                        "2025-01,2,データベース,2025-01-19 01:00:00,2025-01-19 02:00:00,3600,対象外,除外：計画停止（保守）,outages/2025-01.csv:6");
        assertThat(table("除外.csv"))
                .containsExactly(
                        "2025-01,1,ウェブ,2025-01-20 01:00:00,2025-01-20 05:00:00,14400,対象外,"
                                + "除外しない：通知が7日前までにない／計画停止（急ぎ）,exclusions.csv:3",
                        "2025-01,2,データベース,2025-01-19 01:00:00,2025-01-19 05:00:00,14400,算入,除外：計画停止（保守）,exclusions.csv:2");
    }

    /** One that breaks the rules takes nothing out, neither where service is owed nor where it is not. */
    @Test
    void anExclusionOutsideTheTimeOfServiceIsSaidOnceAndOnlyWhenItIsValid() throws Exception {
        write("services.csv", "id,name,from\nweb,ウェブ,2025-01-06\ndb,データベース,\n");
        write("outages/2025-01.csv", "service,from,to\ndb,2025-01-09T10:00,2025-01-09T10:10\n");
        write("exclusions.csv", """
                service,from,to,class,reason,noticed_on,approved_by,approved_on
                web,2025-01-05T22:00,2025-01-06T01:00,planned,保守,2024-12-20,課長,2024-12-23
                web,2025-01-04T01:00,2025-01-04T05:00,planned,急ぎ,2025-01-03,課長,2025-01-03
                """);
        assertThat(table("除外.csv").stream()
                        .filter(line -> !line.startsWith("2025-01,0"))
                        .toList())
                .containsExactly(
                        "2025-01,1,ウェブ,2025-01-04 01:00:00,2025-01-04 05:00:00,14400,対象外,"
                                + "除外しない：通知が7日前までにない／計画停止（急ぎ）,exclusions.csv:3",
                        "2025-01,1,ウェブ,2025-01-05 22:00:00,2025-01-06 00:00:00,7200,対象外,サービスを提供すべき時間の外,exclusions.csv:2",
                        "2025-01,1,ウェブ,2025-01-06 00:00:00,2025-01-06 01:00:00,3600,算入,除外：計画停止（保守）,exclusions.csv:2");
    }

    @Test
    void namesTheRowsOfALogOfChanges() throws Exception {
        write("outages/log.csv", """
                timestamp,service,status
                2025-01-06T10:00,web,down
                2025-01-06T10:10,db,down
                2025-01-06T10:20,web,up
                2025-01-06T10:30,db,up
                """);
        assertThat(table("停止.csv"))
                .containsExactly(
                        "2025-01,0,サービス全体,2025-01-06 10:00:00,2025-01-06 10:30:00,1800,算入,停止として算入（ウェブ、データベース）,\"outages/log.csv:2,3\"",
                        "2025-01,1,ウェブ,2025-01-06 10:00:00,2025-01-06 10:20:00,1200,算入,停止として算入,outages/log.csv:2",
                        "2025-01,2,データベース,2025-01-06 10:10:00,2025-01-06 10:30:00,1200,算入,停止として算入,outages/log.csv:3");
    }

    @Test
    void aPartThatIsExcludedIsNoReasonForTheWholesOutage() throws Exception {
        write("outages/list.csv", """
                service,from,to
                web,2025-01-06T10:00,2025-01-06T10:20
                db,2025-01-06T10:00,2025-01-06T10:20
                """);
        write("exclusions.csv", """
                service,from,to,class,reason,approved_by,approved_on
                web,2025-01-06T10:00,2025-01-06T10:20,agreed,合意,課長,2025-01-07
                """);
        assertThat(table("停止.csv")).first().asString().contains(",1200,算入,停止として算入（データベース）,");
    }

    @Test
    void namesTheCellsOfAWorkbookByItsSheet() throws Exception {
        Files.createDirectories(folder.resolve("outages"));
        try (org.apache.poi.xssf.usermodel.XSSFWorkbook book = new org.apache.poi.xssf.usermodel.XSSFWorkbook();
                java.io.OutputStream out = Files.newOutputStream(folder.resolve("outages/2025-01.xlsx"))) {
            var sheet = book.createSheet("停止");
            var rows =
                    List.of(List.of("service", "from", "to"), List.of("web", "2025-01-06T10:00", "2025-01-06T10:20"));
            for (int i = 0; i < rows.size(); i++) {
                for (int j = 0; j < 3; j++) {
                    (j == 0 ? sheet.createRow(i) : sheet.getRow(i))
                            .createCell(j)
                            .setCellValue(rows.get(i).get(j));
                }
            }
            book.write(out);
        }
        assertThat(table("停止.csv")).hasSize(2).allMatch(line -> line.endsWith(",outages/2025-01.xlsx:停止!2"));
    }

    private SourceAppendix january() throws Exception {
        return january(Cache.none());
    }

    private SourceAppendix january(Cache cache) throws Exception {
        Dataset dataset = DatasetReader.read(folder, character -> true);
        Scope scope = Scope.of(dataset, null, null);
        return new SourceLines(
                        dataset,
                        scope.calculation().horizon().end(),
                        SourceRowsReader.whenAsked(folder, dataset, cache))
                .of(scope.calculation().of(YearMonth.of(2025, 1)));
    }

    private void monthEnd() throws Exception {
        write("outages/2025-01.csv", """
                service,from,to
                web,2025-01-31T23:00,2025-02-01T00:00
                db,2025-01-31T23:00,2025-02-01T00:00
                """);
        write("exclusions.csv", """
                service,from,to,class,reason,noticed_on,approved_by,approved_on
                *,2025-01-19T01:00,2025-01-19T05:00,planned,保守,2025-01-06,課長,2025-01-08
                """);
    }

    @Test
    void putsServicesTogetherThatShareATimeAndItsRows() throws Exception {
        monthEnd();
        assertThat(january().lines())
                .extracting(SourceLine::subjects, SourceLine::everything, SourceLine::kind, SourceLine::source)
                .containsExactly(
                        tuple(List.of("サービス全体"), false, Kind.STOP, "outages/2025-01.csv:2,3"),
                        tuple(List.of("ウェブ"), false, Kind.STOP, "outages/2025-01.csv:2"),
                        tuple(List.of("データベース"), false, Kind.STOP, "outages/2025-01.csv:3"),
                        tuple(List.of("サービス全体", "ウェブ", "データベース"), true, Kind.EXCLUSION, "exclusions.csv:2"));
    }

    @Test
    void staysAsItWasWhenTheNextMonthGoesOn() throws Exception {
        monthEnd();
        SourceAppendix before = january();
        write("outages/2025-02.csv", "service,from,to\nweb,2025-02-01T00:00,2025-02-01T03:00\n");
        assertThat(january()).isEqualTo(before);
        write("outages/2025-01.csv", """
                service,from,to
                web,2025-01-31T23:00,2025-02-01T00:00
                db,2025-01-31T23:00,2025-02-01T00:00
                web,2025-02-01T03:00,2025-02-01T04:00
                """);
        assertThat(january()).isEqualTo(before);
    }

    @Test
    void readsNothingAgainForAMonthWithoutStops() throws Exception {
        write("outages/2025-01.csv", "service,from,to\n");
        Dataset dataset = DatasetReader.read(folder, character -> true);
        Scope scope = Scope.of(dataset, null, null);
        SourceLines lines =
                new SourceLines(dataset, scope.calculation().horizon().end(), () -> {
                    throw new AssertionError("rows were asked for");
                });
        assertThat(lines.of(scope.calculation().of(YearMonth.of(2025, 1))).lines())
                .isEmpty();
    }

    private static final String SAMPLES = """
            timestamp,service,status
            2025-01-01T00:00,web,up

            2025-01-01T00:00,db,down
            2025-01-01T00:01,web,up
            2025-01-01T00:01,db,down
            2025-01-01T00:02,web,down
            2025-01-01T00:02,db,up
            2025-01-01T00:03,web,down
            2025-01-01T00:03,db,down
            2025-01-01T00:04,web,up
            2025-01-01T00:04,db,unknown
            """;

    @Test
    void countsTheLinesOfPlainSamplesAsThoseThatAreReadRowByRow() throws Exception {
        write("uptime/a.csv", SAMPLES);
        List<SourceLine> quickly = january().lines();
        write("uptime/a.csv", SAMPLES.replace("web,down", "\"web\",down"));
        assertThat(january().lines()).isEqualTo(quickly);
        assertThat(quickly)
                .extracting(SourceLine::subjects, SourceLine::source)
                .containsExactly(
                        tuple(List.of("データベース"), "uptime/a.csv:4-6"),
                        tuple(List.of("サービス全体"), "uptime/a.csv:4-6,7-9,10"),
                        tuple(List.of("ウェブ"), "uptime/a.csv:7-9"),
                        tuple(List.of("データベース"), "uptime/a.csv:10"));
    }

    @Test
    void keepsRowsForLaterRunsUntilTheirFileChanges(@TempDir Path kept) throws Exception {
        write("uptime/a.csv", SAMPLES);
        SourceAppendix first = january(Cache.in(kept, "1"));
        assertThat(january(Cache.in(kept, "1"))).isEqualTo(first);
        write("uptime/a.csv", SAMPLES.replace("00:02,web,down", "00:02,web,up"));
        assertThat(january(Cache.in(kept, "1")).lines())
                .extracting(SourceLine::source)
                .contains("uptime/a.csv:9");
    }

    @Test
    void printsSoManyAndCountsTheRest() throws Exception {
        StringBuilder rows = new StringBuilder("service,from,to\n");
        for (int minute = 0; minute < 230; minute++) {
            int hour = minute / 10;
            rows.append(String.format(
                    "web,2025-01-06T%02d:%02d,2025-01-06T%02d:%02d%n",
                    hour, minute % 10 * 5, hour, minute % 10 * 5 + 2));
        }
        write("outages/2025-01.csv", rows.toString());
        SourceAppendix appendix = january();
        assertThat(appendix.lines()).hasSize(200);
        // each is one of the whole as well, and shares a line with it
        assertThat(appendix.more()).isEqualTo(30);
    }
}
