package dev.servicereport.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class WorkerCommandTest {

    @Test
    void unpacksWhereItIsTold(@TempDir Path folder) {
        WorkerCommand command = new WorkerCommand(Path.of("java"), List.of(), true).withTemporary(folder);
        assertThat(command.process().command())
                .startsWith("java", "-Djava.io.tmpdir=" + folder)
                .endsWith("dev.servicereport.render.RenderWorker", "pdf");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void givesTheWorkerALocaleWithJapaneseFileNamesWhereTheBuildHasNone() throws Exception {
        ProcessBuilder build = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                BuildWithoutLocale.class.getName());
        build.environment().clear();
        byte[] told = build.start().getInputStream().readAllBytes();
        assertThat(new String(told, StandardCharsets.US_ASCII)).isEqualTo("LC_ALL=C.UTF-8");
    }

    /** Tells the locale that its worker would have. */
    static final class BuildWithoutLocale {

        private BuildWithoutLocale() {}

        public static void main(String[] arguments) {
            System.out.print("LC_ALL="
                    + WorkerCommand.ofThisBuild(false).process().environment().get("LC_ALL"));
        }
    }
}
