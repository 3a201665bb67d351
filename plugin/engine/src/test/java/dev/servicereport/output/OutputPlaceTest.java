package dev.servicereport.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.servicereport.problem.BadInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class OutputPlaceTest {

    @TempDir
    private Path temporary;

    private Path folder;

    @BeforeEach
    void nameTheFolderAsTheSystemDoes() throws Exception {
        folder = temporary.toRealPath();
    }

    @Test
    void isRefusedWhereAFileIs() throws Exception {
        Path file = Files.writeString(folder.resolve("output"), "私の");
        refuses(file, file, "a file");
        refuses(file.resolve("below"), file, "a file");
        assertThat(file).hasContent("私の");
    }

    @Test
    void isRefusedWhereALinkLeadsNowhere() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("output"), folder.resolve("gone"));
        refuses(link, link, "a link that leads nowhere");
        refuses(link.resolve("below"), link, "a link that leads nowhere");
        assertThat(names()).containsExactly("output");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void isRefusedWhereTheSystemLetsNobodyWrite() throws Exception {
        Path system = Path.of("/proc/service-report/output");
        assertThatThrownBy(() -> OutputFolder.open(system, List.of(), line -> {}))
                .isInstanceOf(BadInputException.class)
                .hasMessageStartingWith("service-report.outputDirectory [/proc")
                .hasMessageContaining("expected a folder that can be written to; nothing was written");
    }

    @Test
    void isWhereALinkLeads() throws Exception {
        Path real = Files.createDirectory(folder.resolve("real"));
        Path link = Files.createSymbolicLink(folder.resolve("output"), real);
        try (OutputFolder output = OutputFolder.open(link, List.of(), line -> {})) {
            output.write("metrics/a.json", "{}");
            output.publish(List.of());
        }
        assertThat(real.resolve("metrics/a.json")).exists();
        assertThat(link).isSymbolicLink();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void isUsedOnItsOwnFileSystem() throws Exception {
        Path other = Files.createTempDirectory(Path.of("/dev/shm"), "service-report-test");
        try {
            Path link = Files.createSymbolicLink(folder.resolve("output"), other);
            try (OutputFolder output = OutputFolder.open(link, List.of(), line -> {})) {
                assertThat(Files.getFileStore(output.output())).isEqualTo(Files.getFileStore(other));
                output.write("a.json", "{}");
                output.publish(List.of());
            }
            assertThat(Files.deleteIfExists(other.resolve("a.json"))).isTrue();
        } finally {
            Files.deleteIfExists(other.resolve("manifest.json"));
            Files.delete(other);
        }
    }

    private static void refuses(Path place, Path because, String found) {
        String message = "service-report.outputDirectory [" + because + "]: found '" + found
                + "', expected a folder that can be written to; nothing was written"
                + " (出力フォルダーに書き込めません。service-report.outputDirectory とその権限を確かめてください。何も書いていません)";
        assertThatThrownBy(() -> OutputPlace.require(place))
                .isInstanceOf(BadInputException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> OutputFolder.open(place, List.of(), line -> {}))
                .isInstanceOf(BadInputException.class)
                .hasMessage(message);
    }

    private List<String> names() throws Exception {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).toList();
        }
    }
}
