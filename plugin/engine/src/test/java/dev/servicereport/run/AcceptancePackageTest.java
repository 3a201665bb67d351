package dev.servicereport.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.GivenData;
import dev.servicereport.Golden;
import dev.servicereport.Snapshot;
import dev.servicereport.cache.Cache;
import dev.servicereport.dataset.Dataset;
import dev.servicereport.document.Material;
import dev.servicereport.document.WrittenDocument;
import dev.servicereport.figures.Scope;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The folder to hand over for acceptance (検収書類一式). */
class AcceptancePackageTest {

    private static final List<String> DOCUMENTS = List.of(
            "20250124_見本市_構築業務完了届_K-1.pdf",
            "20250127_見本市_検査調書_K-1.pdf",
            "20250128_見本市_成果品納品書.pdf",
            "20250128_見本市_構築業務完了届_K-2.pdf",
            "20250130_見本市_検査調書_K-2.pdf",
            "20250130_見本市_指摘事項_修正記録.pdf");

    @TempDir
    Path folder;

    private Path output;
    private DocumentRenderer renderer;
    private Material material;

    @BeforeEach
    void writeTheDocuments() throws Exception {
        output = folder.resolve("output");
        ReportRequest request = new ReportRequest(GivenData.in(folder).directory(), output, null, null);
        Dataset dataset = new ReportGenerator(request).figures().dataset();
        Scope scope = Scope.of(dataset, null, null);
        renderer = DocumentRenderer.open(
                folder.resolve("work"),
                DocumentRequest.of(List.of(), List.of("adoc"), null),
                Cache.none(),
                line -> {},
                StepWatch.off());
        material = new Material(dataset, scope.calculation(), List.of(), null);
    }

    @Test
    void holdsTheFinishedDocumentsTheDeliverablesAndTheirChecksums() throws Exception {
        AcceptancePackage pack = new AcceptancePackage(output, folder.resolve("data"), material.dataset());
        pack.take(finished());
        pack.seal(List.of());
        Map<String, String> files = hashes(output.resolve("acceptance"));
        String sums = Files.readString(output.resolve("acceptance/SHA256SUMS"), StandardCharsets.UTF_8);
        files.remove("SHA256SUMS");
        assertThat(files.keySet())
                .containsAll(DOCUMENTS)
                .contains("deliverables/D-1_completion-report.txt", "deliverables/D-2_test-results.csv");
        StringBuilder expected = new StringBuilder();
        files.forEach(
                (name, hash) -> expected.append(hash).append("  ").append(name).append('\n'));
        assertThat(sums).isEqualTo(expected.toString());
    }

    @Test
    void hasAnIndexOfWhatLiesInItMadeLast() throws Exception {
        AcceptancePackage pack = new AcceptancePackage(output, folder.resolve("data"), material.dataset());
        pack.take(finished());
        List<WrittenDocument> indexes = renderer.writeFromFinished(material.packed(pack.entries()), output);
        Golden.assertSame("forms/acceptance-index.adoc", indexes.get(0).source());
        Files.writeString(indexes.get(0).beside(".html"), "一覧", StandardCharsets.UTF_8);
        pack.seal(indexes);
        assertThat(output.resolve("acceptance/index.html")).hasContent("一覧");
        assertThat(output.resolve("acceptance/SHA256SUMS")).content().contains("  index.html\n");
    }

    @Test
    void isNotThereWhenNothingIsFinished() throws Exception {
        AcceptancePackage pack = new AcceptancePackage(output, folder.resolve("data"), material.dataset());
        pack.take(renderer.write(material, output));
        assertThat(renderer.writeFromFinished(material.packed(pack.entries()), output))
                .isEmpty();
        pack.seal(List.of());
        assertThat(output.resolve("acceptance")).doesNotExist();
    }

    private List<WrittenDocument> finished() throws Exception {
        List<WrittenDocument> written = renderer.write(material, output).stream()
                .filter(document ->
                        DOCUMENTS.toString().contains(document.kind().title().replace('・', '_')))
                .toList();
        for (WrittenDocument document : written) {
            Files.writeString(document.beside(".pdf"), document.name(), StandardCharsets.UTF_8);
        }
        return written;
    }

    private static Map<String, String> hashes(Path files) throws Exception {
        Map<String, String> hashes = new TreeMap<>(Snapshot.of(files));
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        hashes.replaceAll((name, content) ->
                HexFormat.of().formatHex(digest.digest(HexFormat.of().parseHex(content))));
        return hashes;
    }
}
