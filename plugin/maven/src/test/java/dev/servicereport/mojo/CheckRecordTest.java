package dev.servicereport.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.servicereport.check.CheckFolder;
import dev.servicereport.check.RepositoryPaths;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.testing.SilentLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@MojoTest
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
    @Basedir(Projects.MISSED)
    @InjectMojo(goal = "check", pom = Poms.EMPTY)
    @MojoParameter(name = "asOf", value = "2025-02")
    void saysMissedWhenTheBuildFailsForIt(CheckMojo check) throws Exception {
        assertThatThrownBy(check::execute).isInstanceOf(MojoFailureException.class);
        assertThat(outcome(Projects.MISSED)).isEqualTo("missed");
    }

    @Test
    @Basedir(Projects.MISSED)
    @InjectMojo(goal = "check", pom = Poms.EMPTY)
    @MojoParameter(name = "asOf", value = "2025-02")
    @MojoParameter(name = "haltOnBreach", value = "false")
    void saysMissedAlsoWhenTheBuildGoesOn(CheckMojo check) throws Exception {
        check.execute();
        assertThat(outcome(Projects.MISSED)).isEqualTo("missed");
    }

    @Test
    @Basedir(Projects.BROKEN)
    @InjectMojo(goal = "check", pom = Poms.EMPTY)
    void saysFaultsWhenTheDataCannotBeUsed(CheckMojo check) throws Exception {
        assertThatThrownBy(check::execute).isInstanceOf(MojoFailureException.class);
        JsonNode verdict = verdict(Path.of(Projects.BROKEN, PLACE));
        assertThat(verdict.get("outcome").asText()).isEqualTo("faults");
        assertThat(verdict.get("errors").asInt()).isEqualTo(3);
        assertThat(Path.of(Projects.BROKEN, PLACE, "TEST-service-report.xml"))
                .content()
                .contains("errors=\"3\"");
    }

    @Test
    @Basedir(Projects.MET)
    @InjectMojo(goal = "check", pom = Poms.EMPTY)
    @MojoParameter(name = "asOf", value = "2025-02")
    @MojoParameter(name = "annotations", value = "gitlub")
    void saysFaultsWhenAParameterCannotBeUsed(CheckMojo check) throws Exception {
        RecordedLog log = RecordedLog.of(check);
        assertThatThrownBy(check::execute).isInstanceOf(MojoFailureException.class);
        assertThat(log.lines())
                .containsExactly(
                        "ERROR service-report.annotations: found 'gitlub', expected one of none, github, gitlab;"
                                + " did you mean 'github'? (none、github、gitlab のどれかを指定してください)");
        assertThat(outcome(Projects.MET)).isEqualTo("faults");
    }

    @Test
    @Basedir(Projects.MET)
    @InjectMojo(goal = "check", pom = Poms.EMPTY)
    @MojoParameter(name = "asOf", value = "2025-02")
    @MojoParameter(name = "annotations", value = "GitLab")
    void leavesAReportOfCodeQualityOnRequest(CheckMojo check) throws Exception {
        check.execute();
        assertThat(Path.of(Projects.MET, PLACE, "gl-code-quality-report.json")).hasContent("[ ]");
    }

    @Test
    @Basedir(Projects.MET)
    @InjectMojo(goal = "check", pom = Poms.EMPTY)
    @MojoParameter(name = "checkDirectory", value = "${basedir}/target/service-report/check")
    void writesNothingIntoTheFolderOfOutput(CheckMojo check) {
        assertThatThrownBy(check::execute).isInstanceOf(MojoFailureException.class);
        assertThat(Path.of(Projects.MET, "target")).doesNotExist();
    }

    @Test
    @Basedir(Projects.MET)
    @InjectMojo(goal = "check", pom = Poms.EMPTY)
    @MojoParameter(name = "asOf", value = "2025-02")
    @MojoParameter(name = "checkDirectory", value = "${basedir}/results/city")
    void writesIntoAnotherFolderOnRequest(CheckMojo check) throws Exception {
        check.execute();
        assertThat(verdict(Path.of(Projects.MET, "results/city")).get("outcome").asText())
                .isEqualTo("met");
    }

    @Test
    @Basedir(Projects.MET)
    @InjectMojo(goal = "check", pom = Poms.EMPTY)
    void failsWhenNothingCanBeLeft(CheckMojo check) throws Exception {
        Files.createDirectory(Path.of(Projects.MET, "target"));
        Files.writeString(Path.of(Projects.MET, PLACE), "in the way");
        assertThatThrownBy(check::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageStartingWith("The verdict of this check cannot be written: ");
    }

    @Test
    void saysUntilItsEndThatItWasStopped() throws Exception {
        CheckRecord record = record();
        assertThatThrownBy(() -> record.around(() -> {
                    JsonNode meanwhile = verdict(folder.resolve("check"));
                    assertThat(meanwhile.get("outcome").asText()).isEqualTo("failed");
                    assertThat(meanwhile.get("failure").asText()).isEqualTo("the run was stopped before its end");
                    throw new MojoExecutionException("No network\n通信できません", new IOException("090-1234-5678"));
                }))
                .isInstanceOf(MojoExecutionException.class);
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
                .isInstanceOf(IllegalStateException.class);
        assertThat(verdict(folder.resolve("check")).get("failure").asText())
                .isEqualTo("java.lang.IllegalStateException");
    }

    private CheckRecord record() throws Exception {
        RepositoryPaths paths = RepositoryPaths.of(folder.resolve("data"), folder);
        return new CheckRecord(
                new SilentLog(), CheckFolder.of(folder.resolve("check"), folder.resolve("output"), paths));
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
