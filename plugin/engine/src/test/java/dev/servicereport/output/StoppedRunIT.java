package dev.servicereport.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.servicereport.Snapshot;
import dev.servicereport.cache.Fingerprint;
import dev.servicereport.problem.BadInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs that were stopped before each of their steps, and runs after them that were stopped as well. */
class StoppedRunIT {

    private static final Map<String, String> DOCUMENTS = Map.of(
            "documents/a/a.adoc", "旧文書",
            "documents/b/b.adoc", "旧文書",
            "metrics/2025-01.json", "旧",
            "overview.json", "旧");
    private static final Map<String, String> ALL_NEW = Map.of(
            "documents/a/a.adoc", "新文書",
            "documents/c/c.adoc", "新文書",
            "acceptance/SHA256SUMS", "新",
            "metrics/2025-02.json", "新",
            "overview.json", "新");
    private static final Map<String, String> FIGURES_NEW = Map.of("metrics/2025-02.json", "新", "overview.json", "新");

    @TempDir
    private Path temporary;

    private Path place;
    private int runs;
    private List<String> mayBeWritten = List.of();
    private final List<String> told = new ArrayList<>();

    @BeforeEach
    void nameTheFolder() throws IOException {
        place = temporary.toRealPath().resolve("output");
    }

    @Test
    void leaveTheWholeOldOutputOrTheWholeNewOne() throws Exception {
        for (Map<String, String> next : List.of(ALL_NEW, FIGURES_NEW)) {
            for (Map<String, String> before : List.of(Map.<String, String>of(), DOCUMENTS)) {
                stopEverywhere(before, next);
            }
        }
    }

    @Test
    void leaveTheWholeOldOutputOrNothingOfWhatIsNoLongerWritten() throws Exception {
        mayBeWritten = List.of("documents", "metrics", "overview.json");
        stopEverywhere(DOCUMENTS, FIGURES_NEW);
        assertThat(place.resolve("documents")).doesNotExist();
    }

    private void stopEverywhere(Map<String, String> before, Map<String, String> next) throws Exception {
        Map<String, String> whole = wholeOf(before, next);
        boolean done = false;
        for (int steps = 0; !done; steps++) {
            freshPlace(before);
            Map<String, String> old = seen();
            done = isDone(next, steps);
            whoSeesAManifestSeesTheWholeOutput();
            open(FileSteps.DISK).close();
            assertThat(seen()).as("stopped after %d steps", steps).isIn(old, whole);
            assertThat(place.resolve(Staging.NAME)).doesNotExist();
        }
    }

    @Test
    void mayBeFollowedByOthersThatAreStoppedWhileTheyRecover() throws Exception {
        List<Map<String, String>> wholes = List.of(
                wholeOf(DOCUMENTS, DOCUMENTS),
                wholeOf(DOCUMENTS, ALL_NEW),
                wholeOf(DOCUMENTS, FIGURES_NEW),
                wholeOf(ALL_NEW, FIGURES_NEW));
        boolean done = false;
        for (int steps = 0; !done; steps++) {
            boolean nextDone = false;
            // over seven stops of the first, every stop of the second
            for (int more = steps % 7; !nextDone; more += 7) {
                freshPlace(DOCUMENTS);
                done = isDone(ALL_NEW, steps);
                nextDone = isDone(FIGURES_NEW, more);
                whoSeesAManifestSeesTheWholeOutput();
                open(FileSteps.DISK).close();
                assertThat(seen())
                        .as("stopped after %d and %d steps", steps, more)
                        .isIn(wholes);
            }
        }
    }

    @Test
    void areToldByTheNextOne() throws Exception {
        freshPlace(DOCUMENTS);
        stopWithin(ALL_NEW);
        open(FileSteps.DISK).close();
        assertThat(told)
                .containsExactly("An earlier run was stopped while it put its output in place; that is finished now: "
                        + place + " (中断された前回の出力の配置を完了しました)");
        assertThat(seen()).isEqualTo(wholeOf(DOCUMENTS, ALL_NEW));
    }

    @Test
    void areUndoneWhenTheirOutputIsNoLongerWhole() throws Exception {
        freshPlace(DOCUMENTS);
        Map<String, String> old = seen();
        stopWithin(ALL_NEW);
        Files.writeString(place.resolve(".service-report-staging/new/overview.json"), "");
        open(FileSteps.DISK).close();
        assertThat(told)
                .containsExactly("An earlier run was stopped while it put its output in place, and cannot be finished;"
                        + " the output before it is back: " + place + " (中断された前回の出力を取り消し、その前の出力に戻しました)");
        assertThat(seen()).isEqualTo(old);
    }

    @Test
    void areUndoneWhenTheDiskRefusesHalfWay() throws Exception {
        freshPlace(DOCUMENTS);
        Map<String, String> old = seen();
        for (int steps = 4; steps < 13; steps++) {
            try (OutputFolder output = open(new RefusedStep(steps))) {
                writeAll(output, ALL_NEW);
                assertThatThrownBy(() -> output.publish(List.of())).isInstanceOf(IOException.class);
            }
            assertThat(seen()).isEqualTo(old);
        }
    }

    @Test
    void waitForOtherPeoplesFilesToBeMovedAway() throws Exception {
        freshPlace(DOCUMENTS);
        stopWithin(ALL_NEW);
        Path mine = Files.createDirectories(place.resolve("metrics")).resolve("mine.txt");
        Files.writeString(mine, "私の");
        Map<String, String> before = Snapshot.of(place);
        assertThatThrownBy(() -> open(FileSteps.DISK))
                .isInstanceOf(BadInputException.class)
                .hasMessage(StrangersTest.message(mine, "a file that no run wrote"));
        assertThat(Snapshot.of(place)).isEqualTo(before);
        Files.delete(mine);
        open(FileSteps.DISK).close();
        assertThat(seen()).isEqualTo(wholeOf(DOCUMENTS, ALL_NEW));
    }

    /** A disk that refuses one step, and does the others. */
    private static final class RefusedStep implements FileSteps {

        private int left;

        RefusedStep(int steps) {
            left = steps;
        }

        @Override
        public void move(Path from, Path to) throws IOException {
            if (left-- == 0) {
                throw new IOException("refused");
            }
            DISK.move(from, to);
        }

        @Override
        public void createFolder(Path folder) throws IOException {
            left--;
            DISK.createFolder(folder);
        }

        @Override
        public void delete(Path path) throws IOException {
            DISK.delete(path);
        }
    }

    private void freshPlace(Map<String, String> before) throws Exception {
        place = place.resolveSibling("output" + runs++);
        if (!before.isEmpty()) {
            run(before, FileSteps.DISK);
        }
        told.clear();
    }

    /** The output of two runs, one after the other and neither stopped. */
    private Map<String, String> wholeOf(Map<String, String> first, Map<String, String> second) throws Exception {
        Path now = place;
        freshPlace(first);
        run(second, FileSteps.DISK);
        Map<String, String> whole = seen();
        place = now;
        return whole;
    }

    /** After the second move into place, the first being that of the manifest. */
    private void stopWithin(Map<String, String> files) throws Exception {
        assertThat(isDone(files, 6)).isFalse();
        assertThat(place.resolve("manifest.json")).doesNotExist();
    }

    /** Whether a run came to its end before it was stopped. */
    private boolean isDone(Map<String, String> files, int steps) throws Exception {
        try {
            run(files, new StoppedSteps(steps));
            return true;
        } catch (StoppedSteps.Stop stop) {
            return false;
        }
    }

    private void run(Map<String, String> files, FileSteps steps) throws Exception {
        try (OutputFolder output = open(steps)) {
            writeAll(output, files);
            output.publish(List.of());
        }
    }

    private static void writeAll(OutputFolder output, Map<String, String> files) throws Exception {
        for (Map.Entry<String, String> file : files.entrySet()) {
            output.write(file.getKey(), file.getValue());
        }
    }

    private OutputFolder open(FileSteps steps) throws Exception {
        return OutputFolder.open(place, mayBeWritten, told::add, steps);
    }

    private void whoSeesAManifestSeesTheWholeOutput() throws Exception {
        Path manifest = place.resolve("manifest.json");
        if (Files.exists(manifest)) {
            for (JsonNode output :
                    new ObjectMapper().readTree(manifest.toFile()).get("outputs")) {
                assertThat(Fingerprint.ofFile(place.resolve(output.get("file").asText())))
                        .isEqualTo(output.get("sha256").asText());
            }
        }
    }

    /** The output folder without that of the staging. */
    private Map<String, String> seen() throws IOException {
        Map<String, String> seen = Files.exists(place) ? Snapshot.of(place) : new TreeMap<>();
        seen.keySet().removeIf(name -> name.startsWith(Staging.NAME));
        return seen;
    }
}
