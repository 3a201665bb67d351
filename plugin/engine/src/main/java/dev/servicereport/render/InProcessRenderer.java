package dev.servicereport.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Renders in this JVM: one Asciidoctor for all documents, made when the first one comes. Calls from several threads
 * wait for each other, because two Ruby runtimes together are slower than one.
 */
public final class InProcessRenderer implements Renderer {

    private final boolean quick;
    private @Nullable Engine engine;
    private boolean closed;

    /** Renders with the libraries as they are. */
    public InProcessRenderer() {
        this(false);
    }

    /** @param quick whether to change the libraries for speed; the documents are the same */
    InProcessRenderer(boolean quick) {
        this.quick = quick;
    }

    @Override
    public synchronized void render(RenderJob job) throws RenderException, InterruptedException {
        if (closed) {
            throw new IllegalStateException("the renderer is closed");
        }
        if (Thread.interrupted()) {
            throw new InterruptedException("interrupted before " + job.name());
        }
        // Ruby would report a missing file by a stack trace.
        if (!Files.isReadable(job.source())) {
            throw new RenderException(job.name(), List.of("cannot read " + job.source()), null);
        }
        try {
            write(convert(job));
        } catch (IOException e) {
            throw new RenderException(job.name(), List.of(e.toString()), e);
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (engine != null) {
            engine.close();
            engine = null;
        }
    }

    /** Loads Asciidoctor, so that the first document need not wait for it, and for PDFs their converter. */
    synchronized void load(boolean pdf) {
        Surroundings surroundings = Surroundings.enter();
        try {
            if (pdf) {
                engine().loadPdf();
            } else {
                engine();
            }
        } finally {
            surroundings.leave();
        }
    }

    private Map<Path, byte[]> convert(RenderJob job) throws RenderException, IOException {
        Surroundings surroundings = Surroundings.enter();
        try {
            return engine().convert(job);
        } finally {
            surroundings.leave();
        }
    }

    private Engine engine() {
        if (engine == null) {
            engine = new Engine(quick);
        }
        return engine;
    }

    private static void write(Map<Path, byte[]> files) throws IOException {
        for (Map.Entry<Path, byte[]> file : files.entrySet()) {
            Path folder = file.getKey().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.write(file.getKey(), file.getValue());
        }
    }
}
