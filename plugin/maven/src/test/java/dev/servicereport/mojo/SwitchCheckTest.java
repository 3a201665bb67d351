package dev.servicereport.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.problem.Problem;
import dev.servicereport.problem.SourceLocation;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Properties that look like parameters. */
class SwitchCheckTest {

    private static final SourceLocation COMMAND_LINE = SourceLocation.wholeFile("command line");
    private static final List<String> PARAMETERS = List.of("service-report.months", "service-report.asOf", "detail");

    private final SwitchCheck check = new SwitchCheck(PARAMETERS, "service-report.version"::equals);

    @Test
    void aPropertyThatNoGoalHasIsAnErrorWithTheNearestName() {
        check.look(COMMAND_LINE, "service-report.month");
        check.look(new SourceLocation("pom.xml", 12, "properties"), "service-report.as-of");
        assertThat(messages())
                .containsExactly(
                        "command line: found 'service-report.month', expected a parameter that some goal has;"
                                + " did you mean 'service-report.months'? (「service-report.months」ではありませんか)",
                        "pom.xml:12 [properties]: found 'service-report.as-of', expected a parameter that some goal has;"
                                + " did you mean 'service-report.asOf'? (「service-report.asOf」ではありませんか)");
    }

    @Test
    void oneThatIsLikeNoneIsToldWithAllThatThereAre() {
        check.look(COMMAND_LINE, "service-report.colour-of-charts");
        assertThat(messages())
                .containsExactly("command line: found 'service-report.colour-of-charts', expected one of"
                        + " service-report.asOf, service-report.months (この名前の指定はどのゴールにもありません)");
    }

    @Test
    void oneThatWasSetInSeveralPlacesIsToldOnce() {
        check.look(COMMAND_LINE, "service-report.month");
        check.look(SourceLocation.wholeFile("settings.xml"), "service-report.month");
        assertThat(messages()).hasSize(1);
    }

    @Test
    void parametersThoseThatAPomUsesAndThoseOfOthersAreFine() {
        check.look(COMMAND_LINE, "service-report.months");
        check.look(COMMAND_LINE, "service-report.version");
        check.look(COMMAND_LINE, "detail");
        check.look(COMMAND_LINE, "service.month");
        assertThat(messages()).isEmpty();
    }

    private List<String> messages() {
        return check.problems().sorted().stream().map(Problem::toString).toList();
    }
}
