package dev.servicereport;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.SourceScan.Found;
import dev.servicereport.SourceScan.Size;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the compiled classes no longer show: how long types and methods are, and where Japanese stands. */
class SourceRulesTest {

    private static final Path MAIN = Path.of("src/main/java/dev/servicereport");

    /** The plugin in front of the engine, whose few words Maven shows. */
    private static final Path PLUGIN = Path.of("../maven/src/main/java/dev/servicereport");

    private static final int MOST_COMPONENTS = 8;
    private static final int MOST_LINES_OF_A_METHOD = 40;
    private static final int MOST_LINES_OF_A_TYPE = 200;

    /** The types that may be longer: loops over bytes and cells, and the one reader of the data folder. There may be no fourth. */
    private static final Set<String> LONG_TYPES = Set.of("csv/CsvRow", "csv/PlainLines", "dataset/DataFolder");

    /**
     * What templates see by these names (seven), which users' own templates name too, what a run came to, and the row of a sheet.
     * There may be no more.
     */
    private static final Set<String> WIDE_RECORDS = Set.of(
            "document/Letterhead",
            "documents/project/MinutesPaper.Meeting",
            "documents/project/SubcontractPaper",
            "documents/project/TeamPaper.ChangeRow",
            "documents/service/MonthlyReport",
            "documents/briefing/YearFacts",
            "documents/briefing/MoneyFacts",
            "run/Outcome",
            "workbook/PlannedPayment");

    /** What reads: hints, headings, and the words that data can hold. What writes: words of the output, and documents. */
    private static final Pattern ROOMS =
            Pattern.compile("(problem|time|money|cache|sheet|csv|contract|service|availability|response"
                    + "|payment|inventory|delivery|requirement|dataset|wording|documents|workbook)/.*");

    /** What tests start Ruby by. */
    private static final Pattern RUBY = Pattern.compile(
            "\\b(OneRenderer|SharedRenderer|StockRenderer|PlainAsciidoctor|InProcessRenderer|ReadyRenderer|KeptRenderer)\\b");

    private static Found main;
    private static Found plugin;

    @BeforeAll
    static void readSources() throws IOException {
        main = SourceScan.of(MAIN);
        plugin = SourceScan.of(PLUGIN);
    }

    @Test
    void seesTheSources() {
        assertThat(main.types()).hasSizeGreaterThan(500);
        assertThat(main.records()).hasSizeGreaterThan(100);
        assertThat(plugin.types()).hasSizeGreaterThan(30);
    }

    @Test
    void noTypeIsLongerThanTwoHundredLinesButForThree() {
        assertThat(LONG_TYPES).hasSizeLessThanOrEqualTo(3);
        assertThat(tooLong(main)).isEqualTo(LONG_TYPES);
        assertThat(tooLong(plugin)).isEmpty();
    }

    @Test
    void noMethodIsLongerThanFortyLines() {
        assertThat(tooLongMethods(main)).isEmpty();
        assertThat(tooLongMethods(plugin)).isEmpty();
    }

    @Test
    void noRecordHasMoreThanEightComponents() {
        assertThat(tooWide(main)).isEqualTo(WIDE_RECORDS);
        assertThat(tooWide(plugin)).isEmpty();
    }

    @Test
    void japaneseStandsInItsRoomsAndInHints() throws Exception {
        assertThat(strayed(main))
                .as("move these to wording, to a template or into a hint")
                .isEmpty();
    }

    /** So that the tests of units take a minute or two: what starts Ruby is named …IT, and runs after them. */
    @Test
    void noTestOfAUnitStartsRuby() throws Exception {
        try (Stream<Path> tests = Files.walk(Path.of("src/test/java"))) {
            List<Path> units = tests.filter(each -> each.toString().endsWith("Test.java"))
                    .filter(each -> !each.endsWith("SourceRulesTest.java"))
                    .toList();
            assertThat(units).hasSizeGreaterThan(200);
            for (Path unit : units) {
                assertThat(Files.readString(unit)).as("%s", unit).doesNotContainPattern(RUBY);
            }
        }
    }

    /** Otherwise a rule that sees nothing would look like one that is kept. */
    @Test
    void plantedSourcesBreakEveryRule() throws Exception {
        String lines = "        int i = 0;\n".repeat(41);
        Found planted = SourceScan.of(List.of(
                new SourceScan.Source("chart/A.java", "package p;\nclass A {\n    void a() {\n" + lines + "    }\n}\n"),
                new SourceScan.Source("chart/B.java", "package p;\n" + "\n".repeat(200) + "class B {}\n"),
                new SourceScan.Source(
                        "chart/C.java",
                        "package p;\nrecord C(int a, int b, int c, int d, int e, int f, int g, int h, int i) {}\n"),
                new SourceScan.Source("chart/D.java", """
                        package p;

                        /** 説明 */
                        class D {
                            String title = "停止";
                            String block = \"""
                                    月
                                    \""";
                            Problem told = problem().hint("直してください");
                            Key<String> key = Key.required("id", type, "Its id", "番号");
                            char mark = '、';
                        }
                        """),
                new SourceScan.Source("wording/E.java", "package p;\nclass E {\n    String word = \"停止\";\n}\n")));
        assertThat(tooLongMethods(planted)).containsExactly("chart/A.a");
        assertThat(tooLong(planted)).containsExactly("chart/B");
        assertThat(tooWide(planted)).containsExactly("chart/C");
        assertThat(strayed(planted)).hasSize(3).allMatch(line -> line.startsWith("chart/D.java:"));
    }

    private static Set<String> tooLong(Found found) {
        return above(found.types(), MOST_LINES_OF_A_TYPE);
    }

    private static Set<String> tooLongMethods(Found found) {
        return above(found.methods(), MOST_LINES_OF_A_METHOD);
    }

    private static Set<String> tooWide(Found found) {
        return above(found.records(), MOST_COMPONENTS);
    }

    private static Set<String> above(List<Size> sizes, int most) {
        return sizes.stream().filter(size -> size.size() > most).map(Size::name).collect(Collectors.toSet());
    }

    private static List<String> strayed(Found found) {
        return found.words().stream()
                .filter(words -> !ROOMS.matcher(words.file()).matches())
                .map(words -> words.file() + ":" + words.line() + ": " + words.text())
                .toList();
    }
}
