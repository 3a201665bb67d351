package dev.servicereport.goal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.problem.Problem;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Properties that look like parameters. */
class UnknownSwitchesTest {

    private static final List<String> KNOWN = List.of("service-report.asOf", "service-report.months");

    @Test
    void aPropertyThatNoGoalHasIsAnErrorWithTheNearestName() {
        assertThat(messages(
                        "command line",
                        "0",
                        "",
                        "service-report.month",
                        "pom.xml",
                        "12",
                        "properties",
                        "service-report.as-of"))
                .containsExactly(
                        "command line: found 'service-report.month', expected a parameter that some goal has;"
                                + " did you mean 'service-report.months'? (「service-report.months」ではありませんか)",
                        "pom.xml:12 [properties]: found 'service-report.as-of', expected a parameter that some goal has;"
                                + " did you mean 'service-report.asOf'? (「service-report.asOf」ではありませんか)");
    }

    @Test
    void oneThatIsLikeNoneIsToldWithAllThatThereAre() {
        assertThat(messages("command line", "0", "", "service-report.colour-of-charts"))
                .containsExactly("command line: found 'service-report.colour-of-charts', expected one of"
                        + " service-report.asOf, service-report.months (この名前の指定はどのゴールにもありません)");
    }

    @Test
    void oneThatWasSetInSeveralPlacesIsToldOnce() {
        assertThat(messages(
                        "command line",
                        "0",
                        "",
                        "service-report.month",
                        "settings.xml",
                        "0",
                        "",
                        "service-report.month"))
                .hasSize(1);
    }

    private static List<String> messages(String... found) {
        GoalRequest request = new GoalRequest(Map.of("unknownSwitches", List.of(found), "knownSwitches", KNOWN));
        return UnknownSwitches.problems(request).sorted().stream()
                .map(Problem::toString)
                .toList();
    }
}
