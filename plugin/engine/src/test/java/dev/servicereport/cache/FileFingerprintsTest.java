package dev.servicereport.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A fingerprint is that of the content, whatever was remembered. */
class FileFingerprintsTest {

    private static final String OF_A = "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb";
    private static final String OF_B = "3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d";
    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
    private static final FileTime LATER = FileTime.from(Instant.parse("2100-01-01T00:00:00Z"));

    @TempDir
    private Path folder;

    @Test
    void isThatOfTheContent() throws Exception {
        Path file = write("a");
        assertThat(new FileFingerprints(Cache.none()).of(file)).isEqualTo(OF_A);
        assertThat(new FileFingerprints(cache()).of(file)).isEqualTo(OF_A);
        assertThat(new FileFingerprints(cache()).of(file)).isEqualTo(OF_A);
    }

    @Test
    void noticesAFileOfTheSameLengthAndDateWithOtherContent() throws Exception {
        Path file = write("a");
        new FileFingerprints(cache()).of(file);
        rememberedLongAfter();
        assertThat(new FileFingerprints(cache()).of(write("b"))).isEqualTo(OF_B);
    }

    @Test
    void noticesAFileThatTookTheOthersPlace() throws Exception {
        new FileFingerprints(cache()).of(write("a"));
        rememberedLongAfter();
        Path other = Files.writeString(folder.resolve("other"), "b");
        Files.setLastModifiedTime(other, LONG_AGO);
        Files.delete(folder.resolve("file"));
        Files.move(other, folder.resolve("file"));
        assertThat(new FileFingerprints(cache()).of(folder.resolve("file"))).isEqualTo(OF_B);
    }

    /** With nothing else to tell them apart, what is as young as the file itself is not trusted. */
    @Test
    void doesNotTrustWhatIsAsYoungAsTheFile() throws Exception {
        Path file = write("a");
        new FileFingerprints(cache()).of(file);
        try (Stream<Path> entries = Files.list(folder.resolve("cache"))) {
            for (Path entry : entries.toList()) {
                Files.setLastModifiedTime(entry, FileTime.from(Instant.now()));
            }
        }
        assertThat(new FileFingerprints(cache()).of(write("b"))).isEqualTo(OF_B);
    }

    /** The build reads all files before the engine does. */
    @Test
    void believesWhatWasToldOfAFileWithTheSameStamp() throws Exception {
        Path file = write("a");
        // another one than it has, to see that it is not worked out
        Cache told = cache().telling(List.of(OF_B + " " + stamp(file)));
        assertThat(new FileFingerprints(told).of(file)).isEqualTo(OF_B);
        Path touched = write("a");
        assertThat(new FileFingerprints(told).of(touched)).isEqualTo(OF_A);
    }

    @Test
    void doesNotBelieveItWhenTheCacheIsOff() throws Exception {
        Path file = write("a");
        assertThat(new FileFingerprints(Cache.none().telling(List.of(OF_B + " " + stamp(file)))).of(file))
                .isEqualTo(OF_A);
    }

    private static String stamp(Path file) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        Instant changed = ((FileTime) Files.getAttribute(file, "unix:ctime")).toInstant();
        Instant modified = attributes.lastModifiedTime().toInstant();
        return attributes.size() + " " + attributes.fileKey() + " " + changed.getEpochSecond() + "." + changed.getNano()
                + " " + modified.getEpochSecond() + "." + modified.getNano();
    }

    private Path write(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("file"), text);
        Files.setLastModifiedTime(file, LONG_AGO);
        return file;
    }

    private void rememberedLongAfter() throws IOException {
        try (Stream<Path> entries = Files.list(folder.resolve("cache"))) {
            for (Path entry : entries.toList()) {
                Files.setLastModifiedTime(entry, LATER);
            }
        }
    }

    private Cache cache() {
        return Cache.in(folder.resolve("cache"), "1");
    }
}
