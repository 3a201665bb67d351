package dev.servicereport.goal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClosingLinesTest {

    @TempDir
    Path output;

    @Test
    void thePackagesIndexIsNamedWhereItIs() throws Exception {
        assertThat(ClosingLines.places(output)).containsExactly(output.resolve("documents"));
        Path index = Files.createDirectories(output.resolve("acceptance")).resolve("index.html");
        Files.writeString(index, "<html>");
        assertThat(ClosingLines.places(output)).containsExactly(output.resolve("documents"), index);
    }

    @Test
    void aPathStandsBehindItsWord() {
        assertThat(ClosingLines.open(Path.of("a", "b"))).isEqualTo("Open (開くファイル・フォルダー): " + Path.of("a/b"));
    }
}
