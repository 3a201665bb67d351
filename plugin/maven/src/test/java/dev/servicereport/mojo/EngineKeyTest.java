package dev.servicereport.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds find no engine but their own kind. */
class EngineKeyTest {

    @TempDir
    Path folder;

    private Path jar;
    private Path classes;
    private String key;

    @BeforeEach
    void write() throws Exception {
        jar = Files.writeString(folder.resolve("engine.jar"), "a library");
        classes = Files.createDirectory(folder.resolve("classes"));
        Files.writeString(classes.resolve("Main.class"), "a class");
        key = key("1g", List.of("TZ=UTC"), "rw-r--r--");
    }

    @Test
    void isTheSameForTheSame() throws Exception {
        assertThat(key("1g", List.of("TZ=UTC"), "rw-r--r--")).isEqualTo(key).matches("[0-9a-f]{32}");
    }

    @Test
    void anotherHeapEnvironmentOrRightsIsAnother() throws Exception {
        assertThat(List.of(
                        key("2g", List.of("TZ=UTC"), "rw-r--r--"),
                        key(null, List.of("TZ=UTC"), "rw-r--r--"),
                        key("1g", List.of("TZ=Asia/Tokyo"), "rw-r--r--"),
                        key("1g", List.of(), "rw-r--r--"),
                        key("1g", List.of("TZ=UTC"), "rw-------")))
                .doesNotContain(key)
                .doesNotHaveDuplicates();
    }

    @Test
    void anotherLibraryOrClassInAFolderIsAnother() throws Exception {
        Files.writeString(jar, "another library");
        String other = key("1g", List.of("TZ=UTC"), "rw-r--r--");
        assertThat(other).isNotEqualTo(key);
        Files.writeString(classes.resolve("Main.class"), "another class");
        assertThat(key("1g", List.of("TZ=UTC"), "rw-r--r--")).isNotEqualTo(other);
    }

    private String key(String heap, List<String> environment, String rights) throws IOException {
        List<File> classPath = List.of(jar.toFile(), classes.toFile());
        return EngineKey.ofStaying(EngineCommand.of(classPath, null, heap), environment, rights);
    }
}
