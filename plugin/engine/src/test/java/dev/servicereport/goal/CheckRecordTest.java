package dev.servicereport.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.servicereport.check.CheckFolder;
import dev.servicereport.check.RepositoryPaths;
import dev.servicereport.goal.GoalFailure.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

@ResourceLock(Projects.PLACE)
class CheckRecordTest {

    private static final String PLACE = "target/service-report-check";

    @TempDir
    private Path folder;

    @BeforeEach
    void makeProjects() throws Exception {
        Projects.make(Projects.MET);
        Projects.make(Projects.MISSED).missed();
        Projects.make(Projects.BROKEN).broken();
    }

    @Test
    void saysMissedWhenTheBuildFailsForIt() throws Exception {
        GoalCall check = GoalCall.of("check", Projects.MISSED).with("asOf", "2025-02");
        assertThatThrownBy(check::execute).isInstanceOf(GoalFailure.class);
        assertThat(outcome(Projects.MISSED)).isEqualTo("missed");
    }

    @Test
    void saysMissedAlsoWhenTheBuildGoesOn() throws Exception {
        GoalCall check =
                GoalCall.of("check", Projects.MISSED).with("asOf", "2025-02").with("haltOnBreach", "false");
        check.execute();
        assertThat(outcome(Projects.MISSED)).isEqualTo("missed");
    }

    @Test
    void saysFaultsWhenTheDataCannotBeUsed() throws Exception {
        GoalCall check = GoalCall.of("check", Projects.BROKEN);
        assertThatThrownBy(check::execute).isInstanceOf(GoalFailure.class);
        JsonNode verdict = verdict(Path.of(Projects.BROKEN, PLACE));
        assertThat(verdict.get("outcome").asText()).isEqualTo("faults");
        assertThat(verdict.get("errors").asInt()).isEqualTo(3);
        assertThat(Path.of(Projects.BROKEN, PLACE, "TEST-service-report.xml"))
                .content()
                .contains("errors=\"3\"");
    }

    @Test
    void saysFaultsWhenAParameterCannotBeUsed() throws Exception {
        GoalCall check =
                GoalCall.of("check", Projects.MET).with("asOf", "2025-02").with("annotations", "gitlub");
        assertThatThrownBy(check::execute).isInstanceOf(GoalFailure.class);
        assertThat(check.lines())
                .containsExactly(
                        "ERROR service-report.annotations: found 'gitlub', expected one of none, github, gitlab;"
                                + " did you mean 'github'? (none、github、gitlab のどれかを指定してください)");
        assertThat(outcome(Projects.MET)).isEqualTo("faults");
    }

    @Test
    void leavesAReportOfCodeQualityOnRequest() throws Exception {
        GoalCall check =
                GoalCall.of("check", Projects.MET).with("asOf", "2025-02").with("annotations", "GitLab");
        check.execute();
        assertThat(Path.of(Projects.MET, PLACE, "gl-code-quality-report.json")).hasContent("[ ]");
    }

    @Test
    void writesNothingIntoTheFolderOfOutput() {
        GoalCall check =
                GoalCall.of("check", Projects.MET).with("checkDirectory", "${basedir}/target/service-report/check");
        assertThatThrownBy(check::execute).isInstanceOf(GoalFailure.class);
        assertThat(Path.of(Projects.MET, "target")).doesNotExist();
    }

    @Test
    void writesIntoAnotherFolderOnRequest() throws Exception {
        GoalCall check = GoalCall.of("check", Projects.MET)
                .with("asOf", "2025-02")
                .with("checkDirectory", "${basedir}/results/city");
        check.execute();
        assertThat(verdict(Path.of(Projects.MET, "results/city")).get("outcome").asText())
                .isEqualTo("met");
    }

    @Test
    void failsWhenNothingCanBeLeft() throws Exception {
        GoalCall check = GoalCall.of("check", Projects.MET);
        Files.createDirectory(Path.of(Projects.MET, "target"));
        Files.writeString(Path.of(Projects.MET, PLACE), "in the way");
        assertThatThrownBy(check::execute)
                .isInstanceOf(GoalFailure.class)
                .hasMessageStartingWith("The verdict of this check cannot be written: ");
    }

    @Test
    void saysUntilItsEndThatItWasStopped() throws Exception {
        CheckRecord record = record();
        assertThatThrownBy(() -> record.around(() -> {
                    JsonNode meanwhile = verdict(folder.resolve("check"));
                    assertThat(meanwhile.get("outcome").asText()).isEqualTo("failed");
                    assertThat(meanwhile.get("failure").asText()).isEqualTo("the run was stopped before its end");
                    throw new GoalFailure(Fault.OURS, "No network\n通信できません", new IOException("090-1234-5678"));
                }))
                .isInstanceOf(GoalFailure.class);
        JsonNode verdict = verdict(folder.resolve("check"));
        assertThat(verdict.get("outcome").asText()).isEqualTo("failed");
        assertThat(verdict.get("failure").asText()).isEqualTo("No network");
        assertThat(folder.resolve("check/summary.md")).content().contains("× 処理の失敗", "`No network`");
        assertThat(folder.resolve("check/TEST-service-report.xml"))
                .content()
                .contains("errors=\"1\"", "<error type=\"failed\" message=\"No network\">");
    }

    @Test
    void doesNotQuoteWhatAFaultOfOursSays() throws Exception {
        assertThatThrownBy(() -> record().around(() -> {
                    throw new IllegalStateException("tanaka");
                }))
                .isInstanceOf(GoalFailure.class)
                .hasMessageNotContaining("tanaka");
        assertThat(verdict(folder.resolve("check")).get("failure").asText())
                .startsWith("The engine failed: java.lang.IllegalStateException")
                .doesNotContain("tanaka");
    }

    private CheckRecord record() throws Exception {
        RepositoryPaths paths = RepositoryPaths.of(folder.resolve("data"), folder);
        return new CheckRecord(
                GoalCall.of("check", Projects.MET),
                CheckFolder.of(folder.resolve("check"), folder.resolve("output"), paths));
    }

    private static String outcome(String project) throws IOException {
        return verdict(Path.of(project, PLACE)).get("outcome").asText();
    }

    private static JsonNode verdict(Path place) {
        try {
            return new ObjectMapper().readTree(place.resolve("verdict.json").toFile());
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }
}
