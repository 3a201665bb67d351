package dev.servicereport.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The file of sentences, and one of a user's own over it. */
class TextsTest {

    private static final Path MAIN = Path.of("src/main/java/dev/servicereport");
    private static final Pattern ASKED = Pattern.compile("texts\\.(?:say|item)\\(\\s*\"([a-z]+\\.[a-z.-]+)\"");
    private static final Pattern KEY = Pattern.compile("\"([a-z]+\\.[a-z.-]+)\"");

    @Test
    void aValueStandsInItsPlaceAsItIs() {
        assertThat(Texts.bundled().say("reach.length", "length", "1時間", "services", "{length} $1 \\"))
                .isEqualTo("1時間：{length} $1 \\。");
    }

    @Test
    void aNameStandsBeforeTheBarAndValuesWithABarStayWhole() {
        assertThat(Texts.bundled().item("method.site", "site", "東京 | 大阪"))
                .isEqualTo(new Texts.Item("測定地点", "東京 | 大阪（他の拠点から見た停止は参考として示し、算入しない）"));
    }

    @Test
    void oneOfAUsersOwnTakesTheBundledOnesPlaceAndTheOthersStay() {
        Texts own = Texts.bundled().with(List.of("# 本市の言い方", "", "plan.times = 全{count}回"));
        assertThat(own.say("plan.times", "count", 60)).isEqualTo("全60回");
        assertThat(own.say("plan.rate", "rate", 10)).isEqualTo("10％");
        assertThat(Texts.bundled().say("plan.times", "count", 60)).isEqualTo("60回");
    }

    @Test
    void whatCannotBeMeantIsRefusedWithItsLine() {
        assertRefused(List.of("", "plan.tims = {count}回"), "2: found 'plan.tims', expected a key of the bundled");
        assertRefused(List.of("plan.times = {cuont}回"), "1: found '{cuont}', expected one of the values in: {count}回");
        assertRefused(List.of("plan.ceiling = {ceiling}"), "1: found no ' | ', expected 'name | text'");
        assertRefused(List.of("plan.times = {count}", "plan.times = x"), "2: found 'plan.times' once more");
        assertRefused(List.of("契約金額"), "1: found neither, expected 'key = text' or a comment");
    }

    private static void assertRefused(List<String> lines, String told) {
        assertThatThrownBy(() -> Texts.bundled().with(lines))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(told);
    }

    /** A key that is asked for and is not there would end a run. */
    @Test
    void everyKeyThatIsAskedForIsThere() throws Exception {
        Set<String> asked = new TreeSet<>();
        try (Stream<Path> files = Files.walk(MAIN)) {
            for (Path file :
                    files.filter(name -> name.toString().endsWith(".java")).toList()) {
                ASKED.matcher(Files.readString(file, StandardCharsets.UTF_8))
                        .results()
                        .forEach(key -> asked.add(key.group(1)));
            }
        }
        assertThat(asked).hasSizeGreaterThan(40).isSubsetOf(Texts.bundled().keys());
    }

    /** Nothing lies there that nobody says. */
    @Test
    void everyKeyIsSaid() throws Exception {
        Set<String> said = new TreeSet<>();
        try (Stream<Path> files = Files.walk(MAIN)) {
            for (Path file :
                    files.filter(name -> name.toString().endsWith(".java")).toList()) {
                said.addAll(keys(file));
            }
        }
        Set<String> unsaid = new TreeSet<>(Texts.bundled().keys());
        unsaid.removeAll(said);
        assertThat(unsaid).isEmpty();
    }

    private static List<String> keys(Path file) throws IOException {
        return KEY.matcher(Files.readString(file, StandardCharsets.UTF_8))
                .results()
                .map(key -> key.group(1))
                .toList();
    }
}
