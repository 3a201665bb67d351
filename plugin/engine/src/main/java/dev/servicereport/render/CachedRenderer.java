package dev.servicereport.render;

import dev.servicereport.cache.Cache;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Renders what changed and takes the rest from the cache: files that were made from the same source, images, theme and fonts by the
 * same tool, all compared by content. With nothing to render no renderer starts.
 */
public final class CachedRenderer implements AutoCloseable {

    /** Holds that the cache has been used for rendering. */
    private static final String MARK = "rendered";

    private static final byte[] NOTHING = {};

    private final Cache cache;
    private final Supplier<Renderer> renderers;
    private final RenderKeys keys = new RenderKeys();
    private @Nullable Renderer renderer;

    /** @param renderers starts a renderer; called once at most */
    public CachedRenderer(Cache cache, Supplier<Renderer> renderers) {
        this.cache = cache;
        this.renderers = renderers;
        // nothing was ever rendered here, so everything will be: the renderer gets ready meanwhile
        renderer = cache.get(MARK, MARK).isEmpty() ? renderers.get() : null;
    }

    /**
     * Makes the targets of a document.
     *
     * @return whether anything had to be rendered
     * @throws RenderException as {@link Renderer#render} does
     */
    public boolean render(RenderJob job) throws RenderException, InterruptedException, IOException {
        Map<Path, String> made = cache.keeps() ? keys.of(job) : Map.of();
        Targets targets = job.targets();
        Path page = unlessKept(targets.page(), made);
        Path fragment = unlessKept(targets.fragment(), made);
        Path pdf = unlessKept(targets.pdf(), made);
        if (page == null && fragment == null && pdf == null) {
            return false;
        }
        started().render(new RenderJob(job.name(), job.source(), job.theme(), new Targets(page, fragment, pdf)));
        for (Map.Entry<Path, String> target : made.entrySet()) {
            keep(target.getKey(), target.getValue());
        }
        return true;
    }

    @Override
    public void close() {
        if (renderer != null) {
            renderer.close();
        }
    }

    private Renderer started() {
        if (renderer == null) {
            renderer = renderers.get();
        }
        return renderer;
    }

    /** Null when the target is not wanted, or was kept and is written. */
    private @Nullable Path unlessKept(@Nullable Path target, Map<Path, String> made) throws IOException {
        String key = target == null ? null : made.get(target);
        Optional<byte[]> kept = target == null || key == null ? Optional.empty() : cache.get(slot(target), key);
        if (target == null || kept.isEmpty()) {
            return target;
        }
        Files.createDirectories(target.getParent());
        Files.write(target, kept.get());
        return null;
    }

    private void keep(Path target, String key) throws IOException {
        cache.put(slot(target), key, Files.readAllBytes(target));
        cache.put(MARK, MARK, NOTHING);
    }

    private static String slot(Path target) {
        return "document-" + target.getFileName();
    }
}
