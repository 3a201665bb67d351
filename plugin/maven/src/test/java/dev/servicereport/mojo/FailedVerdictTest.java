package dev.servicereport.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.servicereport.check.Annotations;
import dev.servicereport.check.CheckFolder;
import dev.servicereport.check.CheckResult;
import dev.servicereport.check.RepositoryPaths;
import dev.servicereport.many.OverallCheck;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A check whose engine cannot be started. */
@MojoTest
class FailedVerdictTest {

    private static final String PROJECT = "target/mojo-tests/failed";
    private static final Path LEFT = Path.of(PROJECT, "target/service-report-check");

    @TempDir
    private Path folder;

    @BeforeEach
    void anEarlierRunWasMet() throws Exception {
        Files.createDirectories(LEFT);
        for (String name : List.of("verdict.json", "TEST-service-report.xml", "summary.md")) {
            Files.writeString(LEFT.resolve(name), "\"met\"");
            Files.setLastModifiedTime(LEFT.resolve(name), FileTime.from(Instant.EPOCH));
        }
    }

    @Test
    @Basedir(PROJECT)
    @InjectMojo(goal = "check", pom = "<project></project>")
    void leavesWhatTheEngineWouldAndNothingOfTheEarlierRun(CheckMojo check) throws Exception {
        check.use((request, caller, listener) -> {
            throw new MojoExecutionException("No network");
        });
        assertThatThrownBy(check::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("No network");
        Path engines = folder.resolve("check");
        CheckFolder.of(engines, folder.resolve("output"), RepositoryPaths.of(folder.resolve("data"), folder))
                .write(CheckResult.failed("the engine could not be started"), Annotations.NONE);
        assertThat(LEFT.resolve("verdict.json")).hasSameTextualContentAs(engines.resolve("verdict.json"));
        assertThat(LEFT.toFile().list()).containsExactly("verdict.json");
    }

    @Test
    @Basedir(PROJECT)
    @InjectMojo(goal = "check", pom = "<project></project>")
    @MojoParameter(name = "contractsDirectory", value = "contracts")
    void leavesTheVerdictOverAllOfSeveralContracts(CheckMojo check) throws Exception {
        check.use((request, caller, listener) -> {
            throw new MojoExecutionException("No network");
        });
        assertThatThrownBy(check::execute).isInstanceOf(MojoExecutionException.class);
        assertThat(LEFT.resolve("verdict.json"))
                .content()
                .isEqualTo(
                        OverallCheck.failed("the engine could not be started").get("verdict.json"));
        assertThat(LEFT.toFile().list()).containsExactly("verdict.json");
    }

    @Test
    @Basedir(PROJECT)
    @InjectMojo(goal = "check", pom = "<project></project>")
    void leavesTheEnginesOwnVerdictAlone(CheckMojo check) throws Exception {
        check.use((request, caller, listener) -> {
            try {
                Files.writeString(LEFT.resolve("verdict.json"), "its own");
                Files.setLastModifiedTime(
                        LEFT.resolve("verdict.json"),
                        FileTime.from(Instant.now().plusSeconds(1)));
            } catch (java.io.IOException impossible) {
                throw new AssertionError(impossible);
            }
            throw new MojoExecutionException("The engine ended");
        });
        assertThatThrownBy(check::execute).isInstanceOf(MojoExecutionException.class);
        assertThat(LEFT.resolve("verdict.json")).hasContent("its own");
    }
}
