package dev.servicereport.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreviousRunTest {

    private static final Line WRITTEN = new Line("written", List.of("Months: 1", "documents", "manifest.json"));
    private static final Line NOTICE = new Line("notice", List.of("a.csv:2: 知らせ"));

    @TempDir
    private Path folder;

    @BeforeEach
    void run() throws Exception {
        write("data/contract.yaml", "title: 見本");
        write("data/outages/2025-02.csv", "service,from,to\n");
        write("engine.jar", "jar");
        PreviousRun run = PreviousRun.of(request()).orElseThrow();
        write("output/documents/a.html", "a");
        write("output/manifest.json", "{}");
        write("output/mine.txt", "the user's own");
        run.replaceBy(
                List.of(NOTICE, WRITTEN), List.of(folder.resolve("engine.jar").toString()));
    }

    @Test
    void standsWhileNothingHasChangedAndSaysWhatItSaid() {
        assertThat(standing()).containsExactly(NOTICE, WRITTEN);
    }

    @Test
    void fallsWhenAFileOfTheDataChanges() throws Exception {
        write("data/outages/2025-02.csv", "service,from,to\nweb,,\n");
        assertThat(standing()).isEmpty();
    }

    @Test
    void fallsWhenAFileChangesInADataFolderThatIsALink() throws Exception {
        Files.move(folder.resolve("data"), folder.resolve("elsewhere"));
        Files.createSymbolicLink(folder.resolve("data"), folder.resolve("elsewhere"));
        PreviousRun run = PreviousRun.of(request()).orElseThrow();
        run.replaceBy(List.of(WRITTEN), List.of());
        assertThat(standing()).containsExactly(WRITTEN);
        write("elsewhere/outages/2025-02.csv", "service,from,to\nweb,,\n");
        assertThat(standing()).isEmpty();
    }

    @Test
    void fallsWhenAFileIsAddedToTheData() throws Exception {
        write("data/outages/2025-03.csv", "");
        assertThat(standing()).isEmpty();
    }

    @Test
    void fallsWhenAFolderIsAddedToTheData() throws Exception {
        Files.createDirectory(folder.resolve("data/incidents"));
        assertThat(standing()).isEmpty();
    }

    @Test
    void fallsWhenALargeFileIsReplacedByOneOfTheSameLengthAndTime() throws Exception {
        Path large = write("data/large.csv", "a".repeat(1 << 19));
        PreviousRun run = PreviousRun.of(request()).orElseThrow();
        run.replaceBy(List.of(WRITTEN), List.of());
        assertThat(standing()).containsExactly(WRITTEN);
        var time = Files.getLastModifiedTime(large);
        write("data/large.csv", "b".repeat(1 << 19));
        Files.setLastModifiedTime(large, time);
        assertThat(standing()).isEmpty();
    }

    @Test
    void tellsTheFingerprintOfALargeFileThatNobodyTouchesJustNow() throws Exception {
        String text = "a".repeat(1 << 20);
        Path large = write("data/large.csv", text);
        BasicFileAttributes attributes = Files.readAttributes(large, BasicFileAttributes.class);
        Instant changed = ((FileTime) Files.getAttribute(large, "unix:ctime")).toInstant();
        Instant modified = attributes.lastModifiedTime().toInstant();
        assertThat(fingerprints(Instant.now())).isEmpty();
        assertThat(fingerprints(Instant.now().plusSeconds(60)))
                .containsExactly(String.format(
                        "%s 1048576 %s %d.%d %d.%d",
                        Snapshot.sha256(text),
                        attributes.fileKey(),
                        changed.getEpochSecond(),
                        changed.getNano(),
                        modified.getEpochSecond(),
                        modified.getNano()));
    }

    private List<String> fingerprints(Instant begun) {
        return PreviousRun.of(request(), begun).orElseThrow().fingerprints();
    }

    /** With a clock that has gone on, what was read before the engine's work need not be read once more, unless it changed. */
    @Test
    void isNotKeptWhenALargeFileChangedMeanwhile() throws Exception {
        Path large = write("data/large.csv", "a".repeat(1 << 20));
        FileTime time = Files.getLastModifiedTime(large);
        PreviousRun run =
                PreviousRun.of(request(), Instant.now().plusSeconds(60)).orElseThrow();
        Path other = write("other.csv", "b".repeat(1 << 20));
        Files.setLastModifiedTime(other, time);
        Files.move(other, large, StandardCopyOption.REPLACE_EXISTING);
        run.replaceBy(List.of(WRITTEN), List.of());
        assertThat(standing()).isEmpty();
    }

    /** A build server brings the same data with new times; a copy of the output has them as well. */
    @Test
    void standsWhenFilesOfTheSameContentAreNew() throws Exception {
        for (String name : List.of("data/contract.yaml", "output/documents/a.html")) {
            Path file = folder.resolve(name);
            Path copy = Files.copy(file, folder.resolve("copy"));
            Files.move(copy, file, StandardCopyOption.REPLACE_EXISTING);
            Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2031-01-01T00:00:00Z")));
        }
        assertThat(standing()).containsExactly(NOTICE, WRITTEN);
    }

    /** What changed just before the record was written is read once more, and then need not be read again. */
    @Test
    void isKeptAnewUntilNothingHasToBeRead() throws Exception {
        Object first = keyOfRecord();
        assertThat(standing()).containsExactly(NOTICE, WRITTEN);
        Object renewed = keyOfRecord();
        assertThat(renewed).isNotEqualTo(first);

        Files.setLastModifiedTime(record(), FileTime.from(Instant.now().plusSeconds(60)));
        assertThat(standing()).containsExactly(NOTICE, WRITTEN);
        assertThat(keyOfRecord()).isEqualTo(renewed);
    }

    private Object keyOfRecord() throws Exception {
        return Files.readAttributes(record(), BasicFileAttributes.class).fileKey();
    }

    private Path record() throws Exception {
        try (Stream<Path> files = Files.list(folder.resolve("cache"))) {
            return files.filter(file -> file.getFileName().toString().startsWith("previous-run-"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void fallsWhenOutputIsChangedRemovedOrAdded() throws Exception {
        write("output/documents/a.html", "b");
        assertThat(standing()).isEmpty();
        write("output/documents/a.html", "a");
        assertThat(standing()).isNotEmpty();
        write("output/documents/c.html", "c");
        assertThat(standing()).isEmpty();
        Files.delete(folder.resolve("output/documents/c.html"));
        Files.delete(folder.resolve("output/manifest.json"));
        assertThat(standing()).isEmpty();
    }

    @Test
    void doesNotMindWhatIsTheUsersInTheOutputFolder() throws Exception {
        write("output/mine.txt", "changed");
        assertThat(standing()).isNotEmpty();
    }

    @Test
    void fallsWhenSomethingElseIsAskedFor() {
        assertThat(standing(request().with("months", "2025-02"))).isEmpty();
        assertThat(standing(request().with("formats", List.of("html")))).isEmpty();
    }

    @Test
    void fallsWhenTheEngineIsAnotherOne() throws Exception {
        write("engine.jar", "another");
        assertThat(standing()).isEmpty();
    }

    @Test
    void fallsWhileARunIsAtWorkOrWasStopped() throws Exception {
        Files.createDirectories(folder.resolve("output/.service-report-staging"));
        assertThat(standing()).isEmpty();
    }

    @Test
    void isNotKeptWhenTheDataChangedMeanwhile() throws Exception {
        PreviousRun run = PreviousRun.of(request().with("asOf", "2025-02")).orElseThrow();
        write("data/contract.yaml", "title: 別");
        run.replaceBy(List.of(WRITTEN), List.of());
        assertThat(standing(request().with("asOf", "2025-02"))).isEmpty();
    }

    @Test
    void doesNotMindWhatIsAddedToTheRequestOnItsWay() {
        Request request = request().with("asOf", "2025-02");
        PreviousRun run = PreviousRun.of(request).orElseThrow();
        request.with("knownSwitches", List.of("service-report.asOf"));
        run.replaceBy(List.of(WRITTEN), List.of());
        assertThat(standing(request().with("asOf", "2025-02"))).containsExactly(WRITTEN);
    }

    @Test
    void keepsNothingWhenTheCacheIsOff() {
        assertThat(PreviousRun.of(request().with("cache", "off"))).isEmpty();
    }

    /** Cut off, in other letters, with an escape that is none, with one word too few in a line of as many lines. */
    @ParameterizedTest
    @ValueSource(strings = {"\u0001input request\n", "\u00e3\u0081\n", "\u0001input %zz a b\n", "LESS"})
    void aDamagedOneIsAsGoodAsNoneAndIsReplaced(String damage) throws Exception {
        Path record;
        try (var files = Files.list(folder.resolve("cache"))) {
            record = files.toList().get(0);
        }
        String text =
                damage.equals("LESS") ? Files.readString(record).replaceAll("(?m)^(\u0001\\w+ \\S+).*$", "$1") : damage;
        Files.writeString(record, text, StandardCharsets.ISO_8859_1);
        assertThat(standing()).isEmpty();
        PreviousRun.of(request()).orElseThrow().replaceBy(List.of(WRITTEN), List.of());
        assertThat(standing()).containsExactly(WRITTEN);
    }

    private List<Line> standing() {
        return standing(request());
    }

    private static List<Line> standing(Request request) {
        return PreviousRun.of(request).map(PreviousRun::standing).orElse(List.of());
    }

    private Request request() {
        return new Request("documents")
                .with("dataDirectory", folder.resolve("data").toString())
                .with("outputDirectory", folder.resolve("output").toString())
                .with("cache", folder.resolve("cache").toString());
    }

    private Path write(String name, String text) throws Exception {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
