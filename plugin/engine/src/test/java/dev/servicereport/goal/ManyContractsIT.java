package dev.servicereport.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.servicereport.GivenData;
import dev.servicereport.OneRenderer;
import dev.servicereport.Snapshot;
import dev.servicereport.check.CheckOutcome;
import dev.servicereport.goal.GoalFailure.Fault;
import dev.servicereport.many.CheckedContract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Three contracts: 伊予市 is kept, 松山市 was missed, 今治市 has faults in its data. */
@ResourceLock(OneRenderer.KEPT)
class ManyContractsIT {

    private static final String SUMMARY =
            "1 of 3 contracts failed: 今治市 (the input is at fault); the reasons stand above, and the others are done.";

    @TempDir
    private Path folder;

    @BeforeEach
    void give() throws Exception {
        move(GivenData.in(folder.resolve("a")), "a", "伊予市");
        move(GivenData.in(folder.resolve("b")).missed(), "b", "松山市");
        move(GivenData.in(folder.resolve("c")).broken(), "c", "今治市");
        Files.createDirectories(folder.resolve("contracts/メモ"));
        Files.createDirectories(folder.resolve("contracts/.git"));
        Files.writeString(folder.resolve("contracts/.git/contract.yaml"), "");
    }

    private void move(GivenData data, String from, String to) throws IOException {
        assertThat(data).isNotNull();
        Files.createDirectories(folder.resolve("contracts"));
        Files.move(
                folder.resolve(from).resolve("data"),
                folder.resolve("contracts").resolve(to));
    }

    private GoalCall call(String goal) {
        GoalCall call = GoalCall.bare(goal, folder.toString()).with("contractsDirectory", "contracts");
        return List.of("list", "init").contains(goal) ? call : call.with("outputDirectory", "out");
    }

    private GoalCall figures(String goal) {
        return call(goal).with("cache", "cache").with("asOf", "2025-02");
    }

    private JsonNode json(String name) throws IOException {
        return new ObjectMapper().readTree(folder.resolve(name).toFile());
    }

    private static GoalFailure failure(GoalCall call) {
        try {
            call.execute();
        } catch (GoalFailure failed) {
            return failed;
        }
        throw new AssertionError("no failure");
    }

    @Test
    void metricsAreWrittenForEachThatCanAndTheOthersAreTold() throws Exception {
        GoalCall metrics = figures("metrics");
        GoalFailure failed = failure(metrics);
        assertThat(failed.fault()).isEqualTo(Fault.INPUT);
        assertThat(failed.isOfContracts()).isTrue();
        assertThat(failed.getMessage())
                .isEqualTo(SUMMARY + "\n契約 3 件のうち 1 件が終わりませんでした（今治市）。理由は上に示したとおりです。ほかの契約は処理済みです。");
        assertThat(metrics.lines())
                .contains("INFO Passed over, for they have no contract.yaml: メモ (contract.yaml のないフォルダー)")
                .anyMatch(line -> line.startsWith("ERROR 今治市/exclusions.csv:2 [service]: found 'wep'"))
                .anyMatch(line -> line.startsWith("ERROR 今治市/inquiries.csv:2 [received_at]: found 'きのう'"))
                .anyMatch(line -> line.startsWith("INFO 松山市: Months: 1, written to"));
        assertThat(Snapshot.of(folder.resolve("out")))
                .containsKeys(
                        "contracts.json",
                        "contracts.csv",
                        "contracts.html",
                        "manifest.json",
                        "伊予市/metrics/2025-02.json",
                        "伊予市/manifest.json",
                        "松山市/metrics/contract.json")
                .doesNotContainKey("今治市/manifest.json");
        assertThat(json("out/contracts.json").findValuesAsText("outcome"))
                .containsExactly("faults", "faults", "met", "missed");
        JsonNode problems = json("service-report-problems.json").get("problems");
        assertThat(problems.findValuesAsText("file"))
                .contains("今治市/exclusions.csv", "今治市/inquiries.csv", "今治市/outages/2025-02.csv");
        assertThat(folder.resolve("out/service-report-problems.json")).doesNotExist();
    }

    @Test
    void whatIsMadeOfAContractIsWhatItsOwnRunMakes() throws Exception {
        failure(figures("metrics"));
        GoalCall alone = GoalCall.bare("metrics", folder.toString())
                .with("dataDirectory", "contracts/松山市")
                .with("outputDirectory", "alone")
                .with("cache", "off")
                .with("asOf", "2025-02");
        alone.execute();
        assertThat(Snapshot.of(folder.resolve("out/松山市"))).isEqualTo(Snapshot.of(folder.resolve("alone")));
    }

    @Test
    void theProblemsOfAnEarlierRunGoWhenAllIsWell() throws Exception {
        failure(figures("metrics"));
        figures("metrics").with("contract", "伊予市").execute();
        assertThat(folder.resolve("service-report-problems.json")).doesNotExist();
        assertThat(json("out/contracts.json").findValuesAsText("folder")).containsExactly("伊予市");
    }

    @Test
    void documentsAreRenderedByOneEngine() throws Exception {
        GoalCall documents = figures("documents").with("formats", "html").with("documents", "monthly-report");
        assertThat(failure(documents)).hasMessageStartingWith(SUMMARY);
        assertThat(folder.resolve("out/伊予市/documents/monthly-report/2025-02/monthly-report-2025-02.html"))
                .exists();
        assertThat(folder.resolve("out/松山市/documents/monthly-report/2025-02/monthly-report-2025-02.html"))
                .exists();
        assertThat(folder.resolve("out/.service-report-staging")).doesNotExist();
        failure(documents);
        assertThat(documents.lines())
                .contains(
                        "INFO 伊予市: 1/1 monthly-report-2025-02 (unchanged)",
                        "INFO 松山市: 1/1 monthly-report-2025-02 (unchanged)");
    }

    @Test
    void aContractThatTheBuildKnowsToBeUnchangedIsInTheOverviewAllTheSame() throws Exception {
        failure(figures("metrics"));
        Files.delete(folder.resolve("contracts/伊予市/services.csv"));
        GoalCall metrics = figures("metrics").with("unchanged", "伊予市");
        assertThat(failure(metrics)).hasMessageStartingWith(SUMMARY);
        assertThat(metrics.lines()).noneMatch(line -> line.contains("伊予市"));
        assertThat(json("out/contracts.json").findValuesAsText("outcome"))
                .containsExactly("faults", "faults", "met", "missed");
    }

    @Test
    void checkLeavesAVerdictForEachAndOneOverAll() throws Exception {
        GoalCall check = figures("check").with("annotations", "github");
        GoalFailure failed = failure(check);
        assertThat(failed.fault()).isEqualTo(Fault.INPUT);
        assertThat(failed)
                .hasMessageStartingWith("2 of 3 contracts failed: 今治市 (the input is at fault), 松山市 (not as agreed);");
        assertThat(check.lines())
                .contains("INFO 伊予市: Months checked: 1, missed: 0")
                .anyMatch(line -> line.startsWith("::error title=× 未達成::松山市: 2025-02: "));
        JsonNode verdict = json("service-report-check/verdict.json");
        assertThat(verdict.get("outcome").asText()).isEqualTo("faults");
        assertThat(verdict.findValuesAsText("folder")).containsExactly("今治市", "伊予市", "松山市");
        assertThat(verdict.at("/contracts/0/errors").asInt()).isPositive();
        assertThat(verdict.at("/contracts/1/metMonths").asInt()).isEqualTo(1);
        assertThat(verdict.at("/contracts/2/newest/month").asText()).isEqualTo("2025-02");
        assertThat(json("service-report-check/松山市/verdict.json").get("outcome").asText())
                .isEqualTo("missed");
        assertThat(folder.resolve("service-report-check/summary.md")).content().isEqualTo("""
                # サービス報告の確認（全契約）：× 入力の誤り

                3件の契約を確かめました。契約名から、契約ごとの結果を開けます。

                | 契約 | 結果 | 最新の月 | 稼働率 | 基準値 | 未達成 | 判定保留 | データなし | 誤り |
                | --- | --- | --- | --- | --- | --- | --- | --- | --- |
                | [`今治市`](%E4%BB%8A%E6%B2%BB%E5%B8%82/summary.md) | × 入力の誤り | － | － | － | 0か月 | 0か月 | 0か月 | 3 |
                | [`伊予市`](%E4%BC%8A%E4%BA%88%E5%B8%82/summary.md) | ○ 達成 | 令和7年2月 | 99.955% | 99.8% | 0か月 | 0か月 | 0か月 | 0 |
                | [`松山市`](%E6%9D%BE%E5%B1%B1%E5%B8%82/summary.md) | × 未達成 | 令和7年2月 | 97.305% | 99.8% | 1か月 | 0か月 | 0か月 | 0 |
                """);
    }

    @Test
    void aMissedMonthAloneIsNoFaultOfTheInput() {
        GoalFailure failed = failure(figures("check").with("contract", "松山市"));
        assertThat(failed.fault()).isEqualTo(Fault.JUDGED);
    }

    @Test
    void acceptTellsWhatIsOpenOfEach() {
        GoalCall accept = figures("accept");
        GoalFailure failed = failure(accept);
        assertThat(failed)
                .hasMessageStartingWith("2 of 3 contracts failed: 今治市 (the input is at fault), 松山市 (not as agreed)");
        assertThat(accept.lines()).anyMatch(line -> line.startsWith("ERROR 松山市: improvements.csv 2025-02: "));
    }

    @Test
    void closeClosesEachInItsOwnFolder() {
        GoalCall close = figures("close").with("months", "2025-02").with("formats", "adoc");
        assertThat(failure(close)).hasMessageStartingWith(SUMMARY);
        assertThat(folder.resolve("contracts/伊予市/closed/2025-02.json")).exists();
        assertThat(folder.resolve("contracts/松山市/closed/2025-02.json")).exists();
        assertThat(close.lines()).contains("INFO 松山市: Closed: 2025-02, issue 1, in closed/2025-02.json (第1版として締めた)");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void verifyHoldsEachFolderAgainstItsList() throws Exception {
        failure(figures("metrics"));
        Files.writeString(folder.resolve("out/松山市/overview.json"), "{}");
        GoalCall verify = call("verify");
        GoalFailure failed = failure(verify);
        assertThat(failed)
                .hasMessageStartingWith("2 of 3 contracts failed: 今治市 (the input is at fault), 松山市 (not as agreed)");
        assertThat(verify.lines())
                .anyMatch(line -> line.startsWith("ERROR 松山市/overview.json"))
                .anyMatch(line -> line.startsWith("INFO 伊予市: Verified: "));
    }

    @Test
    void signAsksForAKeyAndATimeOnceForAll() {
        GoalCall sign = call("sign");
        assertThat(failure(sign).isOfContracts()).isFalse();
        assertThat(sign.lines())
                .filteredOn(line -> line.startsWith("ERROR"))
                .containsExactly(
                        "ERROR service-report.keyStore: found '空欄', expected a PKCS#12 file (署名鍵のファイルを指定してください)",
                        "ERROR service-report.signedAt: found '空欄', expected a time with its zone like"
                                + " 2025-04-02T10:00:00+09:00 (署名の日時を「2025-04-02T10:00:00+09:00」のように指定してください)");
    }

    @Test
    void listListsTheDocumentsOfEach() throws Exception {
        GoalCall list = call("list");
        list.execute();
        assertThat(list.lines())
                .anyMatch(line -> line.startsWith("INFO 今治市: monthly-report  月次サービス報告書"))
                .anyMatch(line -> line.startsWith("INFO 松山市: Documents: "));
    }

    @Test
    void previewWantsOneOfThem() {
        GoalCall preview = GoalCall.bare("preview", folder.toString()).with("contractsDirectory", "contracts");
        assertThat(failure(preview).fault()).isEqualTo(Fault.INPUT);
        assertThat(preview.lines())
                .last()
                .isEqualTo("ERROR service-report.contract: found '空欄', expected one of 今治市, 伊予市, 松山市"
                        + " (一つの契約を -Dservice-report.contract=フォルダー名 で指定してください)");
    }

    @Test
    void initSaysThatItDoesNotApply() {
        GoalCall init = call("init");
        assertThat(failure(init).fault()).isEqualTo(Fault.INPUT);
        assertThat(init.lines())
                .singleElement()
                .asString()
                .contains(
                        "expected nothing: this goal begins one contract, in a folder of its own (contractsDirectory は init では使えません。");
    }

    @Test
    void aDataFolderBesideThemIsRefused() {
        GoalCall metrics = figures("metrics").with("dataDirectory", "contracts/伊予市");
        assertThat(failure(metrics).fault()).isEqualTo(Fault.INPUT);
        assertThat(metrics.lines())
                .singleElement()
                .asString()
                .startsWith("ERROR service-report.dataDirectory: found '")
                .endsWith(
                        "expected nothing beside service-report.contractsDirectory: each contract's folder is its data folder"
                                + " (dataDirectory と contractsDirectory は、どちらか一方だけを指定してください)");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void aFolderWithoutAnyContractIsRefused() throws Exception {
        Files.createDirectories(folder.resolve("empty/メモ"));
        GoalCall metrics = figures("metrics").with("contractsDirectory", "empty");
        assertThat(failure(metrics).fault()).isEqualTo(Fault.INPUT);
        assertThat(metrics.lines())
                .singleElement()
                .asString()
                .endsWith(
                        "expected a folder in which at least one folder has a contract.yaml (contract.yaml のあるフォルダーが、この中に一つもありません)");
        GoalCall none = figures("metrics").with("contractsDirectory", "nowhere");
        failure(none);
        assertThat(none.lines())
                .singleElement()
                .asString()
                .endsWith(
                        "expected a folder that is there, with a folder for each contract (契約ごとのフォルダーが入ったフォルダーを指定してください)");
    }

    @Test
    void aContractThatIsNotThereIsRefusedWithTheNearestName() {
        GoalCall metrics = figures("metrics").with("contract", "松山");
        failure(metrics);
        assertThat(metrics.lines())
                .anyMatch(line -> line.contains("expected one of 今治市, 伊予市, 松山市; did you mean '松山市'?"));
    }

    @Test
    void oneContractOfNoneIsRefused() {
        GoalCall metrics = GoalCall.of("metrics", folder.toString()).with("contract", "b");
        failure(metrics);
        assertThat(metrics.lines())
                .containsExactly("ERROR service-report.contract: found 'b', expected nothing without"
                        + " service-report.contractsDirectory (contract は、contractsDirectory と一緒に指定してください)");
    }

    @Test
    void aCacheInsideTheOutputOfAllIsRefused() {
        GoalCall metrics = figures("metrics").with("cache", "out/cache");
        assertThatThrownBy(metrics::execute).isInstanceOf(GoalFailure.class);
        assertThat(metrics.lines()).last().asString().startsWith("ERROR service-report.cache: ");
    }

    @Test
    void aBadValueIsRefusedOnceAndNotByEachContract() {
        GoalCall documents = figures("documents")
                .with("months", "foo")
                .with("formats", "odt")
                .with("documents", "monthly-reprot")
                .with("issuedOn", "きのう");
        assertThat(failure(documents).isOfContracts()).isFalse();
        assertThat(documents.lines())
                .hasSize(4)
                .anyMatch(line -> line.startsWith("ERROR service-report.documents: found 'monthly-reprot'"))
                .anyMatch(line -> line.startsWith("ERROR service-report.formats: found 'odt'"))
                .anyMatch(line -> line.startsWith("ERROR service-report.issuedOn: found 'きのう'"))
                .anyMatch(line -> line.startsWith("ERROR service-report.months: found 'foo'"));
        assertThat(folder.resolve("out")).doesNotExist();
        GoalCall metrics = figures("metrics").with("asOf", "foo").with("stepLimit", "foo");
        failure(metrics);
        assertThat(metrics.lines())
                .hasSize(2)
                .anyMatch(line -> line.startsWith("ERROR service-report.asOf: found 'foo'"))
                .anyMatch(line -> line.startsWith("ERROR service-report.stepLimit: found 'foo'"));
    }

    @Test
    void aDocumentOfOneContractAloneIsNotRefusedForAll() throws Exception {
        Files.createDirectories(folder.resolve("contracts/松山市/rooms"));
        Files.copy(
                Path.of("../../src/site/resources/examples/new-ledger/ledgers.yaml"),
                folder.resolve("contracts/松山市/ledgers.yaml"));
        Files.copy(
                Path.of("../../src/site/resources/examples/new-ledger/rooms/keys.csv"),
                folder.resolve("contracts/松山市/rooms/keys.csv"));
        GoalCall documents = figures("documents").with("formats", "adoc").with("documents", "keys");
        assertThat(failure(documents).isOfContracts()).isTrue();
        assertThat(documents.lines()).noneMatch(line -> line.startsWith("ERROR 松山市"));
    }

    @Test
    void noVerdictOfAnEarlierCheckIsLeftWhenThisOneIsRefused() throws Exception {
        failure(figures("check"));
        GoalCall check = figures("check").with("months", "foo");
        assertThat(failure(check).fault()).isEqualTo(Fault.INPUT);
        JsonNode verdict = json("service-report-check/verdict.json");
        assertThat(verdict.get("outcome").asText()).isEqualTo("faults");
        assertThat(verdict.get("contracts").size()).isZero();
        assertThat(verdict.get("failure").asText()).startsWith("service-report.months: found 'foo'");
    }

    @Test
    void aContractWhoseCheckCouldLeaveNothingIsNotJudgedByAnEarlierOne() throws Exception {
        figures("check").with("contract", "伊予市").execute();
        Ended ended =
                new Ended("伊予市", new GoalFailure(Fault.OURS, "The verdict of this check cannot be written: x\n和文"));
        CheckedContract checked = ended.checked(folder.resolve("service-report-check/伊予市"));
        assertThat(checked.outcome()).isEqualTo(CheckOutcome.FAILED);
        assertThat(checked.failure()).isEqualTo("The verdict of this check cannot be written: x");
        assertThat(new Ended("伊予市", null)
                        .checked(folder.resolve("service-report-check/伊予市"))
                        .outcome())
                .isEqualTo(CheckOutcome.MET);
    }

    @Test
    void aParameterThatDoesNotFitAContractIsNoFileOfItsData() throws Exception {
        failure(figures("metrics")
                .with("contract", "伊予市")
                .with("asOf", "2025-02")
                .with("months", "2031-01"));
        assertThat(json("service-report-problems.json").get("problems").findValuesAsText("file"))
                .containsExactly("伊予市: service-report.months");
    }
}
