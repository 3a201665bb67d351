package dev.servicereport.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class WatcherTest {

    @TempDir
    private Path folder;

    private Path data;
    private Path own;

    @BeforeEach
    void make() throws Exception {
        data = Files.createDirectories(folder.resolve("data/outages")).getParent();
        own = Files.createDirectories(folder.resolve("own/templates")).getParent();
    }

    @Test
    void tellsInWhichFolderSomethingChanged() throws Exception {
        try (Watcher watcher = new Watcher(List.of(data, own))) {
            Files.writeString(data.resolve("outages/2025-02.csv"), "x");
            assertThat(watcher.await()).containsExactly(data);
            Files.writeString(own.resolve("templates/a.adoc"), "x");
            assertThat(watcher.await()).containsExactly(own);
        }
    }

    @Test
    void watchesFoldersThatAreMadeLater() throws Exception {
        try (Watcher watcher = new Watcher(List.of(data, own))) {
            Path incidents = Files.createDirectory(data.resolve("incidents"));
            assertThat(watcher.await()).containsExactly(data);
            Files.writeString(incidents.resolve("a.csv"), "x");
            assertThat(watcher.await()).containsExactly(data);
        }
    }

    @Test
    void aFolderThatIsNotThereIsNotWatched() throws Exception {
        try (Watcher watcher = new Watcher(List.of(data, folder.resolve("none")))) {
            Files.writeString(data.resolve("a.csv"), "x");
            assertThat(watcher.await()).containsExactly(data);
        }
    }

    @Test
    void endsWhenItIsClosed() throws Exception {
        Watcher watcher = new Watcher(List.of(data));
        watcher.close();
        assertThatThrownBy(watcher::await).isInstanceOf(InterruptedException.class);
    }
}
