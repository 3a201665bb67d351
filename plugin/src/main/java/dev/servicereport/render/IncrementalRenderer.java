package dev.servicereport.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Renders what changed since the last run and takes the rest from that run's output. A file is taken when it was made
 * from the same source, images, theme and fonts by the same tool, and is still as it was made: all of that is compared
 * by content. The renderer is started when there is something to render.
 */
public final class IncrementalRenderer implements AutoCloseable {

    private final Path staging;
    private final Path place;
    private final Path recordFile;
    private final Supplier<Renderer> renderers;
    private final RenderRecord before;
    private final RenderRecord now = new RenderRecord();
    private final RenderKeys keys = new RenderKeys();
    private @Nullable Renderer renderer;

    private IncrementalRenderer(Path staging, Path place, Supplier<Renderer> renderers) throws IOException {
        this.staging = staging;
        this.place = place;
        this.renderers = renderers;
        recordFile = place.resolveSibling(place.getFileName() + "-rendered.txt");
        before = RenderRecord.read(recordFile);
    }

    /**
     * A renderer into a folder that will take the place of the last run's output.
     *
     * @param staging the folder that all targets lie in
     * @param place where the folder's content goes, and where that of the last run lies; absolute
     * @param renderers starts a renderer; called once at most
     */
    public static IncrementalRenderer into(Path staging, Path place, Supplier<Renderer> renderers) throws IOException {
        return new IncrementalRenderer(staging, place, renderers);
    }

    /**
     * Starts the renderer now if there will probably be something to render, so that it gets ready meanwhile: when there
     * was no run before, or a file changed after it. To guess wrong costs time, nothing else.
     *
     * @param inputs the folders of data and templates
     */
    public void startIfNewer(List<Path> inputs) throws IOException {
        if (before.isEmpty() || anyNewer(inputs, Files.getLastModifiedTime(recordFile))) {
            started();
        }
    }

    private static boolean anyNewer(List<Path> folders, FileTime time) throws IOException {
        for (Path folder : folders) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.toList()) {
                    if (Files.getLastModifiedTime(file).compareTo(time) > 0) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /**
     * Renders the targets of a document that are not as they would become.
     *
     * @return whether anything had to be rendered
     * @throws RenderException as {@link Renderer#render} does
     */
    public boolean render(RenderJob job) throws RenderException, InterruptedException, IOException {
        Map<Path, String> made = keys.of(job);
        Targets targets = job.targets();
        Path page = unlessTaken(targets.page(), made);
        Path fragment = unlessTaken(targets.fragment(), made);
        Path pdf = unlessTaken(targets.pdf(), made);
        boolean changed = page != null || fragment != null || pdf != null;
        if (changed) {
            started().render(new RenderJob(job.name(), job.source(), job.theme(), new Targets(page, fragment, pdf)));
        }
        for (Map.Entry<Path, String> key : made.entrySet()) {
            now.add(name(key.getKey()), new RenderRecord.Entry(key.getValue(), Fingerprint.ofFile(key.getKey())));
        }
        return changed;
    }

    /** To be called when the staging folder has taken its place: the next run may use what this one rendered. */
    public void remember() throws IOException {
        now.write(recordFile);
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

    /** Null when the target is not wanted, or was taken from the last run. */
    private @Nullable Path unlessTaken(@Nullable Path target, Map<Path, String> made) throws IOException {
        if (target == null) {
            return null;
        }
        Optional<RenderRecord.Entry> entry = before.entry(name(target));
        if (entry.isEmpty() || !entry.get().key().equals(made.get(target))) {
            return target;
        }
        Path last = place.resolve(staging.relativize(target));
        if (!Files.isRegularFile(last)
                || !Fingerprint.ofFile(last).equals(entry.get().content())) {
            return target;
        }
        Files.copy(last, target);
        return null;
    }

    private String name(Path target) {
        return staging.relativize(target).toString().replace('\\', '/');
    }
}
