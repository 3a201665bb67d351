package dev.servicereport.render;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Renders in one JVM of its own, whose flags suit the work whatever those of the build are. It starts when the renderer
 * is made and loads Asciidoctor while the build reads and calculates. Where it cannot start, the documents are rendered
 * in this JVM, with nothing done for speed, and that is told once.
 */
public final class WorkerRenderer implements Renderer {

    /** Many times what the longest document takes on a slow machine, the start of the worker included. */
    private static final Duration TIME_OUT = Duration.ofMinutes(10);

    private final Duration timeOut;
    private final Consumer<String> log;
    private @Nullable WorkerProcess worker;
    private @Nullable InProcessRenderer fallback;
    private boolean ready;
    private boolean closed;

    WorkerRenderer(WorkerCommand command, Duration timeOut, Consumer<String> log) {
        this.timeOut = timeOut;
        this.log = log;
        try {
            worker = WorkerProcess.start(command.process());
        } catch (IOException e) {
            fallBack(e.toString());
        }
    }

    /**
     * Starts a worker.
     *
     * @param pdf whether PDFs are to come
     * @param heap how much memory it may take
     * @param temporary the folder for what the worker needs while it runs; it stays after it
     * @param log told when there is no worker
     */
    public static WorkerRenderer start(boolean pdf, HeapSize heap, Path temporary, Consumer<String> log) {
        Gems.missing()
                .ifPresent(gem -> log.accept("PDFs have no tags, and rendering takes longer than it could: both need "
                        + gem + " and the other libraries in the versions that the plugin names itself"));
        return new WorkerRenderer(
                WorkerCommand.ofThisBuild(pdf).withHeap(heap).withTemporary(temporary), TIME_OUT, log);
    }

    /**
     * {@inheritDoc}
     *
     * @throws InterruptedException if the thread was interrupted; the worker has been ended, and no further document can
     *     be rendered
     */
    @Override
    public synchronized void render(RenderJob job) throws RenderException, InterruptedException {
        if (closed) {
            throw new IllegalStateException("the renderer is closed");
        }
        try {
            awaitStart();
            if (worker == null) {
                inThisJvm().render(job);
            } else {
                renderIn(worker, job);
            }
        } catch (InterruptedException interrupted) {
            close();
            throw interrupted;
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (worker != null) {
            worker.close();
        }
        if (fallback != null) {
            fallback.close();
        }
    }

    private void awaitStart() throws InterruptedException {
        if (worker == null || ready) {
            return;
        }
        Optional<Message> answer = worker.receive(timeOut);
        ready = answer.isPresent();
        if (!ready) {
            String state = worker.state();
            worker.close();
            worker = null;
            fallBack("it " + state);
        }
    }

    private void fallBack(String reason) {
        log.accept("The render worker did not start, rendering in this JVM, which is slower: " + reason);
    }

    private InProcessRenderer inThisJvm() {
        if (fallback == null) {
            fallback = new InProcessRenderer();
        }
        return fallback;
    }

    private void renderIn(WorkerProcess process, RenderJob job) throws RenderException, InterruptedException {
        try {
            process.send(Message.render(job));
        } catch (IOException e) {
            throw lost(process, job, e);
        }
        Message answer = process.receive(timeOut).orElse(null);
        if (answer == null) {
            throw lost(process, job, null);
        }
        if (answer.verb().equals(Message.FAILED)) {
            throw new RenderException(job.name(), answer.words(), null);
        }
    }

    private RenderException lost(WorkerProcess process, RenderJob job, @Nullable IOException cause)
            throws InterruptedException {
        String state = process.state();
        String complaint = process.ranOutOfMemory()
                ? "out of memory; set service-report.heap to more than it is (メモリーが足りません。"
                        + "-Dservice-report.heap=4g のように、上限を大きくしてください)"
                : "FATAL: no answer from the render worker, which " + state;
        process.close();
        return new RenderException(job.name(), List.of(complaint), cause);
    }
}
