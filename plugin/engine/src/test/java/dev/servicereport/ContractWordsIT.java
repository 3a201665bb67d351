package dev.servicereport;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.run.DocumentRequest;
import dev.servicereport.run.ReportGenerator;
import dev.servicereport.run.ReportRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What belongs to one contract stands in the data of that contract, and nowhere else. */
class ContractWordsIT {

    /** Names, papers and clauses of the sample's contract. */
    private static final Pattern OF_THE_SAMPLE =
            Pattern.compile("伊予|愛媛|企画振興|企画政策|本庁舎|番号利用事務系|調達仕様書|別記|特記事項|取扱注意|(?<![\\d.-])[345]\\.\\d\\.\\d");

    private static final Pattern JAVA_COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|//[^\\n]*");
    /** Versions of Maven and its plugins in the files of a new project look like clauses. */
    private static final Pattern VERSION =
            Pattern.compile("(?<=Maven |Version>|version>|POM/|maven-|maven:|@v)\\d\\.\\d\\.\\d");

    private static final Path REGISTERS = Path.of("src/test/resources/golden/registers");

    @TempDir
    Path folder;

    @Test
    void noSourceTemplateOrResourceHoldsThem() throws Exception {
        Map<String, String> texts = new TreeMap<>();
        for (String root : List.of("src/main/java", "src/main/resources", "../../asciidoc")) {
            texts.putAll(texts(Path.of(root)));
        }
        assertThat(texts.keySet().stream().map(name -> name.replaceAll(".*\\.", "")))
                .contains("java", "adoc", "yml", "css", "yaml", "json", "rb");
        // versions of libraries look like clauses
        texts.replaceAll(
                (name, text) -> name.startsWith("META-INF/sbom/") ? text.replaceAll("\\d+(\\.\\d+)+", "") : text);
        // clauses in comments say where a rule comes from; they are never printed
        texts.replaceAll((name, text) ->
                name.endsWith(".java") ? JAVA_COMMENT.matcher(text).replaceAll("") : text);
        texts.replaceAll((name, text) ->
                name.contains("/start/project/") ? VERSION.matcher(text).replaceAll("") : text);
        assertThat(found(texts)).isEmpty();
    }

    @Test
    void noDocumentOfAContractWithoutReferencesHoldsThem() throws Exception {
        Map<String, String> texts = documents();
        assertThat(texts.keySet().stream()
                        .filter(name -> name.endsWith(".adoc"))
                        .map(name -> name.split("/")[1]))
                .contains("monthly-report", "annual-report", "sla-method", "m365-pac", "handling-accidents", "team");
        assertThat(found(texts)).isEmpty();
    }

    @Test
    void nothingDanglesWhereThereIsNoReference() throws Exception {
        String all = String.join("\n", documents().values());
        assertThat(all)
                .contains("基準値を下回ったため、対応の内容を発注者と協議する必要があります。")
                .contains("99.8%以上とする。")
                .contains("速やかに報告する。目標は次のとおりとする。")
                .doesNotContain("根拠", ":handling:", "（）", "の遵守を");
    }

    @Test
    void whatTheContractSaysIsPrintedAsItIsWritten() throws Exception {
        GivenData data = GivenData.in(folder).missed();
        data.with(
                "contract.yaml",
                Files.readString(data.directory().resolve("contract.yaml"))
                        .replace("handling: 取扱注意", "handling: '部外秘 *1*'"));
        assertThat(Parser.unescapeEntities(String.join("\n", documents(data).values()), false))
                .contains(":handling: 部外秘 *1*")
                .contains("|根拠\n3+|仕様書第3章4")
                .contains("協議する必要があります（仕様書第3章2(4)）。")
                .contains("× 100（仕様書第3章2(1)）")
                .contains("要件を満たさないものは一覧に示し、除かない（仕様書第3章2(2)）")
                .contains("目標は次のとおりとする（仕様書第3章2(3)）。")
                .contains("[.text-right]\n根拠　約款第31条\n");
    }

    /** Every document of a contract that has a row in each register and says nothing of clauses. */
    private Map<String, String> documents() throws Exception {
        GivenData data = GivenData.in(folder).missed();
        String contract = Files.readString(data.directory().resolve("contract.yaml"));
        data.with("contract.yaml", contract.substring(0, contract.indexOf("handling:")));
        return documents(data);
    }

    private Map<String, String> documents(GivenData data) throws Exception {
        for (Map.Entry<String, String> register : texts(REGISTERS).entrySet()) {
            data.with(register.getKey(), register.getValue());
        }
        Path output = folder.resolve("output");
        new ReportGenerator(new ReportRequest(data.directory(), output, null, null))
                .documents(DocumentRequest.of(List.of(), List.of("adoc"), null), line -> {});
        Map<String, String> texts = texts(output);
        texts.replaceAll((name, text) -> Parser.unescapeEntities(text, false));
        return texts;
    }

    private static List<String> found(Map<String, String> texts) {
        return texts.entrySet().stream()
                .flatMap(file -> OF_THE_SAMPLE
                        .matcher(file.getValue())
                        .results()
                        .map(match -> file.getKey() + ": " + match.group()))
                .toList();
    }

    /** All files but pictures and fonts, by name. */
    private static Map<String, String> texts(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().matches(".*\\.(ttf|png)"))
                    .collect(Collectors.toMap(
                            file -> root.relativize(file).toString().replace('\\', '/'),
                            ContractWordsIT::text,
                            (one, other) -> one + other,
                            TreeMap::new));
        }
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
