package dev.servicereport.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.servicereport.check.Schema;
import dev.servicereport.problem.Problem;
import dev.servicereport.problem.Problems;
import dev.servicereport.start.Given;
import dev.servicereport.start.Start;
import dev.servicereport.time.DateText;
import dev.servicereport.time.TimeTextException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

/**
 * Mistakes that people make in {@code contract.yaml}: the schema catches them in an editor, and the reader in the same place, which the
 * first line of each file names. {@code .ci/gate} asks ajv in strict mode about the same files.
 */
class ContractMistakesTest {

    private static final Path MISTAKES = Path.of("src/test/resources/contract/mistakes");

    static List<Path> mistakes() throws IOException {
        try (Stream<Path> files = Files.list(MISTAKES)) {
            return files.sorted().toList();
        }
    }

    private static String place(Path mistake) throws IOException {
        return Files.readAllLines(mistake).get(0).substring("# ".length());
    }

    private static Set<String> faultsBySchema(Path contract) throws IOException {
        Object yaml = new Yaml().load(Files.readString(contract));
        JsonNode json = new ObjectMapper().valueToTree(yaml);
        return Schema.of(ContractSchema.json()).faults(json).stream()
                .map(pointer -> pointer.substring(1)
                        .replaceAll("/([0-9]+)(?=/|$)", "[$1]")
                        .replace('/', '.'))
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void areCaughtByTheReaderInThatPlaceAndNoOther(Path mistake) throws Exception {
        Problems problems = new Problems();
        new ContractReader(problems).read(Files.readAllBytes(mistake));
        assertThat(problems.sorted())
                .filteredOn(Problem::isError)
                .extracting(ContractMistakesTest::place)
                .containsExactly(place(mistake));
    }

    /** A key that is not known has no place of its own: it is what was found. */
    private static String place(Problem problem) {
        String column = problem.where().column();
        boolean unknown = problem.expected().contains("key");
        boolean missing = problem.found().equals("no such key");
        return unknown && !missing ? (column.isEmpty() ? "" : column + ".") + problem.found() : column;
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void areCaughtByTheSchemaInThatPlaceAndNoOther(Path mistake) throws Exception {
        assertThat(faultsBySchema(mistake)).containsExactly(place(mistake));
    }

    @Test
    void areNoneInTheSampleNorInWhatInitWrites(@TempDir Path folder) throws Exception {
        assertThat(faultsBySchema(Path.of("../../data/contract.yaml"))).isEmpty();
        for (String name : List.of("zabbix.csv", "計画停止.csv")) {
            Files.copy(Path.of("../maven/src/it/init", name), folder.resolve(name));
        }
        Map<String, String> words =
                Map.of("export", "zabbix.csv", "maintenance", "計画停止.csv", "amount", "44444412", "target", "99.5");
        Start.begin(new Given(words), folder, "1.0.0");
        Path contract = folder.resolve("data/contract.yaml");
        assertThat(faultsBySchema(contract)).isEmpty();
        String first = Files.readAllLines(contract).get(0);
        assertThat(contract.resolveSibling(first.substring(first.indexOf('=') + 1)))
                .hasContent(ContractSchema.json());
    }

    @Test
    void theSampleNamesTheSchemaInItsFirstLine() throws Exception {
        Path sample = Path.of("../../data/contract.yaml");
        String first = Files.readAllLines(sample).get(0);
        assertThat(first).startsWith("# yaml-language-server: $schema=");
        assertThat(sample.resolveSibling(first.substring(first.indexOf('=') + 1)))
                .isRegularFile();
    }

    @Test
    void theSchemaOfTheSiteIsThatOfTheJar() throws Exception {
        assertThat(Path.of("../../src/site/resources/schemas", ContractSchema.RESOURCE))
                .hasContent(ContractSchema.json());
        assertThat(ContractSchema.class.getResource(ContractSchema.RESOURCE)).isNotNull();
    }

    /** Otherwise an editor would mark what the goals read. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-01-05",
                "2025/1/5",
                "2025年1月5日",
                "令和7年1月5日",
                "令和元年5月1日",
                "R7.1.5",
                " ２０２５／０１／０５ ",
                "2025/1/5(日)",
                "2025/1/5 （日曜日）",
                "昭和64年1月7日",
                "R7-1-5",
                "2025-12-31",
                "2025-10-30"
            })
    void theShapeOfADateTakesEveryFormThatIsRead(String date) throws TimeTextException {
        assertThat(DateText.date(Normalizer.normalize(date, Normalizer.Form.NFKC)))
                .isNotNull();
        assertThat(date).matches(Shapes.DATE).matches(Shapes.DATE_OR_MONTH).matches(Shapes.CLOSED);
    }

    @Test
    void otherShapesTakeWhatIsReadToo() throws Exception {
        for (String hours :
                List.of("08:30-17:15", "9:00-12:00,13:00-24:00", "０８：３０～１７：１５", "9:00 - 12:00、 13:00-17:00")) {
            assertThat(hours).matches(Shapes.HOURS);
            assertThat(HoursText.HOURS.parser().parse(normalised(hours))).isNotEmpty();
        }
        for (String days : List.of("MON-FRI", "sat,SUN", "月-金", "月、水、金")) {
            assertThat(days).matches(Shapes.WEEKDAYS);
            assertThat(Weekdays.WEEKDAYS.parser().parse(normalised(days))).isNotEmpty();
        }
        for (String length : List.of("PT0S", "PT30M", "P1D", "P1DT2H3M4S", "ＰＴ５Ｍ")) {
            assertThat(length).matches(Shapes.DURATION);
            assertThat(Durations.LENGTH.parser().parse(normalised(length))).isNotNull();
        }
        for (String amount : List.of("44444412", "44,444,412", "44,444,412円", "４４円")) {
            assertThat(amount).matches(Shapes.YEN);
            assertThat(Numbers.AMOUNT.parser().parse(normalised(amount))).isNotNull();
        }
        for (String percent : List.of("99.8", "100", "99.999999%", "９９．５ ％")) {
            assertThat(percent).matches(Shapes.PERCENT);
            assertThat(Numbers.PERCENT.parser().parse(normalised(percent))).isNotNull();
        }
        for (String closed : List.of("12-29..01-03", "08-15", "2025-05-01..2025-05-06")) {
            assertThat(closed).matches(Shapes.CLOSED);
            assertThat(ClosedText.CLOSED.parser().parse(normalised(closed))).isNotNull();
        }
    }

    private static String normalised(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-13-05", "2025-00-05", "2025-01-32", "5.1.2025", "1月5日", "2025-01-05T00:00", ""})
    void theShapeOfADateRefusesWhatCannotBeOne(String date) {
        assertThat(date).doesNotMatch(Shapes.DATE);
    }

    @Test
    void everyPatternIsAnchored() throws Exception {
        JsonNode schema = new ObjectMapper().readTree(ContractSchema.json());
        assertThat(schema.findValuesAsText("pattern")).isNotEmpty().allMatch(shape -> shape.matches("\\^.*\\$"));
        assertThat(schema.get("$id").asText()).isEqualTo("urn:service-report:schema:contract:1");
    }
}
