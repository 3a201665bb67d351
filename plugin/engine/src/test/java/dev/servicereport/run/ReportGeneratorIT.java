package dev.servicereport.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.servicereport.GivenData;
import dev.servicereport.OneRenderer;
import dev.servicereport.Snapshot;
import dev.servicereport.document.TemplateFault;
import dev.servicereport.output.OutputFolder;
import dev.servicereport.problem.BadInputException;
import dev.servicereport.render.RenderException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@OneRenderer
class ReportGeneratorIT {

    @TempDir
    Path folder;

    private GivenData data;
    private Path output;

    @BeforeEach
    void giveData() throws Exception {
        data = GivenData.in(folder);
        output = folder.resolve("target/service-report");
    }

    @Test
    void writesNothingForFiguresAlone() throws Exception {
        Outcome outcome = generator().figures();
        assertThat(outcome.months())
                .extracting(month -> month.sentence())
                .containsExactly("2025-02: 99.955%, agreed 99.8%");
        assertThat(folder.resolve("target")).doesNotExist();
    }

    @Test
    void leavesNoPackageForAcceptanceOfAWiderRunBefore() throws Exception {
        try (OutputFolder wider = OutputFolder.open(output, List.of("acceptance"), line -> {})) {
            wider.write("acceptance/SHA256SUMS", "");
            wider.publish(List.of());
        }
        generator().documents(asciidocOnly(null), line -> {});
        assertThat(output.resolve("acceptance")).doesNotExist();
        assertThat(output.resolve("manifest.json")).content().doesNotContain("acceptance");
    }

    @Test
    void listsEveryOutputAndEveryInputInTheManifest() throws Exception {
        generator().documents(asciidocOnly(null), line -> {});
        JsonNode manifest =
                new ObjectMapper().readTree(output.resolve("manifest.json").toFile());
        assertThat(hashes(manifest.get("inputs"))).isEqualTo(hashes(data.directory()));
        Map<String, String> written = hashes(output);
        written.remove("manifest.json");
        assertThat(hashes(manifest.get("outputs"))).isEqualTo(written);
        assertThat(manifest.get("outputs"))
                .allSatisfy(entry -> assertThat(entry.get("size").asLong())
                        .isEqualTo(Files.size(output.resolve(entry.get("file").asText()))));
    }

    @Test
    void givesTheSameBytesAgain() throws Exception {
        generator().documents(asciidocOnly(null), line -> {});
        Map<String, String> first = Snapshot.of(output);
        generator().documents(asciidocOnly(null), line -> {});
        assertThat(Snapshot.of(output)).isEqualTo(first);
    }

    @Test
    void reportsEveryFaultOfEveryFileAndLeavesTheOutputAsItWas() throws Exception {
        generator().metrics();
        Map<String, String> before = Snapshot.of(folder.resolve("target"));
        data.broken();
        assertThatThrownBy(() -> generator().metrics())
                .isInstanceOf(BadInputException.class)
                .hasMessage("""
                        exclusions.csv:2 [service]: found 'wep', expected the id of a service in services.csv ('web' のことですか)
                        inquiries.csv:2 [received_at]: found 'きのう', expected a date and time like 2025-01-05T10:30 (日時は「2025-01-05 10:30」「令和7年1月5日 10時30分」のように書いてください)
                        outages/2025-02.csv:2 [to]: found '2025-02-30T11:18', expected a date that exists (2025年2月に30日はありません)""");
        assertThatThrownBy(() -> generator().documents(asciidocOnly(null), line -> {}))
                .isInstanceOf(BadInputException.class);
        assertThat(Snapshot.of(folder.resolve("target"))).isEqualTo(before);
        assertThat(beside()).containsExactly("service-report");
    }

    @Test
    void leavesTheOutputAsItWasWhenATemplateCannotBeUsed() throws Exception {
        generator().metrics();
        Map<String, String> before = Snapshot.of(folder.resolve("target"));
        Path own = template("= 報告書\n\n${report.sumary}\n");
        assertThatThrownBy(() -> generator().documents(asciidocOnly(own), line -> {}))
                .isInstanceOf(TemplateFault.class)
                .hasMessage("monthly-report.adoc:3:3: found no value for 'report.sumary',"
                        + " expected the name of a value that there is");
        assertThat(Snapshot.of(folder.resolve("target"))).isEqualTo(before);
        assertThat(beside()).containsExactly("service-report");
    }

    @Test
    void leavesTheOutputAsItWasWhenADocumentCannotBeRendered() throws Exception {
        generator().metrics();
        Map<String, String> before = Snapshot.of(folder.resolve("target"));
        DocumentRequest request =
                DocumentRequest.of(List.of(), List.of("html"), template("= 報告書\n\nimage::missing.png[図]\n"));
        assertThatThrownBy(() -> generator().documents(request, line -> {}))
                .isInstanceOf(RenderException.class)
                .hasMessageStartingWith("monthly-report-2025-02: ")
                .hasMessageContaining("missing.png");
        assertThat(Snapshot.of(folder.resolve("target"))).isEqualTo(before);
        assertThat(beside()).containsExactly("service-report");
    }

    private ReportGenerator generator() {
        return new ReportGenerator(new ReportRequest(data.directory(), output, null, null));
    }

    private static DocumentRequest asciidocOnly(Path own) throws Exception {
        return DocumentRequest.of(List.of("monthly-report"), List.of("adoc"), own);
    }

    private Path template(String text) throws Exception {
        Path own = folder.resolve("own");
        Files.createDirectories(own.resolve("templates"));
        Files.writeString(own.resolve("templates/monthly-report.adoc"), text, StandardCharsets.UTF_8);
        return own;
    }

    private List<String> beside() throws Exception {
        try (Stream<Path> entries = Files.list(output.getParent())) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        }
    }

    private static Map<String, String> hashes(JsonNode entries) {
        Map<String, String> hashes = new TreeMap<>();
        entries.forEach(entry ->
                hashes.put(entry.get("file").asText(), entry.get("sha256").asText()));
        return hashes;
    }

    private static Map<String, String> hashes(Path files) throws Exception {
        Map<String, String> hashes = Snapshot.of(files);
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        hashes.replaceAll((name, content) ->
                HexFormat.of().formatHex(digest.digest(HexFormat.of().parseHex(content))));
        return hashes;
    }
}
