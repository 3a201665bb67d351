package dev.servicereport.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** How a renderer gets on with its worker; shell scripts stand in for workers that misbehave. */
@DisabledOnOs(OS.WINDOWS)
class WorkerRendererTest {

    private static final String READY = "printf '\\001ready\\n'; read job; ";

    @TempDir
    private Path folder;

    private final List<String> log = new ArrayList<>();

    @Test
    void workerThatDiesOverADocumentFailsItWithItsLastWords() throws Exception {
        try (Renderer renderer = worker(READY + "echo 'disk on fire' >&2; exit 3", Duration.ofMinutes(1))) {
            assertThatThrownBy(() -> renderer.render(job()))
                    .isInstanceOf(RenderException.class)
                    .hasMessage("monthly-2026-10: FATAL: no answer from the render worker,"
                            + " which ended with exit code 3, its last words: disk on fire");
        }
        assertThat(log).isEmpty();
    }

    @Test
    void workerThatIsKilledFailsTheDocument() throws Exception {
        try (Renderer renderer = worker(READY + "kill -9 $$", Duration.ofMinutes(1))) {
            assertThatThrownBy(() -> renderer.render(job()))
                    .hasMessage("monthly-2026-10: FATAL: no answer from the render worker,"
                            + " which ended with exit code 137");
        }
    }

    @Test
    void documentThatTakesTooLongFailsAndEndsTheWorker() throws Exception {
        Path alive = folder.resolve("pid");
        try (Renderer renderer = worker(READY + "echo $$ > " + alive + "; exec sleep 600", Duration.ofSeconds(2))) {
            assertThatThrownBy(() -> renderer.render(job()))
                    .hasMessage("monthly-2026-10: FATAL: no answer from the render worker, which is still at work");
        }
        assertThat(ProcessHandle.of(Long.parseLong(Files.readString(alive).strip())))
                .isEmpty();
    }

    @Test
    void whatElseIsPrintedIsNoAnswer() throws Exception {
        String chatter = "echo ready; echo done; printf 'Picked up: \\001done\\n'; sleep 5";
        try (Renderer renderer = worker(READY + chatter, Duration.ofMinutes(1))) {
            renderer.render(job());
        }
    }

    @Test
    void complaintsArriveAsTheyWere() throws Exception {
        String failed = new Message(Message.FAILED, List.of("WARN a.adoc:1: 題名 + 100%", "ERROR: two\nlines")).line();
        try (Renderer renderer = worker(READY + "echo '" + failed + "'; sleep 5", Duration.ofMinutes(1))) {
            assertThatThrownBy(() -> renderer.render(job()))
                    .isInstanceOfSatisfying(
                            RenderException.class,
                            e -> assertThat(e.complaints())
                                    .containsExactly("WARN a.adoc:1: 題名 + 100%", "ERROR: two\nlines"));
        }
    }

    @Test
    void workerThatEndsBeforeItIsReadyIsReplacedByThisJvm() throws Exception {
        try (Renderer renderer = worker("echo 'cannot allocate memory' >&2; exit 1", Duration.ofMinutes(1))) {
            assertThatThrownBy(() -> renderer.render(job()))
                    .hasMessage("monthly-2026-10: cannot read " + job().source());
        }
        assertThat(log)
                .containsExactly("The render worker did not start, rendering in this JVM, which is slower:"
                        + " it ended with exit code 1, its last words: cannot allocate memory");
    }

    @Test
    void interruptionEndsTheWorker() throws Exception {
        try (Renderer renderer = worker("sleep 600", Duration.ofMinutes(1))) {
            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> renderer.render(job())).isInstanceOf(InterruptedException.class);
            assertThatThrownBy(() -> renderer.render(job()))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("the renderer is closed");
        }
    }

    @Test
    void realWorkerEndsWhenNobodyIsThereToGiveItJobs() throws Exception {
        Process process = WorkerCommand.ofThisBuild(true).process().start();
        process.getOutputStream().close();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
    }

    private RenderJob job() {
        return Documents.job(folder.resolve("none.adoc"), Targets.page(folder.resolve("out.html")));
    }

    private Renderer worker(String script, Duration timeOut) throws IOException {
        Path java = Files.writeString(folder.resolve("java"), "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwx------"));
        return new WorkerRenderer(new WorkerCommand(java, List.of(), false), timeOut, log::add);
    }
}
