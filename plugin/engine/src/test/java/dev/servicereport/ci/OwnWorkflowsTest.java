package dev.servicereport.ci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.servicereport.ci.CiFolder.End;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaml.snakeyaml.Yaml;

/** This project's own workflows: their shell steps run as they are written, and have the shape of those that {@code init} writes. */
class OwnWorkflowsTest {

    private static final Path OWN = Path.of("../../.github/workflows");
    private static final Path FOR_USERS =
            Path.of("src/main/resources/dev/servicereport/start/project/files/dot-github/workflows/service-report.yml");

    @TempDir
    private Path place;

    private CiFolder runner;

    @BeforeEach
    void checkOut() throws Exception {
        boolean shells =
                Stream.of("/bin/sh", "/bin/bash", "/usr/bin/git").allMatch(file -> Files.isExecutable(Path.of(file)));
        assumeTrue(shells, "the runners' shells and git are not here");
        runner = CiFolder.in(place);
        write("data/contract.yaml", "title: 見本");
        write("sample-project/target/service-report-check/summary.md", "# 判定\n");
        runner.drop();
    }

    private void write(String name, String text) throws IOException {
        Path file = runner.folder().resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static CiJob own(String file, String job) throws IOException {
        return CiJob.github(Files.readString(OWN.resolve(file)), job);
    }

    private String summary() throws IOException {
        return Files.readString(place.resolve("step-summary.md"));
    }

    @ParameterizedTest
    @CsvSource({"0, 0, true, built released", "1, 0, false, built", "0, 1, false, built released"})
    void theBuildEndsAsItsScriptsEndAndShowsTheVerdictInAnyCase(int build, int release, boolean passed, String said)
            throws Exception {
        script(".ci/run", "echo built\nexit " + build);
        script(".ci/release", "echo released\nexit " + release);
        End end = runner.run(own("build.yml", "build"), Map.of());
        assertThat(end).isEqualTo(new End(passed, said.replace(' ', '\n') + "\n"));
        assertThat(summary()).isEqualTo("# 判定\n");
    }

    private void script(String name, String text) throws IOException {
        write(name, "#!/bin/sh\n" + text + "\n");
        runner.folder().resolve(name).toFile().setExecutable(true);
    }

    @ParameterizedTest
    @CsvSource({"0, true", "1, false"})
    void theSampleIsReportedAsOfItsLastChangeAndForTheMonthBefore(int exit, boolean passed) throws Exception {
        runner.tool("mvn", "echo \"mvn $*\"\nexit " + exit + "\n");
        End drop = runner.run(own("service-report.yml", "drop"), Map.of());
        assertThat(drop.passed()).isEqualTo(passed);
        assertThat(drop.said().lines()).hasSize(2).allMatch(line -> line.contains("asOf=" + CiFolder.DROP));
        End month = runner.run(own("service-report.yml", "month"), Map.of("REPORT_MONTH", "2025-02"));
        assertThat(month.passed()).isEqualTo(passed);
        assertThat(month.said().lines())
                .hasSize(2)
                .allMatch(line -> line.contains("-Dservice-report.months=2025-02 -Dservice-report.asOf=2025-02"));
        assertThat(summary()).isEqualTo("# 判定\n# 判定\n");
    }

    /** Words, places and what Maven is told beyond the goals are each file's own. */
    @Test
    void theSampleHasTheJobsThatUsersHave() throws Exception {
        for (String job : List.of("drop", "month")) {
            assertThat(shape(OWN.resolve("service-report.yml"), job)).isEqualTo(shape(FOR_USERS, job));
        }
    }

    @SuppressWarnings("unchecked")
    private static List<String> shape(Path file, String name) throws IOException {
        Map<String, Map<String, Map<String, Object>>> workflow = new Yaml().load(Files.readString(file));
        List<Map<String, Object>> steps =
                (List<Map<String, Object>>) workflow.get("jobs").get(name).get("steps");
        return steps.stream()
                .map(step -> step.get("if") + " " + step.get("uses") + " "
                        + String.valueOf(step.get("run"))
                                .replaceAll("(?m)^mvn .*?\\b(site|verify) ((\"-D\\S+(asOf|months)=\\S+ ?)+).*", "$1 $2")
                                .replaceAll(" \\n|\\n", "\n")
                                .replace("sample-project/", ""))
                .toList();
    }

    @Test
    void everyActionIsPinnedToAVersion() throws Exception {
        for (Path file : List.of(OWN.resolve("build.yml"), OWN.resolve("service-report.yml"), FOR_USERS)) {
            assertThat(Files.readString(file).lines().filter(line -> line.contains("uses:")))
                    .isNotEmpty()
                    .allMatch(line -> line.matches(" +- uses: actions/[a-z-]+@v\\d+\\.\\d+\\.\\d+"));
        }
    }
}
