package dev.servicereport.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What each goal asks the engine for. */
@MojoTest
class RequestsTest {

    private static final String PROJECT = "target/mojo-tests/requests";
    private static final String POM = "<project></project>";

    private final RecordingEngine engine = new RecordingEngine();

    @BeforeAll
    static void makeProject() throws Exception {
        Files.createDirectories(Path.of(PROJECT));
    }

    @Test
    @Basedir(PROJECT)
    @InjectMojo(goal = "check", pom = POM)
    @MojoParameter(name = "asOf", value = "2025-02")
    @MojoParameter(name = "haltOnBreach", value = "false")
    @MojoParameter(name = "checkDirectory", value = "results/city")
    void check(CheckMojo goal) throws Exception {
        assertThat(asked(goal))
                .contains(
                        "set annotations none",
                        "set asOf 2025-02",
                        "set cache " + in("target/service-report-cache"),
                        "set checkDirectory " + in("results/city"),
                        "set dataDirectory " + in("data"),
                        "set haltOnBreach false",
                        "set haltOnMissingEquipment true",
                        "set haltOnMissingMonths true",
                        "set outputDirectory " + in("target/service-report"),
                        "set stepLimit 300",
                        "run check");
    }

    @Test
    @Basedir(PROJECT)
    @InjectMojo(goal = "documents", pom = POM)
    @MojoParameter(name = "documents", value = "monthly-report,annual-report")
    @MojoParameter(name = "templateDirectory", value = "own")
    @MojoParameter(name = "issuedOn", value = "令和6年12月27日")
    void documents(DocumentsMojo goal) throws Exception {
        assertThat(asked(goal))
                .contains(
                        "set documents monthly-report annual-report",
                        "set formats html pdf",
                        "set heap 3g",
                        "set issuedOn 令和6年12月27日",
                        "set templateDirectory " + in("own"),
                        "run documents")
                .noneMatch(word -> word.startsWith("set months"));
    }

    @Test
    @Basedir(PROJECT)
    @InjectMojo(goal = "init", pom = POM)
    @MojoParameter(name = "client", value = "見本市")
    @MojoParameter(name = "target", value = "99.5")
    void init(InitMojo goal) throws Exception {
        goal.session().getUserProperties().setProperty("clinet", "見本市");
        goal.session().getUserProperties().setProperty("maven.test.skip", "true");
        assertThat(asked(goal))
                .contains("set otherWords clinet")
                .contains("set client 見本市", "set target 99.5", "set sample false", "set basedir " + in(""), "run init");
    }

    @Test
    @Basedir(PROJECT)
    @InjectMojo(goal = "list", pom = POM)
    void list(ListMojo goal) throws Exception {
        assertThat(asked(goal)).contains("set dataDirectory " + in("data"), "run list");
    }

    @Test
    @Basedir(PROJECT)
    @InjectMojo(goal = "accept", pom = POM)
    @MojoParameter(name = "months", value = "2025-01..2025-03")
    void accept(AcceptMojo goal) throws Exception {
        assertThat(asked(goal)).contains("set months 2025-01..2025-03", "run accept");
    }

    @Test
    @Basedir(PROJECT)
    @InjectMojo(goal = "close", pom = POM)
    @MojoParameter(name = "months", value = "2025-03")
    @MojoParameter(name = "by", value = "見本 花子")
    @MojoParameter(name = "reason", value = "訂正")
    void close(CloseMojo goal) throws Exception {
        assertThat(asked(goal))
                .contains("set months 2025-03", "set by 見本 花子", "set reason 訂正", "set formats html pdf", "run close");
    }

    @Test
    @Basedir(PROJECT)
    @InjectMojo(goal = "verify", pom = POM)
    @MojoParameter(name = "outputDirectory", value = "handed-over")
    void verify(VerifyMojo goal) throws Exception {
        assertThat(asked(goal)).contains("set outputDirectory " + in("handed-over"), "run verify");
    }

    @Test
    @Basedir(PROJECT)
    @InjectMojo(goal = "sign", pom = POM)
    @MojoParameter(name = "keyStore", value = "key.p12")
    @MojoParameter(name = "keyPasswordVariable", value = "KEY")
    @MojoParameter(name = "signedAt", value = "2025-04-02T10:00:00+09:00")
    void sign(SignMojo goal) throws Exception {
        assertThat(asked(goal))
                .contains(
                        "set keyStore " + in("key.p12"),
                        "set keyPasswordVariable KEY",
                        "set outputDirectory " + in("target/service-report"),
                        "set signedAt 2025-04-02T10:00:00+09:00",
                        "run sign");
    }

    @Test
    @Basedir(PROJECT)
    @InjectMojo(goal = "preview", pom = POM)
    void preview(PreviewMojo goal) throws Exception {
        assertThat(asked(goal))
                .contains(
                        "set document monthly-report",
                        "set port 8642",
                        "set previewDirectory " + in("target/service-report-preview"),
                        "run preview");
    }

    @Test
    @Basedir(PROJECT)
    @InjectMojo(goal = "metrics", pom = POM)
    void metrics(MetricsMojo goal) throws Exception {
        assertThat(asked(goal)).contains("run metrics");
    }

    @Test
    @Basedir(PROJECT)
    @InjectMojo(goal = "metrics", pom = POM)
    @MojoParameter(name = "skip", value = "true")
    void nothingWhenSkipped(MetricsMojo goal) throws Exception {
        goal.use(engine);
        RecordedLog log = RecordedLog.of(goal);
        goal.execute();
        assertThat(engine.requests()).isEmpty();
        assertThat(log.lines()).containsExactly("INFO service-report.skip is set: nothing is done");
    }

    @Test
    @Basedir(PROJECT)
    @InjectMojo(goal = "metrics", pom = POM)
    void whatTheEngineTellsIsTold(MetricsMojo goal) {
        goal.use(new RecordingEngine(
                new Line("info", List.of("one")),
                new Line("notice", List.of("two")),
                new Line("warn", List.of("three")),
                new Line("error", List.of("four")),
                new Line("written", List.of("Months: 5", "metrics")),
                new Line("failed", List.of("65", "Found 1 problem"))));
        RecordedLog log = RecordedLog.of(goal);
        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("Found 1 problem");
        assertThat(log.lines())
                .containsExactly(
                        "INFO one",
                        "INFO two",
                        "WARN three",
                        "ERROR four",
                        "INFO Months: 5, written to " + in("target/service-report"));
    }

    @Test
    @Basedir(PROJECT)
    @InjectMojo(goal = "metrics", pom = POM)
    @MojoParameter(name = "contractsDirectory", value = "contracts")
    @MojoParameter(name = "contract", value = "伊予市,松山市")
    void contractsInsteadOfTheUsualDataFolder(MetricsMojo goal) throws Exception {
        assertThat(asked(goal))
                .contains("set contractsDirectory " + in("contracts"), "set contract 伊予市 松山市")
                .noneMatch(word -> word.startsWith("set dataDirectory"));
    }

    @Test
    @Basedir(PROJECT)
    @InjectMojo(goal = "metrics", pom = POM)
    @MojoParameter(name = "contractsDirectory", value = "contracts")
    @MojoParameter(name = "dataDirectory", value = "other")
    void aDataFolderThatSomebodyNamedGoesToTheEngineWhichRefusesIt(MetricsMojo goal) throws Exception {
        assertThat(asked(goal))
                .contains("set dataDirectory " + in("other"), "set contractsDirectory " + in("contracts"));
    }

    @Test
    @Basedir(PROJECT)
    @InjectMojo(goal = "init", pom = POM)
    @MojoParameter(name = "contractsDirectory", value = "contracts")
    @MojoParameter(name = "templates", value = "monthly-report")
    void templatesAreTheProjectsWhicheverContractsItHas(InitMojo goal) throws Exception {
        assertThat(asked(goal)).noneMatch(word -> word.startsWith("set contractsDirectory"));
    }

    @Test
    @Basedir(PROJECT)
    @InjectMojo(goal = "metrics", pom = POM)
    @MojoParameter(name = "contractsDirectory", value = "contracts")
    void whatIsToldOfAContractNamesItsOwnFolder(MetricsMojo goal) {
        goal.use(new RecordingEngine(
                new Line("contract", List.of("伊予市")),
                new Line("written", List.of("伊予市: Months: 5", "metrics")),
                new Line("contract", List.of("")),
                new Line("written", List.of("Contracts: 2", "contracts.json")),
                new Line("contractsFailed", List.of("65", "1 of 2 contracts failed"))));
        RecordedLog log = RecordedLog.of(goal);
        assertThatThrownBy(goal::execute).isInstanceOf(ContractsFailure.class).hasMessage("1 of 2 contracts failed");
        assertThat(log.lines())
                .containsExactly(
                        "INFO 伊予市: Months: 5, written to " + in("target/service-report/伊予市"),
                        "INFO Contracts: 2, written to " + in("target/service-report"));
    }

    private List<String> asked(AbstractGoalMojo goal) throws Exception {
        goal.use(engine);
        goal.execute();
        return engine.requests().get(0).lines().stream()
                .map(line -> line.verb() + " " + String.join(" ", line.words()))
                .toList();
    }

    private static String in(String path) {
        return Path.of(PROJECT).resolve(path).toAbsolutePath().toString();
    }
}
