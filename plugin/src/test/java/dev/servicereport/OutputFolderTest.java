package dev.servicereport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {

    @TempDir
    Path folder;

    @Test
    void putsWhatWasWrittenInItsPlaceAndLeavesNothingBeside() throws Exception {
        write("metrics/2025-02.json", "新");
        assertThat(place().resolve("metrics/2025-02.json")).hasContent("新");
        assertThat(beside()).containsExactly("output");
    }

    @Test
    void replacesAFolderAsAWholeAndLeavesOthersAlone() throws Exception {
        write("metrics/2025-01.json", "旧");
        write("documents/a.adoc", "文書");
        write("metrics/2025-02.json", "新");
        assertThat(place().resolve("metrics/2025-01.json")).doesNotExist();
        assertThat(place().resolve("documents/a.adoc")).hasContent("文書");
    }

    @Test
    void publishesNothingUnlessAsked() throws Exception {
        try (OutputFolder output = OutputFolder.beside(place())) {
            output.write("metrics/2025-02.json", "半端");
        }
        assertThat(beside()).isEmpty();
    }

    @Test
    void putsEverythingBackWhenItGetsStuckHalfWay() throws Exception {
        write("documents/a.adoc", "旧文書");
        write("metrics/2025-02.json", "旧数値");
        try (OutputFolder output = OutputFolder.beside(place())) {
            output.write("documents/a.adoc", "新文書");
            output.write("metrics/2025-02.json", "新数値");
            // in the way of the second move
            Files.createDirectories(output.output().resolveSibling("old/metrics/obstacle"));
            assertThatThrownBy(output::publish).isInstanceOf(IOException.class);
        }
        assertThat(place().resolve("documents/a.adoc")).hasContent("旧文書");
        assertThat(place().resolve("metrics/2025-02.json")).hasContent("旧数値");
        assertThat(beside()).containsExactly("output");
    }

    @Test
    void writesUtf8() throws Exception {
        write("a.txt", "稼働率\n");
        assertThat(Files.readAllBytes(place().resolve("a.txt"))).isEqualTo("稼働率\n".getBytes(StandardCharsets.UTF_8));
    }

    private Path place() {
        return folder.resolve("output");
    }

    private void write(String name, String text) throws IOException {
        try (OutputFolder output = OutputFolder.beside(place())) {
            output.write(name, text);
            output.publish();
        }
    }

    private List<String> beside() throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).toList();
        }
    }
}
