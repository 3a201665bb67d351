package dev.servicereport.ci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.servicereport.GivenData;
import dev.servicereport.ci.CiFolder.End;
import dev.servicereport.ci.CiJob.Role;
import dev.servicereport.ci.CiJob.Shell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

/** The Job of Kubernetes and the matrix of GitHub that the guide shows: what they run in shells runs here as it is written. */
class FleetFilesIT {

    private static final Path FILES = Path.of("../../src/site/resources/fleet");

    /** The class path of the tests instead of the one that is written, and no PDF, which takes a minute. */
    private static final String JAVA = """
            for word; do
              shift
              case $word in
                -cp) skip=yes; continue ;;
                pdf) word=adoc ;;
              esac
              [ "$skip" = yes ] && { skip=; continue; }
              set -- "$@" "$word"
            done
            CLASSPATH='%s' exec '%s/bin/java' -XX:TieredStopAtLevel=1 "$@"
            """;

    @TempDir
    private Path place;

    private CiFolder runner;

    @BeforeEach
    void checkOut() throws Exception {
        assumeTrue(
                Stream.of("/bin/sh", "/bin/bash", "/usr/bin/git").allMatch(file -> Files.isExecutable(Path.of(file))),
                "the runners' shells and git are not here");
        runner = CiFolder.in(place);
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        runner.tool("java", JAVA.formatted(classPath, System.getProperty("java.home")));
        runner.tool("mvn", "echo \"mvn $*\"\n");
        runner.tool("unzip", "exit 0\n");
        contract("a");
        contract("b");
        contract("c").with("exclusions.csv", "service,from\n");
    }

    private GivenData contract(String name) throws IOException {
        Path made = GivenData.in(place.resolve("given-" + name)).directory();
        Path folder = runner.folder().resolve("contracts").resolve(name);
        Files.createDirectories(folder.getParent());
        Files.move(made, folder);
        return new GivenData(folder);
    }

    private static List<Map<String, Object>> jobs() throws IOException {
        List<Map<String, Object>> jobs = new ArrayList<>();
        new Yaml()
                .loadAll(Files.readString(FILES.resolve("kubernetes-job.yaml")))
                .forEach(job -> jobs.add(map(job)));
        return jobs;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    private static Map<String, Object> container(Map<String, Object> job) {
        Map<String, Object> pod = map(map(map(job.get("spec")).get("template")).get("spec"));
        return map(((List<?>) pod.get("containers")).get(0));
    }

    /** What the pod of a Job runs; its volume lies in the checkout. */
    private End run(Map<String, Object> job, int index) throws IOException {
        Map<String, Object> container = container(job);
        Map<String, String> environment = new LinkedHashMap<>();
        for (Object each : (List<?>) container.get("env")) {
            String value = map(each).get("value").toString();
            environment.put(
                    map(each).get("name").toString(),
                    value.replace("/work/", runner.folder() + "/").replace("2025-06", "2025-02"));
        }
        environment.put("JOB_COMPLETION_INDEX", Integer.toString(index));
        List<String> command = new ArrayList<>();
        ((List<?>) container.get("command")).forEach(word -> command.add(word.toString()));
        String script = ((List<?>) container.get("args")).get(0).toString();
        return runner.run(new CiJob(environment, List.of(new Shell(command, script, Role.STEP))), Map.of());
    }

    @Test
    void theJobIsIndexedWithAsManyShardsAsItSays() throws Exception {
        Map<String, Object> spec = map(jobs().get(0).get("spec"));
        assertThat(spec).containsEntry("completionMode", "Indexed").containsEntry("completions", 10);
        assertThat(container(jobs().get(0)).get("env").toString()).contains("{name=SHARDS, value=10}");
        assertThat(jobs())
                .allMatch(job -> job.get("apiVersion").equals("batch/v1")
                        && job.get("kind").equals("Job"));
    }

    @Test
    void thePodsOfTheJobDoTheirContractsAndTheLastJoinsThem() throws Exception {
        for (int index = 0; index < 3; index++) {
            assertThat(run(jobs().get(0), index).passed()).isTrue();
        }
        End joined = run(jobs().get(1), 0);
        assertThat(joined.said()).endsWith("Contracts: 3, done 2, refused 1, died 0; missed or missing data 0\n");
        assertThat(joined.passed()).as("one contract is at fault").isFalse();
        assertThat(runner.folder().resolve("out/2025-02/fleet.csv")).exists();
    }

    @Test
    void theMatrixDoesItsContractsAndTheLastJobJoinsThem() throws Exception {
        String text = Files.readString(FILES.resolve("github-matrix.yml"));
        Map<String, Object> shard =
                map(map(map(new Yaml().load(text)).get("jobs")).get("shard"));
        Object shards = map(map(shard.get("strategy")).get("matrix")).get("shard");
        assertThat(shards).isEqualTo(List.of(1, 2, 3, 4));
        for (int i = 1; i <= 3; i++) {
            End end = runner.run(CiJob.github(text, "shard"), Map.of("SHARD", "" + i, "MONTHS", "2025-02"));
            assertThat(end.passed()).as(end.said()).isTrue();
        }
        End joined = runner.run(CiJob.github(text, "join"), Map.of("MONTHS", "2025-02"));
        assertThat(joined.said()).endsWith("Contracts: 3, done 2, refused 1, died 0; missed or missing data 0\n");
        assertThat(runner.folder().resolve("reports/contracts.html")).exists();
        assertThat(runner.folder().resolve("reports/a/report/manifest.json")).exists();
    }
}
