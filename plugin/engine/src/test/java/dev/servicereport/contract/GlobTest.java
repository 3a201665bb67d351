package dev.servicereport.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Globs of sources. */
class GlobTest {

    private static final List<String> PIECES =
            List.of("*", "**", "?", "a", "b", "/", ".csv", "[ab]", "[!a]", "[a-c]", "{a,b}", "{a/b,*}");

    /** The JDK's own matcher is the other opinion, on globs that it is quick with. */
    @Test
    void matchesWhatTheJdkMatches() {
        Random random = new Random(15);
        List<String> differing = IntStream.range(0, 20_000)
                .mapToObj(i -> text(random, PIECES, 6) + " " + text(random, List.of("a", "b", "c", "/", ".csv"), 7))
                .filter(GlobTest::isDecidedOtherwise)
                .toList();
        assertThat(differing).isEmpty();
    }

    private static String text(Random random, List<String> pieces, int longest) {
        return IntStream.range(0, 1 + random.nextInt(longest))
                .mapToObj(i -> pieces.get(random.nextInt(pieces.size())))
                .collect(Collectors.joining());
    }

    private static boolean isDecidedOtherwise(String globAndName) {
        String glob = globAndName.substring(0, globAndName.indexOf(' '));
        Path name = Path.of(globAndName.substring(glob.length() + 1));
        return Glob.of(glob).matches(name.toString())
                != FileSystems.getDefault().getPathMatcher("glob:" + glob).matches(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"**********x.csv", "*a*a*a*a*a*a*a*a*a*a*a*ax.csv", "**/**/**/**/**/**/**/**/x.csv"})
    @Timeout(value = 10, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void endsSoonHoweverManyAsterisksThereAre(String glob) {
        assertThat(Glob.of(glob).matches("a/".repeat(100) + "a".repeat(200) + ".csv"))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"**/x.csv", "*/old/x.csv", "{exports,other}/*/x.csv", "exports/old/*", "exports/**"})
    void tellsThatAFolderMayHoldAMatch(String glob) {
        assertThat(Glob.of(glob).mayMatchIn("exports/old")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"*.csv", "exports/*.csv", "other/**", "exports/{new,older}/*"})
    void tellsThatAFolderHoldsNoMatch(String glob) {
        assertThat(Glob.of(glob).mayMatchIn("exports/old")).isFalse();
    }

    @Test
    void refusesBracesBeyondNumber() {
        assertThatThrownBy(() -> Glob.of("{a,b}".repeat(100))).isInstanceOf(PatternSyntaxException.class);
    }
}
