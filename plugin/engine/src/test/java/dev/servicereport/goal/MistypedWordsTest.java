package dev.servicereport.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.servicereport.problem.BadInputException;
import dev.servicereport.start.Start;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Short names that nobody reads. */
class MistypedWordsTest {

    @TempDir
    Path folder;

    @Test
    void onesThatAreLikeOursAreRefusedAllAtOnce() {
        assertThatThrownBy(() -> require("clinet", "skipTests", "instalment"))
                .asInstanceOf(InstanceOfAssertFactories.type(BadInputException.class))
                .satisfies(refused -> assertThat(refused.problems())
                        .map(Object::toString)
                        .containsExactlyInAnyOrder(
                                "command line: found '-Dclinet', expected one of client, target, from, to, amount,"
                                        + " instalments, export, maintenance; did you mean 'client'? (「-Dclient」ではありませんか)",
                                "command line: found '-Dinstalment', expected one of client, target, from, to, amount,"
                                        + " instalments, export, maintenance; did you mean 'instalments'?"
                                        + " (「-Dinstalments」ではありませんか)"));
    }

    @Test
    void onesThatBelongToSomebodyElseAreNot() {
        assertThatCode(() -> require("skipTests", "client", "maven")).doesNotThrowAnyException();
    }

    @Test
    void nothingIsWrittenThen() {
        GoalCall init = GoalCall.of("init", folder.toString());
        GoalRequest request = new GoalRequest(Map.of(
                "basedir", List.of(folder.toString()), "version", List.of("1"), "otherWords", List.of("sampel")));
        assertThatThrownBy(() -> Goals.run("init", request, init)).isInstanceOf(GoalFailure.class);
        assertThat(init.lines()).singleElement().asString().contains("did you mean 'sample'?");
        assertThat(folder).isEmptyDirectory();
    }

    private static GoalRequest require(String... said) throws BadInputException {
        return MistypedWords.require(Start.PARAMETERS, new GoalRequest(Map.of(MistypedWords.PARAMETER, List.of(said))));
    }
}
