package dev.servicereport.ci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.servicereport.GivenData;
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
import org.junit.jupiter.params.provider.EnumSource;

/** The files for CI that {@code init} writes: every shell step of them runs as it is written, in the shell that its runner uses. */
class CiFilesIT {

    private static final Path FILES = Path.of("src/main/resources/dev/servicereport/start/project/files");

    /** A site is made unless the data are bad, {@code verify} is a check by the engine. */
    private static final String MAVEN = """
            echo "mvn $*"
            case "$*" in
              *verify*) exec '%s/bin/java' -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp '%s' %s "$@" ;;
            esac
            if grep -q 02-30 data/outages/*; then
              exit 1
            fi
            mkdir -p target/site
            echo made > target/site/index.html
            """;

    /** Where a job comes from. */
    enum File {
        GITHUB("dot-github/workflows/service-report.yml"),
        GITLAB("dot-gitlab-ci.yml"),
        JENKINS("Jenkinsfile");

        private final String name;

        File(String name) {
            this.name = name;
        }

        CiJob job(String job) throws IOException {
            String text = Files.readString(FILES.resolve(name));
            return switch (this) {
                case GITHUB -> CiJob.github(text, job);
                case GITLAB -> CiJob.gitlab(text, job);
                case JENKINS -> CiJob.jenkins(text, job);
            };
        }
    }

    @TempDir
    private Path place;

    private CiFolder runner;
    private GivenData data;

    @BeforeEach
    void checkOut() throws Exception {
        boolean shells =
                Stream.of("/bin/sh", "/bin/bash", "/usr/bin/git").allMatch(file -> Files.isExecutable(Path.of(file)));
        assumeTrue(shells, "the runners' shells and git are not here");
        runner = CiFolder.in(place);
        data = GivenData.in(runner.folder());
        runner.tool(
                "mvn", MAVEN.formatted(System.getProperty("java.home"), classPath(), EngineAsMaven.class.getName()));
    }

    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    private String left(String name) throws IOException {
        return Files.readString(runner.folder().resolve("target").resolve(name));
    }

    private static List<String> commands(End end) {
        return end.said().lines().filter(line -> line.startsWith("mvn ")).toList();
    }

    @ParameterizedTest
    @EnumSource
    void aGoodDropLeavesReportAndVerdictAsOfItsTime(File file) throws Exception {
        runner.drop();
        End end = runner.run(file.job("drop"), Map.of());
        assertThat(end.passed()).as(end.said()).isTrue();
        assertThat(commands(end)).hasSize(2).allMatch(line -> line.contains("-Dservice-report.asOf=" + CiFolder.DROP));
        assertThat(left("service-report-check/verdict.json")).contains("\"outcome\" : \"met\"");
        assertThat(left("service-report-check/TEST-service-report.xml")).contains("errors=\"0\"");
        assertThat(left("site/index.html")).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aDropWithAFaultFailsAndLeavesItsPlace(File file) throws Exception {
        data.broken();
        runner.drop();
        End end = runner.run(file.job("drop"), Map.of());
        assertThat(end.passed()).isFalse();
        assertThat(commands(end)).hasSize(2);
        assertThat(left("service-report-check/verdict.json")).contains("\"outcome\" : \"faults\"", "2025-02-30T11:18");
        assertThat(left("service-report-check/summary.md")).contains("入力に 3 件の誤り");
        shownByTheRunner(file, end);
    }

    private void shownByTheRunner(File file, End end) throws IOException {
        String verdict = "サービス報告の確認：× 入力の誤り";
        switch (file) {
            case GITHUB -> {
                assertThat(Files.readString(place.resolve("step-summary.md"))).contains(verdict);
                assertThat(end.said()).contains("::error file=data/outages/2025-02.csv,line=2::");
            }
            case GITLAB -> {
                assertThat(end.said()).contains(verdict);
                assertThat(left("service-report-check/gl-code-quality-report.json"))
                        .contains("data/outages/2025-02.csv");
            }
            default -> assertThat(left("service-report-check/summary.md")).contains(verdict);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aDropOfAMissedMonthFailsAndLeavesTheReport(File file) throws Exception {
        data.missed();
        runner.drop();
        End end = runner.run(file.job("drop"), Map.of());
        assertThat(end.passed()).isFalse();
        assertThat(left("service-report-check/verdict.json")).contains("\"outcome\" : \"missed\"");
        assertThat(left("site/index.html")).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aMonthIsReportedByItselfUpToItsEnd(File file) throws Exception {
        data.with("outages/2025-03.csv", "service,from,to\nweb,2025-03-02T00:00,2025-03-09T00:00\n");
        runner.drop();
        End end = runner.run(file.job("month"), Map.of("REPORT_MONTH", "2025-02"));
        assertThat(end.passed()).as(end.said()).isTrue();
        assertThat(commands(end))
                .hasSize(2)
                .allMatch(line -> line.contains("-Dservice-report.months=2025-02 -Dservice-report.asOf=2025-02"));
        assertThat(left("service-report-check/verdict.json"))
                .contains("\"outcome\" : \"met\"")
                .doesNotContain("2025-03");
    }

    /** The month before is that of a calendar in the contract's zone, whatever the zone of the runner. */
    @ParameterizedTest
    @CsvSource({
        "2025-06-30T15:00:00Z, Asia/Tokyo, 2025-06",
        "2025-06-30T14:59:59Z, Asia/Tokyo, 2025-05",
        "2025-12-31T15:17:00Z, Asia/Tokyo, 2025-12",
        "2026-01-01T00:17:00Z, Asia/Tokyo, 2025-12",
        "2024-03-01T00:17:00Z, Asia/Tokyo, 2024-02",
        "2025-05-31T23:00:00Z, Asia/Tokyo, 2025-05",
        "2025-07-02T00:17:00Z, America/Anchorage, 2025-06",
        "2025-07-01T00:17:00Z, America/Anchorage, 2025-05"
    })
    void theMonthBeforeIsThatOfTheContractsZone(String now, String zone, String month) throws Exception {
        runner.tool("mvn", "echo \"mvn $*\"\n");
        runner.tool(
                "date",
                "case \"$*\" in *-d*) exec /bin/date \"$@\" ;; *) exec /bin/date -d %s \"$@\" ;; esac\n"
                        .formatted(now));
        for (File file : File.values()) {
            End end = runner.run(file.job("month"), Map.of("REPORT_ZONE", zone, "TZ", "America/New_York"));
            assertThat(commands(end))
                    .as(end.said())
                    .hasSize(2)
                    .allMatch(line -> line.contains(
                            "-Dservice-report.months=%s -Dservice-report.asOf=%s".formatted(month, month)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void dataThatNobodyCommittedHaveNoTimeAndFail(File file) throws Exception {
        End end = runner.run(file.job("drop"), Map.of());
        assertThat(end.passed()).isFalse();
        assertThat(commands(end)).isEmpty();
    }

    /** The working folder of Jenkins stays from build to build. */
    @Test
    void aToolThatDoesNotStartLeavesNoVerdictOfAnEarlierBuild() throws Exception {
        runner.drop();
        Path earlier = runner.folder().resolve("target/service-report-check");
        Files.createDirectories(earlier);
        Files.writeString(earlier.resolve("verdict.json"), "{}");
        runner.tool("mvn", "echo 'cannot resolve the plugin' >&2\nexit 1\n");
        assertThat(runner.run(File.JENKINS.job("drop"), Map.of()).passed()).isFalse();
        assertThat(runner.folder().resolve("target")).doesNotExist();
    }
}
