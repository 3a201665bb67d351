package dev.servicereport.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The files of sentences and words, and one of a user's own over that of documents and pages. */
class TextsTest {

    private static final Path MAIN = Path.of("src/main/java/dev/servicereport");
    private static final Pattern ASKED =
            Pattern.compile("\\btexts\\s*\\.(?:say|item|parts)\\(\\s*\"([a-z]+\\.[a-z.-]+)\"");
    private static final Pattern ASKED_OF_PROGRAM =
            Pattern.compile("(?:TEXTS|Texts\\.program\\(\\))\\s*\\.(?:say|parts)\\(\\s*\"([a-z]+\\.[a-z.-]+)\"");
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
        Texts own = Texts.bundled().with(List.of("# 本市の言い方", "", "plan.times = 全{count}回"), TextsTest::refuse);
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

    @Test
    void allFaultsAreToldAtOnce() {
        assertThat(faults(List.of("契約金額", "plan.times = x", "plan.times = {cuont}", "plan.tims = y")))
                .extracting(fault -> fault.substring(0, fault.indexOf(", expected")))
                .containsExactly(
                        "1: found neither",
                        "3: found 'plan.times' once more",
                        "3: found '{cuont}'",
                        "4: found 'plan.tims'");
    }

    private static List<String> faults(List<String> lines) {
        List<String> faults = new ArrayList<>();
        Texts.bundled().with(lines, faults::add);
        return faults;
    }

    private static void assertRefused(List<String> lines, String told) {
        assertThat(faults(lines)).singleElement().asString().startsWith(told);
    }

    private static void refuse(String fault) {
        throw new AssertionError(fault);
    }

    @Test
    void partsStandBetweenBarsAndAreFilledOneByOne() {
        assertThat(Texts.program().parts("open.medium-unrecorded", "medium", "SSD | 2台", "file", "media.csv"))
                .containsExactly("交換した媒体「SSD | 2台」の作業報告がありません。", "media.csv に、この資産番号（asset）の行を加えてください。");
    }

    @Test
    void wordsOfTablesAndMessagesAreNotForAUserToChange() {
        assertRefused(List.of("table.terms = 計画 | 年 | 月 | 額"), "1: found 'table.terms', expected a key of the bundled");
        assertThat(Texts.program().keys())
                .hasSizeGreaterThan(100)
                .doesNotContainAnyElementsOf(Texts.bundled().keys());
    }

    /** A key that is asked for and is not there would end a run. */
    @Test
    void everyKeyThatIsAskedForIsThere() throws Exception {
        assertThat(found(ASKED))
                .hasSizeGreaterThan(40)
                .isSubsetOf(Texts.bundled().keys());
        assertThat(found(ASKED_OF_PROGRAM))
                .hasSizeGreaterThan(40)
                .isSubsetOf(Texts.program().keys());
    }

    /** Nothing lies there that nobody says. */
    @Test
    void everyKeyIsSaid() throws Exception {
        Set<String> unsaid = new TreeSet<>(Texts.bundled().keys());
        unsaid.addAll(Texts.program().keys());
        unsaid.removeAll(found(KEY));
        assertThat(unsaid).isEmpty();
    }

    private static Set<String> found(Pattern pattern) throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.walk(MAIN)) {
            for (Path file :
                    files.filter(name -> name.toString().endsWith(".java")).toList()) {
                pattern.matcher(Files.readString(file, StandardCharsets.UTF_8))
                        .results()
                        .forEach(key -> keys.add(key.group(1)));
            }
        }
        return keys;
    }
}
