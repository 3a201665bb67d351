package dev.servicereport.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.servicereport.Snapshot;
import dev.servicereport.problem.BadInputException;
import dev.servicereport.problem.Problem;
import dev.servicereport.problem.SourceLocation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

class CheckFolderTest {

    @TempDir
    private Path folder;

    private Checked checked;

    @BeforeEach
    void giveData() throws Exception {
        checked = Checked.in(folder);
    }

    @Test
    void holdsThreeFilesAndTheSameBytesAgain() throws Exception {
        checked.data().missed();
        var first = Snapshot.of(checked.write("2025-02").place());
        assertThat(first).containsOnlyKeys("TEST-service-report.xml", "summary.md", "verdict.json");
        assertThat(Snapshot.of(checked.write("2025-02").place())).isEqualTo(first);
    }

    @Test
    void hasACaseForEachMonthAndServiceAndMissedOnesAsFailures() throws Exception {
        checked.data().missed();
        assertThat(checked.write("2025-02").text("TEST-service-report.xml")).isEqualTo("""
                <?xml version="1.0" encoding="UTF-8"?>
                <testsuite name="service-report" tests="3" failures="2" errors="0" skipped="0">
                  <testcase classname="service-report.2025-02" name="overall">
                    <failure type="missed" message="2025-02: 97.305%, agreed 99.8%"></failure>
                  </testcase>
                  <testcase classname="service-report.2025-02" name="web">
                    <failure type="missed" message="2025-02: 97.305%, agreed 99.8%"></failure>
                  </testcase>
                  <testcase classname="service-report.2025-02" name="db">
                  </testcase>
                </testsuite>
                """);
    }

    @Test
    void failsNoServiceInAMonthThatWasKept() throws Exception {
        checked.data().missed().with("services.csv", """
                id,name,part_of,rule
                pair,窓口,,any
                web,画面,pair,
                db,データベース,pair,
                """);
        CheckResult result = checked.result("2025-02");
        assertThat(result.outcome()).isEqualTo(CheckOutcome.MET);
        assertThat(VerdictJson.of(result)).contains("\"id\" : \"web\",\n          \"outcome\" : \"missed\"");
        assertThat(JUnitXml.of(result)).contains("tests=\"4\" failures=\"0\" errors=\"0\" skipped=\"0\"");
    }

    @Test
    void hasASkippedCaseWhereUnobservedTimeDecides() throws Exception {
        checked.data().undetermined();
        assertThat(checked.write("2025-02").text("TEST-service-report.xml"))
                .contains("tests=\"3\" failures=\"0\" errors=\"0\" skipped=\"2\"")
                .contains("<skipped message=\"2025-02: 96.407～100.000%, agreed 99.8%\" />");
    }

    @Test
    void hasAnErrorForEachFileWithFaults() throws Exception {
        checked.data().broken().with("exclusions.csv", """
                service,from,to,class,reason
                wep,2025-02-16T01:00,2025-02-16T05:00,planned,保守
                wep,2025-02-17T01:00,2025-02-17T05:00,planned,保守
                """);
        Document cases = xml(JUnitXml.of(checked.result(null)));
        assertThat(cases.getDocumentElement().getAttribute("tests")).isEqualTo("3");
        assertThat(cases.getDocumentElement().getAttribute("errors")).isEqualTo("3");
        assertThat(cases.getElementsByTagName("error").item(0).getTextContent().lines())
                .hasSize(2)
                .allMatch(line -> line.matches("exclusions.csv:[23] \\[service\\]: found 'wep', expected .*"));
    }

    @Test
    void keepsTextFromTheDataText() throws Exception {
        String strange = "<b>&\"]]>``x|`\u0001\uFFFE";
        Problem fault = new Problem(
                Problem.Severity.ERROR, SourceLocation.wholeFile("a,b:c%.csv"), strange, "100%\nmore", "", "");
        CheckResult result = CheckResult.faults(List.of(fault), 1);
        assertThat(xml(JUnitXml.of(result))
                        .getElementsByTagName("error")
                        .item(0)
                        .getTextContent())
                .contains("<b>&\"]]>``x|`");
        assertThat(checked.write(result, Annotations.NONE).text("summary.md"))
                .contains("\n- ```a,b:c%.csv: found '<b>&\"]]>``x|`")
                .endsWith("expected 100% more```\n");
        Files.writeString(checked.data().directory().resolve("a,b:c%.csv"), "");
        assertThat(checked.checkFolder().commands(result, Annotations.GITHUB))
                .singleElement()
                .asString()
                .startsWith("::error file=data/a%2Cb%3Ac%25.csv::a,b:c%25.csv: found '<b>&")
                .endsWith("expected 100%25%0Amore");
    }

    @Test
    void summarisesInJapaneseWithLinksToTheReportsThatThereAre() throws Exception {
        Path report = checked.output().resolve("documents/monthly-report/2025-02/monthly-report-2025-02.html");
        Files.createDirectories(report.getParent());
        Files.writeString(report, "");
        checked.data().with("outages/2025-04.csv", "service,from,to\n");
        assertThat(checked.write((String) null).text("summary.md")).isEqualTo("""
                # サービス報告の確認：× データなし

                件名：`窓口システムサービス提供業務`

                | 月 | 判定 | 稼働率 | 基準値 | 許容停止時間 | 残り | 報告書 |
                | --- | --- | --- | --- | --- | --- | --- |
                | 令和7年2月 | ○ 達成 | 99.955% | 99.8% | 1時間20分9秒 | 残り1時間2分9秒 | [HTML](../service-report/documents/monthly-report/2025-02/monthly-report-2025-02.html) |
                | 令和7年3月 | × データなし（`web`、`db`） | 100.000% | 99.8% | 1時間29分16秒 | 残り1時間29分16秒 | － |
                | 令和7年4月 | ○ 達成 | 100.000% | 99.8% | 1時間26分24秒 | 残り1時間26分24秒 | － |

                リンク先は、最後に作られた報告書です。
                """);
    }

    @Test
    void annotatesFaultsByTheirPathInTheRepository() throws Exception {
        Files.createDirectory(folder.resolve(".git"));
        Path project = folder.resolve("contracts/city");
        checked = Checked.in(project);
        checked.data().broken();
        assertThat(checked.checkFolder().commands(checked.result(null), Annotations.GITHUB))
                .hasSize(3)
                .last()
                .isEqualTo("::error file=contracts/city/data/outages/2025-02.csv,line=2::outages/2025-02.csv:2 [to]:"
                        + " found '2025-02-30T11:18', expected a date that exists (2025年2月に30日はありません)");
        assertThat(checked.write(checked.result(null), Annotations.GITLAB).text("gl-code-quality-report.json"))
                .contains("\"check_name\" : \"service-report/faults\"", "\"severity\" : \"critical\"")
                .contains(
                        "\"path\" : \"contracts/city/data/outages/2025-02.csv\",\n      \"lines\" : {\n        \"begin\" : 2");
    }

    @Test
    void annotatesAMonthThatWasMissed() throws Exception {
        checked.data().missed();
        CheckResult result = checked.result("2025-02");
        assertThat(checked.checkFolder().commands(result, Annotations.GITHUB))
                .containsExactly("::error title=× 未達成::2025-02: 97.305%25, agreed 99.8%25");
        assertThat(checked.checkFolder().commands(result, Annotations.NONE)).isEmpty();
    }

    @Test
    void keepsNoReportOfCodeQualityOfAnEarlierRun() throws Exception {
        checked.write(checked.result("2025-02"), Annotations.GITLAB);
        assertThat(checked.text("gl-code-quality-report.json")).isEqualTo("[ ]\n");
        checked.write("2025-02");
        assertThat(checked.place().resolve("gl-code-quality-report.json")).doesNotExist();
    }

    @Test
    void givesEachIssueAFingerprintOfItsOwn() throws Exception {
        Problem fault = Problem.error(new SourceLocation("a.csv", 2, "x"), "1", "2");
        Problem same = Problem.error(new SourceLocation("a.csv", 3, "x"), "1", "2");
        checked.write(CheckResult.faults(List.of(fault, same), 2), Annotations.GITLAB);
        assertThat(checked.text("gl-code-quality-report.json").lines().filter(line -> line.contains("fingerprint")))
                .hasSize(2)
                .doesNotHaveDuplicates();
    }

    @Test
    void replacesALinkInItsPlaceAndNotWhereItLeads() throws Exception {
        Path mine = Files.writeString(folder.resolve("mine.txt"), "私の");
        Files.createDirectories(checked.place());
        Files.createSymbolicLink(checked.place().resolve("verdict.json"), mine);
        checked.write("2025-02");
        assertThat(mine).hasContent("私の");
        assertThat(checked.text("verdict.json")).contains("\"outcome\" : \"met\"");
    }

    @Test
    void liesNeitherInTheOutputNorInTheDataAlsoByALink() throws Exception {
        Files.createDirectories(checked.output());
        Path link = Files.createSymbolicLink(folder.resolve("link"), checked.output());
        for (Path wrong : List.of(
                checked.output(),
                checked.output().resolve("check"),
                link.resolve("check"),
                checked.data().directory())) {
            assertThatThrownBy(() -> in(wrong))
                    .isInstanceOf(BadInputException.class)
                    .hasMessageContaining(
                            "expected a folder outside service-report.outputDirectory and service-report.dataDirectory");
        }
        assertThat(checked.output()).isEmptyDirectory();
    }

    private CheckFolder in(Path place) throws BadInputException, IOException {
        return CheckFolder.of(
                place, checked.output(), RepositoryPaths.of(checked.data().directory(), folder));
    }

    private static Document xml(String text) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
