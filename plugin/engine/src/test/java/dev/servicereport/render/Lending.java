package dev.servicereport.render;

import dev.servicereport.SharedRenderer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Lends the renderer of all tests to every run, as long as a class is at work that asks for it. */
public final class Lending implements BeforeAllCallback, AfterAllCallback {

    private static int borrowers;
    private static @Nullable KeptRenderer kept;

    @Override
    public void beforeAll(ExtensionContext context) {
        synchronized (Lending.class) {
            if (borrowers++ == 0) {
                kept = KeptRenderer.open((pdf, log) -> new Lent());
            }
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        synchronized (Lending.class) {
            if (--borrowers == 0 && kept != null) {
                kept.close();
            }
        }
    }

    /** Others go on with it when a run closes it. */
    private record Lent() implements Renderer {

        @Override
        public void render(RenderJob job) throws RenderException, InterruptedException {
            SharedRenderer.lent().render(job);
        }

        @Override
        public void close() {}
    }
}
