package dev.servicereport.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Different inputs never have one fingerprint by how their parts are put together. */
class FingerprintTest {

    @TempDir
    private Path folder;

    @Test
    void aNameWithALineEndIsNotTakenForTwoFiles() throws Exception {
        assumeTrue(File.separatorChar == '/', "names with line ends");
        Path two = Files.createDirectory(folder.resolve("two"));
        Path one = Files.createDirectory(folder.resolve("one"));
        Files.writeString(two.resolve("a"), "x");
        Files.writeString(two.resolve("b"), "y");
        Files.writeString(one.resolve("a\n" + Fingerprint.ofFile(two.resolve("a")) + "\nb"), "y");
        assertThat(Fingerprint.ofFolder(one, file -> true)).isNotEqualTo(Fingerprint.ofFolder(two, file -> true));
    }

    @Test
    void tellsWhereOneTextEnds() {
        assertThat(Fingerprint.of("ab", "c")).isNotEqualTo(Fingerprint.of("a", "bc"));
    }
}
