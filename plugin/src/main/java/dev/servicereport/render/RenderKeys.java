package dev.servicereport.render;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Fingerprints of all that a rendered file is made from; what documents have in common is read once. */
final class RenderKeys {

    private final Map<Path, String> themes = new HashMap<>();
    private @Nullable String tool;

    /** A fingerprint for each target of a job. */
    Map<Path, String> of(RenderJob job) throws IOException {
        String inputs = String.join(
                "\n",
                tool(),
                theme(job.theme()),
                job.source().getFileName().toString(),
                Fingerprint.ofFolder(job.folder(), file -> true));
        Map<Path, String> keys = new HashMap<>();
        Targets targets = job.targets();
        put(keys, targets.page(), "page\n" + inputs);
        put(keys, targets.fragment(), "fragment\n" + inputs);
        put(keys, targets.pdf(), "pdf\n" + inputs);
        return keys;
    }

    private static void put(Map<Path, String> keys, @Nullable Path target, String inputs) {
        if (target != null) {
            keys.put(target, Fingerprint.ofText(inputs));
        }
    }

    private String tool() throws IOException {
        if (tool == null) {
            tool = Fingerprint.ofTool();
        }
        return tool;
    }

    /** Templates are left out: what they make is the source. */
    private String theme(Path theme) throws IOException {
        String known = themes.get(theme);
        if (known == null) {
            known = Fingerprint.ofFolder(theme, file -> !file.startsWith("templates"));
            themes.put(theme, known);
        }
        return known;
    }
}
