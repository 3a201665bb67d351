package dev.servicereport.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotTest {

    private static final String NAME = "a.csv";

    @TempDir
    Path folder;

    private Content found;

    @BeforeEach
    void find() throws Exception {
        Files.writeString(folder.resolve(NAME), "same");
        found = at(Map.of(), Instant.EPOCH);
    }

    @Test
    void believesWhatIsKnownOfAFileThatNobodyTouchedSince() throws Exception {
        Content known = new Content("known", found.stamp());
        assertThat(at(Map.of(NAME, known), later())).isEqualTo(known);
    }

    @Test
    void readsAFileThatMayHaveChangedInTheSameStepOfTheClock() throws Exception {
        Content known = new Content("known", found.stamp());
        assertThat(at(Map.of(NAME, known), Instant.now())).isEqualTo(found);
    }

    @Test
    void readsAFileThatWasReplacedByOneOfTheSameLengthAndTime() throws Exception {
        Path file = folder.resolve(NAME);
        FileTime time = Files.getLastModifiedTime(file);
        // beside it first, so that it cannot get its place on the disk
        Path other = Files.writeString(folder.resolve("other"), "SAME");
        Files.setLastModifiedTime(other, time);
        Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
        Content now = at(Map.of(NAME, found), later());
        assertThat(now.hash()).isEqualTo(Snapshot.sha256("SAME"));
        assertThat(now.stamp()).isNotEqualTo(found.stamp());
    }

    @Test
    void readsAFileWithoutAKnownStamp() throws Exception {
        assertThat(at(Map.of(NAME, new Content("known", "")), later())).isEqualTo(found);
    }

    private Content at(Map<String, Content> known, Instant taken) throws Exception {
        return new Snapshot(taken).of(folder, known::get).get(NAME);
    }

    private static Instant later() {
        return Instant.now().plus(Duration.ofMinutes(1));
    }
}
