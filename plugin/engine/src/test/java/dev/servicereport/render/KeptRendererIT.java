package dev.servicereport.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.servicereport.OneRenderer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** One renderer for many runs; each tells its number, so that another one can be told. */
@ResourceLock(OneRenderer.KEPT)
class KeptRendererIT {

    private static final RenderJob JOB = new RenderJob("a", path("a.adoc"), path("theme"), Targets.pdf(path("a.pdf")));

    private static Path path(String name) {
        return Path.of(name).toAbsolutePath();
    }

    private final List<String> events = new ArrayList<>();
    private final KeptRenderer kept = KeptRenderer.open(this::start);
    private int started;
    private boolean failing;

    @AfterEach
    void close() {
        kept.close();
    }

    private Renderer start(boolean pdf, Consumer<String> log) {
        int number = ++started;
        log.accept("start " + number);
        return new Renderer() {
            @Override
            public void render(RenderJob job) throws RenderException {
                events.add("render " + number);
                if (failing) {
                    throw new RenderException("a", List.of("broken"), null);
                }
            }

            @Override
            public void close() {
                events.add("close " + number);
            }
        };
    }

    private void run() throws Exception {
        try (Renderer lent = KeptRenderer.start(true, events::add)) {
            lent.render(JOB);
        }
    }

    @Test
    void servesAllRunsUntilItIsClosed() throws Exception {
        run();
        run();
        kept.close();
        kept.close();
        assertThat(events).containsExactly("start 1", "render 1", "render 1", "close 1");
    }

    @Test
    void oneThatFailedIsNotUsedAgain() throws Exception {
        run();
        failing = true;
        assertThatThrownBy(this::run).isInstanceOf(RenderException.class);
        failing = false;
        run();
        assertThat(events).containsExactly("start 1", "render 1", "render 1", "close 1", "start 2", "render 2");
    }

    @Test
    void thereIsOnlyOneAtATime() {
        assertThatThrownBy(KeptRenderer::open).isInstanceOf(IllegalStateException.class);
    }
}
