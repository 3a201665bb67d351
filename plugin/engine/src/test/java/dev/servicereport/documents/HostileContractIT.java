package dev.servicereport.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.servicereport.SharedRenderer;
import dev.servicereport.document.DocumentKind;
import dev.servicereport.document.HostileText;
import dev.servicereport.render.RenderJob;
import dev.servicereport.render.Structure;
import dev.servicereport.render.Targets;
import dev.servicereport.run.DocumentRequest;
import dev.servicereport.run.ReportGenerator;
import dev.servicereport.run.ReportRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Hostile texts in the contract's title, which every kind of document shows: each text goes through every kind, as
 * HTML and as PDF. The build tries some of them, {@code -Dhostile-rounds=all} all; {@code .ci/gate} does that.
 */
class HostileContractIT {

    private static final Path SAMPLE = Path.of("../../data");
    private static final int EACH = 16;

    /** Those that a contract may hold: on one line. */
    private static final List<HostileText> TEXTS = HostileText.ALL.stream()
            .filter(text -> text.value().equals(text.shown())
                    && text.value().codePoints().noneMatch(Character::isISOControl))
            .toList();

    @TempDir
    private Path folder;

    static Stream<List<HostileText>> rounds() {
        boolean all = System.getProperty("hostile-rounds", "").equals("all");
        return IntStream.iterate(0, i -> i < TEXTS.size(), i -> i + EACH)
                .limit(all ? TEXTS.size() : 1)
                .mapToObj(i -> TEXTS.subList(i, Math.min(i + EACH, TEXTS.size())));
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void eachTextGoesThroughEachKindAsItIs(List<HostileText> texts) throws Exception {
        String title =
                "件名" + texts.stream().map(text -> "〈" + text.value() + "〉").collect(Collectors.joining());
        Map<String, Path> sources = make(title);
        assertThat(sources.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Catalogue.all().stream().map(DocumentKind::id).toList());
        for (Map.Entry<String, Path> kind : sources.entrySet()) {
            Path page = folder.resolve(kind.getKey() + ".html");
            Path pdf = folder.resolve(kind.getKey() + ".pdf");
            SharedRenderer.render(
                    new RenderJob(kind.getKey(), kind.getValue(), SharedRenderer.ASSETS, new Targets(page, null, pdf)));
            Document html = Jsoup.parse(page.toFile(), "UTF-8");
            assertThat(plain(html.body().wholeText())).as(kind.getKey()).contains(plain(title));
            assertThat(plain(Structure.of(pdf).text()))
                    .as(kind.getKey() + " as PDF")
                    .contains(plain(title));
            assertThat(html.select("script, iframe, object, embed, base, form, link"))
                    .as(kind.getKey())
                    .isEmpty();
        }
    }

    /** The source of one document of each kind. */
    private Map<String, Path> make(String title) throws Exception {
        Path data = folder.resolve("data");
        try (Stream<Path> files = Files.walk(SAMPLE)) {
            for (Path file : files.toList()) {
                Files.copy(file, data.resolve(SAMPLE.relativize(file).toString()));
            }
        }
        Path contract = data.resolve("contract.yaml");
        ObjectMapper quotes = new ObjectMapper();
        Files.writeString(
                contract,
                Files.readString(contract)
                        .replaceFirst("(?m)^title: .*$", "title: " + quoted(quotes.writeValueAsString(title))),
                StandardCharsets.UTF_8);
        Files.writeString(
                data.resolve("handling/accidents.csv"),
                "id,found_at,reported_at,summary,response\nA-1,2025-06-18T09:00,2025-06-18T09:40,誤送付,回収した\n");
        Path nil = data.resolve("nil-returns.csv");
        Files.writeString(nil, Files.readString(nil).replaceAll("(?m)^handling-accidents,.*\\R", ""));
        Map<String, Path> sources = sources(data, "all", List.of(), "adoc");
        // the index is made of finished files
        sources.putAll(sources(data, "finished", List.of("delivery-note"), "html"));
        return sources;
    }

    private static String quoted(String replacement) {
        return replacement.replace("\\", "\\\\").replace("$", "\\$");
    }

    private Map<String, Path> sources(Path data, String name, List<String> kinds, String format) throws Exception {
        Path output = folder.resolve(name);
        new ReportGenerator(new ReportRequest(data, output, "2025-06", null))
                .documents(DocumentRequest.of(kinds, List.of(format), null), line -> {});
        Path documents = output.resolve("documents");
        Map<String, Path> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(documents)) {
            files.filter(file -> file.toString().endsWith(".adoc"))
                    .sorted()
                    .forEach(file -> sources.putIfAbsent(
                            documents.relativize(file).getName(0).toString(), file.toAbsolutePath()));
        }
        return sources;
    }

    /** Without blanks, which lines and columns take and give, and without regard to width. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\u00A0\u200B]", "");
    }
}
