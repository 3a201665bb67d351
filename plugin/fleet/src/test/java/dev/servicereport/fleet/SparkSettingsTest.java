package dev.servicereport.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Whatever lets one bad contract end the job is refused with the name of the setting. */
class SparkSettingsTest {

    private static SparkSettings settings(String master, String... more) {
        Map<String, String> values = new TreeMap<>(Map.of("spark.master", master));
        for (int i = 0; i < more.length; i += 2) {
            values.put(more[i], more[i + 1]);
        }
        return new SparkSettings(name -> values.getOrDefault(name, ""));
    }

    @Test
    void takesMastersThatTryAgain() {
        for (String master : List.of("local[2,4]", "local[*,9]", "spark://host:7077", "yarn", "k8s://host")) {
            assertThat(settings(master).faults()).as(master).isEmpty();
        }
    }

    @Test
    void refusesALocalMasterWhoseFirstFailureEndsTheJob() {
        assertThat(settings("local[2]").faults())
                .containsExactly("--master: found 'local[2]', expected 'local[2,4]': otherwise the first contract that"
                        + " fails ends the job");
        assertThat(settings("local").faults()).singleElement().asString().contains("expected 'local[1,4]'");
        assertThat(settings("local[*]").faults()).singleElement().asString().contains("expected 'local[*,4]'");
        assertThat(settings("local[8,3]").faults()).singleElement().asString().contains("expected 'local[8,4]'");
    }

    @Test
    void aLocalMasterKnowsNoOtherNumberOfFailures() {
        assertThat(settings("local[2]", "spark.task.maxFailures", "9").faults()).hasSize(1);
        assertThat(settings("local[2,5]", "spark.task.maxFailures", "1").maxFailures())
                .isEqualTo(5);
    }

    @Test
    void refusesFewFailures() {
        assertThat(settings("yarn", "spark.task.maxFailures", "3").faults())
                .containsExactly("spark.task.maxFailures: found '3', expected 4 or more");
        assertThat(settings("yarn", "spark.task.maxFailures", "7").maxFailures())
                .isEqualTo(7);
    }

    @Test
    void refusesTheEndOfTheJobWithAFewExecutors() {
        assertThat(settings("yarn", "spark.executor.maxNumFailures", "3").faults())
                .containsExactly(
                        "spark.executor.maxNumFailures: found '3', expected 4 or more: a contract that ends its"
                                + " executors would end the job");
        assertThat(settings("yarn", "spark.executor.maxNumFailures", "4").faults())
                .isEmpty();
    }

    @Test
    void refusesTwoTasksOfOneContractAndTheExclusionOfExecutors() {
        assertThat(settings("yarn", "spark.speculation", "true", "spark.excludeOnFailure.enabled", "TRUE")
                        .faults())
                .containsExactly(
                        "spark.speculation: found 'true', expected 'false': two tasks would do the same contract",
                        "spark.excludeOnFailure.enabled: found 'true', expected 'false': a few bad contracts would"
                                + " exclude every executor");
        for (String setting : List.of(
                "spark.excludeOnFailure.application.enabled",
                "spark.excludeOnFailure.taskAndStage.enabled",
                "spark.blacklist.enabled")) {
            assertThat(settings("yarn", setting, "true").faults())
                    .containsExactly(setting
                            + ": found 'true', expected 'false': a few bad contracts would exclude every executor");
        }
        assertThat(settings("yarn", "spark.speculation", "false").faults()).isEmpty();
    }
}
