package dev.servicereport.render;

import dev.servicereport.cache.Fingerprint;
import dev.servicereport.cache.Tool;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Fingerprints of all that a rendered file is made from, this plugin aside; what documents have in common is read once. */
final class RenderKeys {

    private final Map<Path, String> themes = new HashMap<>();
    private @Nullable String libraries;

    /** A fingerprint for each target of a job. */
    Map<Path, String> of(RenderJob job) throws IOException {
        String inputs = Fingerprint.of(
                libraries(),
                theme(job.theme()),
                job.source().getFileName().toString(),
                Fingerprint.ofFolder(job.source().resolveSibling(""), file -> true));
        Map<Path, String> keys = new HashMap<>();
        put(keys, job.targets().page(), "page", inputs);
        put(keys, job.targets().fragment(), "fragment", inputs);
        put(keys, job.targets().pdf(), "pdf", inputs);
        return keys;
    }

    private static void put(Map<Path, String> keys, @Nullable Path target, String kind, String inputs) {
        if (target != null) {
            keys.put(target, Fingerprint.of(kind, inputs));
        }
    }

    /** The jars of a repository do not change, and have their version in their name. */
    private String libraries() throws IOException {
        if (libraries == null) {
            StringBuilder list = new StringBuilder();
            for (Path part : classPath()) {
                if (!part.equals(Tool.place()) && Files.isRegularFile(part)) {
                    list.append(part.getFileName() + " " + Files.size(part) + "\n");
                }
            }
            libraries = list.toString();
        }
        return libraries;
    }

    private static List<Path> classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .toList();
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
