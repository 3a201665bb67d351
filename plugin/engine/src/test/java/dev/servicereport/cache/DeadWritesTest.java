package dev.servicereport.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeadWritesTest {

    @TempDir
    private Path folder;

    @Test
    void ofStoppedProcessesAreRemovedAndOthersStay() throws Exception {
        Path dead = Files.createFile(folder.resolve("samples123.999999999999.tmp"));
        Path living = Files.createFile(
                folder.resolve("samples123." + ProcessHandle.current().pid() + ".tmp"));
        Path own = Files.createFile(folder.resolve("mine.tmp"));
        Cache.in(folder, "1");
        assertThat(dead).doesNotExist();
        assertThat(living).exists();
        assertThat(own).exists();
    }

    @Test
    void areNoReasonToFail() {
        assertThat(Cache.in(folder.resolve("missing"), "1").keeps()).isTrue();
    }
}
