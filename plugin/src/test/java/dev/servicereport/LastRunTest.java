package dev.servicereport;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.cache.Cache;
import dev.servicereport.problem.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When there is nothing to do. */
class LastRunTest {

    @TempDir
    private Path folder;

    private GivenData data;
    private Path output;
    private Outcome outcome;
    private DocumentRequest request;

    @BeforeEach
    void runOnce() throws Exception {
        data = GivenData.in(folder);
        output = folder.resolve("target/service-report");
        request = DocumentRequest.of(List.of(), List.of("adoc"), null, null);
        outcome = generator("1", null).documents(request, line -> {});
    }

    @Test
    void whenNothingChanged() throws Exception {
        List<String> notices =
                outcome.dataset().notices().stream().map(Problem::toString).toList();
        assertThat(unchanged()).contains(new Unchanged(outcome.months().size(), notices));
    }

    @Test
    void notWhenAFileOfTheDataChangedOrCameOrWent() throws Exception {
        Path came = Files.writeString(data.directory().resolve("new.csv"), "id\n");
        assertThat(unchanged()).isEmpty();
        Files.writeString(came, "no\n");
        assertThat(unchanged()).isEmpty();
        Files.delete(came);
        assertThat(unchanged()).isPresent();
        Files.writeString(data.directory().resolve("contract.yaml"), "\n", java.nio.file.StandardOpenOption.APPEND);
        assertThat(unchanged()).isEmpty();
    }

    @Test
    void notWhenAFileOfTheOutputChangedOrCameOrWent() throws Exception {
        Path came = Files.writeString(output.resolve("documents/new.txt"), "");
        assertThat(unchanged()).isEmpty();
        Files.delete(came);
        assertThat(unchanged()).isPresent();
        Path overview = output.resolve("overview.json");
        String text = Files.readString(overview);
        Files.writeString(overview, "{}");
        assertThat(unchanged()).isEmpty();
        Files.writeString(overview, text);
        assertThat(unchanged()).isPresent();
        Files.delete(overview);
        assertThat(unchanged()).isEmpty();
    }

    @Test
    void notWhenSomethingElseIsAskedFor() throws Exception {
        Path own = Files.createDirectories(folder.resolve("own"));
        assertThat(generator("1", "2025-02").unchanged(request)).isEmpty();
        assertThat(generator("1", null).unchanged(DocumentRequest.of(List.of(), List.of("adoc"), own, null)))
                .isEmpty();
        assertThat(generator("1", null).unchanged(DocumentRequest.of(List.of(), List.of("adoc"), null, "2025-03-01")))
                .isEmpty();
        assertThat(generator("1", null).unchanged(DocumentRequest.of(List.of(), List.of("html"), null, null)))
                .isEmpty();
    }

    @Test
    void notByAnotherVersionNorWithoutACache() throws Exception {
        assertThat(generator("2", null).unchanged(request)).isEmpty();
        ReportRequest nothingKept = new ReportRequest(data.directory(), output, null, null);
        assertThat(new ReportGenerator(nothingKept).unchanged(request)).isEmpty();
    }

    @Test
    void notWhenTheCacheIsDamaged() throws Exception {
        try (Stream<Path> entries = Files.list(folder.resolve("cache"))) {
            for (Path entry : entries.toList()) {
                Files.writeString(entry, "{}");
            }
        }
        assertThat(unchanged()).isEmpty();
    }

    @Test
    void anotherRunWithTheCacheWritesTheSameBytes() throws Exception {
        Map<String, String> first = Snapshot.of(output);
        generator("1", null).documents(request, line -> {});
        assertThat(Snapshot.of(output)).isEqualTo(first);
        new ReportGenerator(new ReportRequest(data.directory(), output, null, null)).documents(request, line -> {});
        assertThat(Snapshot.of(output)).isEqualTo(first);
    }

    private Optional<Unchanged> unchanged() throws Exception {
        return generator("1", null).unchanged(request);
    }

    private ReportGenerator generator(String tool, String months) {
        Cache cache = Cache.in(folder.resolve("cache"), tool);
        return new ReportGenerator(new ReportRequest(data.directory(), output, months, null, cache));
    }
}
