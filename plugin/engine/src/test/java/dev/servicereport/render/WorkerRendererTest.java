package dev.servicereport.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
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
    private @Nullable Process writer;

    @AfterEach
    void endTheWriter() {
        if (writer != null) {
            writer.destroyForcibly();
        }
    }

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
    void realWorkerEndsOverADocumentWhenNobodyIsThereToGiveItJobs() throws Exception {
        RenderJob job = endlessJob();
        Process worker = WorkerCommand.ofThisBuild(false).process().start();
        worker.getOutputStream().write((Message.render(job).line() + "\n").getBytes(StandardCharsets.US_ASCII));
        worker.getOutputStream().flush();
        Process atWork = whenAtWork("echo; exec cat");
        worker.onExit().thenRun(atWork::destroy);
        assertThat(atWork.getInputStream().read()).isEqualTo('\n');
        worker.getOutputStream().close();
        assertThat(worker.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(worker.exitValue()).isZero();
        assertThat(job.targets().page()).doesNotExist();
    }

    @Test
    void realWorkerThatIsKilledOverADocumentFailsItAndLeavesNoFile() throws Exception {
        RenderJob job = endlessJob();
        WorkerCommand real = WorkerCommand.ofThisBuild(false);
        Path java = program("echo $$ > " + folder.resolve("pid") + "; exec " + real.java() + " \"$@\"");
        WorkerCommand known = new WorkerCommand(java, real.classPath(), false);
        try (Renderer renderer = new WorkerRenderer(known, Duration.ofMinutes(1), log::add)) {
            whenAtWork("kill -9 $(cat " + folder.resolve("pid") + ")");
            assertThatThrownBy(() -> renderer.render(job))
                    .isInstanceOf(RenderException.class)
                    .hasMessageStartingWith("monthly-2026-10: FATAL: no answer from the render worker,"
                            + " which ended with exit code 137");
        }
        assertThat(job.targets().page()).doesNotExist();
        assertThat(log).isEmpty();
    }

    /** A document from a pipe: whoever reads it waits for more until the test is over. */
    private RenderJob endlessJob() throws Exception {
        Process made = new ProcessBuilder("mkfifo", pipe().toString()).start();
        assertThat(made.waitFor()).isZero();
        return Documents.job(pipe(), Targets.page(folder.resolve("out.html")));
    }

    /** Runs a command as soon as a worker reads the document, for a pipe opens at both ends at once. */
    private Process whenAtWork(String command) throws IOException {
        writer = new ProcessBuilder("sh", "-c", "exec 3> " + pipe() + "; " + command).start();
        return writer;
    }

    private Path pipe() {
        return folder.resolve("endless.adoc");
    }

    private RenderJob job() {
        return Documents.job(folder.resolve("none.adoc"), Targets.page(folder.resolve("out.html")));
    }

    private Renderer worker(String script, Duration timeOut) throws IOException {
        return new WorkerRenderer(new WorkerCommand(program(script), List.of(), false), timeOut, log::add);
    }

    private Path program(String script) throws IOException {
        Path java = Files.writeString(folder.resolve("java"), "#!/bin/sh\n" + script + "\n");
        return Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwx------"));
    }
}
