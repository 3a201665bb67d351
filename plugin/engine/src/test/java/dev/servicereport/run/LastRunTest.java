package dev.servicereport.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.GivenData;
import dev.servicereport.Snapshot;
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

    private static final DocumentOptions OPTIONS = new DocumentOptions(List.of(), List.of("adoc"), null, null);

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
        request = DocumentRequest.of(OPTIONS);
        outcome = new ReportGenerator(run("1", null)).documents(request, line -> {});
    }

    @Test
    void whenNothingChanged() throws Exception {
        List<String> notices = outcome.notices().stream().map(Problem::toString).toList();
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
    void notWhereARunWasStoppedOrIsAtWork() throws Exception {
        Files.createDirectory(output.resolve(".service-report-staging"));
        assertThat(unchanged()).isEmpty();
    }

    @Test
    void notWhenSomethingElseIsAskedFor() throws Exception {
        Path own = Files.createDirectories(folder.resolve("own"));
        assertThat(unchanged(run("1", "2025-02"), OPTIONS)).isEmpty();
        ReportRequest same = run("1", null);
        assertThat(unchanged(same, new DocumentOptions(List.of(), List.of("adoc"), own, null)))
                .isEmpty();
        assertThat(unchanged(same, new DocumentOptions(List.of(), List.of("adoc"), null, "2025-03-01")))
                .isEmpty();
        assertThat(unchanged(same, new DocumentOptions(List.of(), List.of("html"), null, null)))
                .isEmpty();
        assertThat(unchanged(same, DocumentRequest.of(OPTIONS).withFragments().options()))
                .isEmpty();
    }

    @Test
    void notByAnotherVersionNorWithoutACache() throws Exception {
        assertThat(unchanged(run("2", null), OPTIONS)).isEmpty();
        assertThat(unchanged(new ReportRequest(data.directory(), output, null, null), OPTIONS))
                .isEmpty();
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
        new ReportGenerator(run("1", null)).documents(request, line -> {});
        assertThat(Snapshot.of(output)).isEqualTo(first);
        new ReportGenerator(new ReportRequest(data.directory(), output, null, null)).documents(request, line -> {});
        assertThat(Snapshot.of(output)).isEqualTo(first);
    }

    private Optional<Unchanged> unchanged() throws Exception {
        return unchanged(run("1", null), OPTIONS);
    }

    private static Optional<Unchanged> unchanged(ReportRequest request, DocumentOptions options) throws Exception {
        Optional<LastRun> last = LastRun.of(request, options);
        return last.isPresent() ? last.get().standing() : Optional.empty();
    }

    private ReportRequest run(String tool, String months) {
        return new ReportRequest(data.directory(), output, months, null, Cache.in(folder.resolve("cache"), tool));
    }
}
