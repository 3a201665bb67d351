package dev.servicereport.golden;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.OneRenderer;
import dev.servicereport.document.WrittenDocument;
import dev.servicereport.run.DocumentRequest;
import dev.servicereport.run.Outcome;
import dev.servicereport.run.ReportGenerator;
import dev.servicereport.run.ReportRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * February to April 2025 of the library of another city, out of sixteen months of data: everything that is written, byte for byte. How each
 * figure comes about is worked out in {@code golden2/README.md}. {@code -Drefresh-golden=true} writes the files anew.
 */
@OneRenderer
class ThreeMonthsIT {

    private static final Path GIVEN = Path.of("src/test/resources/golden2");
    private static final Path EXPECTED = GIVEN.resolve("expected");

    @TempDir
    Path folder;

    /** One run and one test, so that a change anywhere in between is put down to it. */
    @Test
    @DisabledIfSystemProperty(named = "refresh-golden", matches = "true")
    void everyFileIsTheGoldenOne() throws Exception {
        SortedMap<String, String> written = written();
        SortedMap<String, String> expected = texts(EXPECTED);
        assertThat(written.keySet()).isEqualTo(expected.keySet());
        for (String name : expected.keySet()) {
            assertThat(written.get(name)).as(name).isEqualTo(expected.get(name));
        }
    }

    @Test
    @EnabledIfSystemProperty(named = "refresh-golden", matches = "true")
    void refresh() throws Exception {
        for (String old : texts(EXPECTED).keySet()) {
            Files.delete(EXPECTED.resolve(old));
        }
        SortedMap<String, String> written = written();
        for (String name : written.keySet()) {
            Path file = EXPECTED.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, written.get(name));
        }
        assertThat(texts(EXPECTED)).isEqualTo(written);
    }

    private SortedMap<String, String> written() throws Exception {
        Path output = folder.resolve("output");
        ReportRequest request = new ReportRequest(GIVEN.resolve("data"), output, "2025-02..2025-04", null);
        Outcome outcome = new ReportGenerator(request)
                .documents(DocumentRequest.of(List.of(), List.of("adoc"), null), line -> {});
        SortedMap<String, String> texts = texts(output);
        texts.put("documents.txt", inOrder(outcome.documents()));
        return texts;
    }

    /** The documents as an index lists them. */
    private static String inOrder(List<WrittenDocument> documents) {
        return documents.stream()
                .map(document -> document.kind().title() + "\t" + document.subject() + "\n")
                .collect(Collectors.joining());
    }

    /** What people and other programs read, by path, pictures with an element a line; the manifest lists all by hash. */
    private static SortedMap<String, String> texts(Path root) throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        if (!Files.isDirectory(root)) {
            return texts;
        }
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(ThreeMonthsIT::isText).toList()) {
                String name = root.relativize(file).toString().replace('\\', '/');
                String text = Files.readString(file, StandardCharsets.UTF_8);
                texts.put(name, name.endsWith(".svg") ? text.replace("><", ">\n<") : text);
            }
        }
        return texts;
    }

    private static boolean isText(Path file) {
        String name = file.getFileName().toString();
        return name.matches(".*\\.(adoc|json|csv|svg|txt)") && !name.equals("manifest.json");
    }
}
