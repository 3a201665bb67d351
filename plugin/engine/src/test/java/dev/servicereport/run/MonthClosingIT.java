package dev.servicereport.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.servicereport.GivenData;
import dev.servicereport.OneRenderer;
import dev.servicereport.cache.Cache;
import dev.servicereport.document.WrittenDocument;
import dev.servicereport.problem.BadInputException;
import dev.servicereport.problem.Problem;
import dev.servicereport.run.MonthClosing.By;
import dev.servicereport.seal.ClosedMonth;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@OneRenderer
class MonthClosingIT {

    /** An outage of 18 minutes is known as one of 20 afterwards, with another row of the next month. */
    private static final String CORRECTED = """
            service,from,to,cause,responsible
            web,2025-02-20T11:00,2025-02-20T11:20,メモリー不足,vendor
            web,2025-03-05T11:00,2025-03-05T11:05,点検,vendor
            """;

    private static final String REGISTER = """
            文書,対象,版,発行日,文書番号,内容,作成者
            completion-notice,K-1,1.0,2025-01-24,見本デ第7-001号,初版,見本 太郎
            monthly-report,2025-02,1,2025-03-05,見本デ第7-010号,初版,見本 太郎
            """;

    private static final String REASONED = REGISTER + """
            monthly-report,2025-02,第2版,2025-04-02,見本デ第7-014号,監視記録の確認で復旧時刻を訂正,見本 太郎
            """;

    /** What does not change from test to test is drawn once. */
    @TempDir
    static Path kept;

    @TempDir
    Path folder;

    private GivenData data;

    @BeforeEach
    void giveData() throws Exception {
        data = GivenData.in(folder).with("revisions.csv", REGISTER);
    }

    @Test
    void putsOnRecordFiguresDocumentsAndInputsButNoRow() throws Exception {
        assertThat(close("2025-02")).extracting(ClosedMonth::file).containsExactly("closed/2025-02.json");
        String file = sealed();
        assertThat(file)
                .contains("\"issue\" : 1", "\"by\" : \"見本\"", "\"number\" : \"見本デ第7-010号\"")
                .contains("\"overall.downSeconds\" : \"1080\"", "\"payments[窓口システムサービス 1/12].planned\"")
                .containsPattern("\"file\" : \"outages/2025-02.csv\",\\s+\"sha256\" : \"[0-9a-f]{64}\",\\s+"
                        + "\"lines\" : \"1:[0-9a-f]{12},2:[0-9a-f]{12}\"")
                .doesNotContain("メモリー不足", "情報政策課長", "定例保守");
    }

    @Test
    void theSameDataCloseToTheSameBytes() throws Exception {
        close("2025-02");
        String first = sealed();
        Files.delete(data.directory().resolve("closed/2025-02.json"));
        close("2025-02");
        assertThat(sealed()).isEqualTo(first);
    }

    @Test
    void leavesTheOutputAlone() throws Exception {
        close("2025-02");
        assertThat(folder.resolve("output")).doesNotExist();
    }

    @Test
    void aReportOfAClosedMonthKeepsItsBytes() throws Exception {
        String before = report(null);
        close("2025-02");
        assertThat(report(null)).isEqualTo(before);
        assertThat(checked(null).notices())
                .noneMatch(notice -> notice.where().file().startsWith("closed/"));
    }

    @Test
    void closingWhatHasNotChangedChangesNothing() throws Exception {
        close("2025-02");
        String first = sealed();
        assertThat(close("2025-02")).isEmpty();
        assertThat(sealed()).isEqualTo(first);
    }

    @Test
    void dataOfLaterMonthsLeaveAClosedMonthAlone() throws Exception {
        close("2025-02");
        data.with("outages/2025-03.csv", "service,from,to\nweb,2025-03-20T11:00,2025-03-20T12:00\n");
        assertThat(checked(null).closed()).noneMatch(standing -> standing.isChanged());
    }

    @Test
    void aLateCorrectionIsToldFigureByFigureWithItsRow() throws Exception {
        close("2025-02");
        data.with("outages/2025-02.csv", CORRECTED);
        assertThatThrownBy(() -> checked(null))
                .isInstanceOfSatisfying(
                        BadInputException.class,
                        bad -> assertThat(bad.problems())
                                .extracting(Problem::toString)
                                .contains(
                                        "closed/2025-02.json [overall.downSeconds]: found '1200', expected 1080, as issue 1 has it;"
                                                + " because of outages/2025-02.csv:2 changed (サービス全体　停止時間：18分 → 20分。"
                                                + "締めた月の数値が変わりました。事由を revisions.csv（monthly-report、2025-02、第2版の改版内容）か"
                                                + " -Dservice-report.reason に書いてください。戻すなら元のデータに直してください)"));
    }

    @Test
    void withoutAReasonNothingIsClosedAgain() throws Exception {
        close("2025-02");
        String first = sealed();
        data.with("outages/2025-02.csv", CORRECTED);
        assertThatThrownBy(() -> close("2025-02")).isInstanceOf(BadInputException.class);
        assertThat(sealed()).isEqualTo(first);
    }

    @Test
    void theReportIsMarkedAndListsTheDifferencesAlsoWithoutAReason() throws Exception {
        close("2025-02");
        data.with("outages/2025-02.csv", CORRECTED);
        assertThat(report(null))
                .contains("再発行 第2版", "再発行による変更", "（記載なし）")
                .contains("サービス全体　停止時間", "18分", "20分", "outages/2025-02.csv 2行目：変更");
    }

    @Test
    void theRegisterOfIssuesGivesTheReason() throws Exception {
        close("2025-02");
        data.with("outages/2025-02.csv", CORRECTED).with("revisions.csv", REASONED);
        assertThat(checked(null).notices())
                .extracting(Problem::toString)
                .contains("closed/2025-02.json [overall.downSeconds]: '1200': issued again as 2, was 1080, as issue 1"
                        + " has it; because of outages/2025-02.csv:2 changed (サービス全体　停止時間：18分 → 20分。"
                        + "再発行 第2版（事由：監視記録の確認で復旧時刻を訂正）。確かめたら close で締め直してください)");
        assertThat(report(null)).contains("事由：監視記録の確認で復旧時刻を訂正");
    }

    @Test
    void aParameterGivesTheReasonWhereTheRegisterDoesNot() throws Exception {
        close("2025-02");
        data.with("outages/2025-02.csv", CORRECTED);
        assertThat(checked("記録の訂正").closed()).noneMatch(standing -> standing.lacksReason());
        assertThat(report("記録の訂正")).contains("事由：記録の訂正");
    }

    @Test
    void closedAgainTheReportKeepsItsMarkAndItsBytes() throws Exception {
        close("2025-02");
        data.with("outages/2025-02.csv", CORRECTED).with("revisions.csv", REASONED);
        String reissued = report(null);
        close("2025-02");
        assertThat(report(null)).isEqualTo(reissued).contains("再発行 第2版");
        assertThat(sealed()).contains("\"issue\" : 1", "\"issue\" : 2", "\"reason\" : \"監視記録の確認で復旧時刻を訂正\"");
        assertThat(checked(null).notices())
                .noneMatch(notice -> notice.where().file().startsWith("closed/"));
    }

    @Test
    void aThirdIssueIsComparedWithTheSecond() throws Exception {
        close("2025-02");
        data.with("outages/2025-02.csv", CORRECTED).with("revisions.csv", REASONED);
        close("2025-02");
        data.with("outages/2025-02.csv", CORRECTED.replace("11:20", "11:30"));
        assertThat(report("再度の訂正")).contains("再発行 第3版", "第2版からの変更", "20分", "30分", "事由：再度の訂正");
    }

    @Test
    void aChangedTemplateWithTheSameFiguresIsSaid() throws Exception {
        close("2025-02");
        Path own = folder.resolve("own");
        String template = Files.readString(Path.of("../../asciidoc/templates/monthly-report/front.adoc"));
        Files.createDirectories(own.resolve("templates/monthly-report"));
        Files.writeString(own.resolve("templates/monthly-report/front.adoc"), template.replace(".今月のポイント", ".今月のまとめ"));
        Outcome outcome = new ReportGenerator(request(null, null))
                .documents(DocumentRequest.of(List.of(), List.of("adoc"), own), line -> {});
        assertThat(outcome.notices())
                .extracting(Problem::toString)
                .contains(
                        "closed/2025-02.json: 'monthly-report-2025-02': the figures are as issue 1 has them, the words"
                                + " are not: templates, theme, style or fonts have changed"
                                + " (数値は第1版のままだが、文面が締めたときと異なる。テンプレート・体裁・書体が変わった)");
    }

    @Test
    void wordsOfTheDataThatChangeWithoutAFigureAreSaidWithTheirRow() throws Exception {
        close("2025-02");
        data.with("outages/2025-02.csv", """
                service,from,to,cause,responsible
                web,2025-02-20T11:00,2025-02-20T11:18,記憶装置の不足,vendor
                """);
        Outcome outcome = new ReportGenerator(request(null, null))
                .documents(DocumentRequest.of(List.of(), List.of("adoc"), null), line -> {});
        assertThat(outcome.notices())
                .extracting(Problem::toString)
                .contains(
                        "closed/2025-02.json: 'monthly-report-2025-02': the figures are as issue 1 has them, the words"
                                + " are not: outages/2025-02.csv:2 changed"
                                + " (数値は第1版のままだが、文面が締めたときと異なる。outages/2025-02.csv 2行目：変更)");
    }

    @Test
    void aRecordChangedByHandIsRefusedWithAllOtherFaults() throws Exception {
        close("2025-02");
        Files.writeString(data.directory().resolve("closed/2025-02.json"), sealed().replace("\"1080\"", "\"1200\""));
        data.with("services.csv", "id,name\nweb\n");
        assertThatThrownBy(() -> checked(null))
                .isInstanceOfSatisfying(
                        BadInputException.class,
                        bad -> assertThat(bad.problems())
                                .filteredOn(Problem::isError)
                                .extracting(Problem::toString)
                                .hasSizeGreaterThan(1)
                                .contains(
                                        "closed/2025-02.json: found 'a file that was changed by hand', expected the file as close"
                                                + " wrote it; fetch it from where it is kept, or close the month again without it"
                                                + " (締めの記録が、ゴール close の書いたままではありません。保管してあるものに戻してください)"));
    }

    @Test
    void aMonthThatIsNotOverOrHasNoDataCannotBeClosed() throws Exception {
        assertThatThrownBy(() -> close("2025-02", "2025-02-20"))
                .hasMessage("service-report.months: found '2025-02', expected a month that is over at the cut-off"
                        + " (集計の締めまでに終わっていない月は締められません)");
        assertThatThrownBy(() -> close(null, null))
                .hasMessage("service-report.months: found '空欄', expected the months to close, like 2025-03"
                        + " (締める月を -Dservice-report.months=2025-03 のように指定してください)");
        assertThat(data.directory().resolve("closed")).doesNotExist();
    }

    @Test
    void whatACutOffDoesNotReachIsNotCompared() throws Exception {
        close("2025-02");
        ReportRequest early = new ReportRequest(data.directory(), folder.resolve("output"), null, "2025-02-20");
        assertThat(new ReportGenerator(early).checked().closed()).isEmpty();
    }

    private List<ClosedMonth> close(String months) throws Exception {
        return close(months, null);
    }

    private List<ClosedMonth> close(@Nullable String months, @Nullable String asOf) throws Exception {
        ReportRequest request = new ReportRequest(data.directory(), folder.resolve("output"), months, asOf, cache());
        return new MonthClosing(request, StepWatch.off()).close(new By("見本", List.of("adoc"), null, null), line -> {});
    }

    private ReportRequest request(@Nullable String months, @Nullable String reason) {
        return new ReportRequest(data.directory(), folder.resolve("output"), months, null, cache()).because(reason);
    }

    private static Cache cache() {
        return Cache.in(kept, "test");
    }

    private Outcome checked(@Nullable String reason) throws Exception {
        return new ReportGenerator(request(null, reason)).checked();
    }

    /** The report of February as AsciiDoc, escapes taken back. */
    private String report(@Nullable String reason) throws Exception {
        WrittenDocument written = new ReportGenerator(request(null, reason))
                        .documents(DocumentRequest.of(List.of("monthly-report"), List.of("adoc"), null), line -> {})
                        .documents()
                        .stream()
                        .filter(document -> document.name().equals("monthly-report-2025-02"))
                        .findFirst()
                        .orElseThrow();
        return Parser.unescapeEntities(Files.readString(written.source(), StandardCharsets.UTF_8), false);
    }

    private String sealed() throws Exception {
        return Files.readString(data.directory().resolve("closed/2025-02.json"), StandardCharsets.UTF_8);
    }
}
