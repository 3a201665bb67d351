package dev.servicereport.requirement;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Every way to a figure that there can be, with its name in Japanese where it has one. The list is a resource, and a test holds it
 * against what is written.
 */
public final class FigurePaths {

    /** The list: a way a line, {@code {}} for a key that differs, a blank and the name behind it. */
    public static final String RESOURCE = "figure-paths.txt";

    private static final String ANY = "{}";
    private static final Map<String, String> NAMES = read();

    private FigurePaths() {}

    private static Map<String, String> read() {
        try (InputStream list = FigurePaths.class.getResourceAsStream(RESOURCE)) {
            Map<String, String> names = new LinkedHashMap<>();
            new String(Objects.requireNonNull(list).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .forEach(line -> {
                        String[] parts = line.split(" ", 2);
                        names.put(parts[0], parts.length == 1 ? "" : parts[1].strip());
                    });
            return names;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** All of them, in the order of the list. */
    public static List<String> all() {
        return List.copyOf(NAMES.keySet());
    }

    /** Whether there can be a figure. */
    static boolean isKnown(FigurePath path) {
        return known(path).isPresent();
    }

    /** What a figure is called in Japanese; the way itself when it has no name. */
    public static String name(FigurePath path) {
        return known(path).map(NAMES::get).filter(name -> !name.isEmpty()).orElse(path.text());
    }

    private static Optional<String> known(FigurePath path) {
        return NAMES.keySet().stream()
                .filter(pattern -> matches(pattern, path.shape()))
                .findFirst();
    }

    /** Whether a way has the shape of one in the list. */
    public static boolean matches(String pattern, String shape) {
        String[] known = pattern.split("\\.", -1);
        String[] given = shape.split("\\.", -1);
        if (known.length != given.length) {
            return false;
        }
        for (int i = 0; i < known.length; i++) {
            if (!known[i].equals(given[i]) && !(known[i].equals(ANY) && !given[i].endsWith("[]"))) {
                return false;
            }
        }
        return true;
    }
}
