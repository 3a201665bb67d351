package dev.servicereport.render;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Keeps one renderer for all runs of this JVM until it is closed (組版の使い回し): Ruby takes longer to start than most documents take. One
 * that failed is not used again.
 */
public final class KeptRenderer implements AutoCloseable {

    private static @Nullable KeptRenderer current;

    private @Nullable Renderer renderer;

    /** How a renderer is started. */
    @FunctionalInterface
    interface Starter {
        Renderer start(boolean pdf, Consumer<String> log);
    }

    private final Starter starter;

    private KeptRenderer(Starter starter) {
        this.starter = starter;
    }

    /** Keeps what is started from now on. */
    public static KeptRenderer open() {
        return open(ReadyRenderer::start);
    }

    static synchronized KeptRenderer open(Starter starter) {
        if (current != null) {
            throw new IllegalStateException("a renderer is kept already");
        }
        current = new KeptRenderer(starter);
        return current;
    }

    /**
     * The renderer that is kept, or one for the caller alone while none is; closing it is right in both cases.
     *
     * @param pdf whether PDFs are to come
     * @param log told when libraries are not those that we know
     */
    public static synchronized Renderer start(boolean pdf, Consumer<String> log) {
        if (current == null) {
            return ReadyRenderer.start(pdf, log);
        }
        current.get(pdf, log);
        return new Lent(current, pdf, log);
    }

    private synchronized Renderer get(boolean pdf, Consumer<String> log) {
        if (renderer == null) {
            renderer = starter.start(pdf, log);
        }
        return renderer;
    }

    private synchronized void drop() {
        if (renderer != null) {
            renderer.close();
            renderer = null;
        }
    }

    @Override
    public void close() {
        synchronized (KeptRenderer.class) {
            current = null;
        }
        drop();
    }

    /** What one run sees of it. */
    private record Lent(KeptRenderer keeper, boolean pdf, Consumer<String> log) implements Renderer {

        @Override
        public void render(RenderJob job) throws RenderException, InterruptedException {
            boolean done = false;
            try {
                keeper.get(pdf, log).render(job);
                done = true;
            } finally {
                if (!done) {
                    keeper.drop();
                }
            }
        }

        @Override
        public void close() {
            // others go on with it
        }
    }
}
