package dev.servicereport.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.servicereport.GivenData;
import dev.servicereport.Snapshot;
import java.nio.file.Path;
import java.util.Map;
import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MojoTest
class MetricsMojoTest {

    private static final Path TARGET = Path.of(Projects.MET, "target");

    private GivenData data;

    @BeforeEach
    void makeProject() throws Exception {
        data = Projects.make(Projects.MET);
    }

    @Test
    @Basedir(Projects.MET)
    @InjectMojo(goal = "metrics", pom = Poms.EMPTY)
    @MojoParameter(name = "asOf", value = "2025-02")
    void writesTheFiguresBelowTargetByDefault(MetricsMojo metrics) throws Exception {
        RecordedLog log = RecordedLog.of(metrics);
        metrics.execute();
        assertThat(Snapshot.of(TARGET))
                .containsOnlyKeys(
                        "service-report/manifest.json",
                        "service-report/metrics/2025-02.json",
                        "service-report/metrics/payments.json",
                        "service-report/overview.json",
                        "service-report/tables/payment-commitments.csv",
                        "service-report/tables/payment-comparison.csv",
                        "service-report/tables/payment-fiscal-years.csv",
                        "service-report/tables/payment-tax.csv",
                        "service-report/tables/payments.csv");
        assertThat(log.lines())
                .containsExactly("INFO Months: 1, written to "
                        + TARGET.resolve("service-report").toAbsolutePath());
    }

    @Test
    @Basedir(Projects.MET)
    @InjectMojo(goal = "metrics", pom = Poms.EMPTY)
    @MojoParameter(name = "outputDirectory", value = "elsewhere/figures")
    void writesThemWhereAsked(MetricsMojo metrics) throws Exception {
        metrics.execute();
        assertThat(Path.of(Projects.MET, "elsewhere"))
                .isDirectoryRecursivelyContaining("glob:**/figures/manifest.json");
    }

    @Test
    @Basedir(Projects.MET)
    @InjectMojo(goal = "metrics", pom = Poms.EMPTY)
    void leavesAListOfProblemsBesideTheOutputUntilTheyAreMended(MetricsMojo metrics) throws Exception {
        metrics.execute();
        Map<String, String> before = Snapshot.of(TARGET.resolve("service-report"));
        data.with("services.csv", "id,name,part_of\nweb,窓口システム,db\n");
        assertThatThrownBy(metrics::execute).isInstanceOf(MojoFailureException.class);
        assertThat(TARGET.resolve("service-report-problems.json")).hasContent("""
                {
                  "problems" : [
                    {
                      "severity" : "error",
                      "file" : "services.csv",
                      "line" : 2,
                      "column" : "part_of",
                      "found" : "db",
                      "expected" : "the id of a service in this file",
                      "hint" : "上位のサービスが services.csv にありません",
                      "message" : "services.csv:2 [part_of]: found 'db', expected the id of a service in this file (上位のサービスが services.csv にありません)"
                    }
                  ]
                }
                """);
        assertThat(Snapshot.of(TARGET.resolve("service-report"))).isEqualTo(before);

        data.with("services.csv", "id,name,part_of\nweb,窓口システム,\n");
        metrics.execute();
        assertThat(TARGET.resolve("service-report-problems.json")).doesNotExist();
    }
}
