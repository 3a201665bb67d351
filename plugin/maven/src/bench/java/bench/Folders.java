package bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders as the benchmark needs them. */
final class Folders {

    private Folders() {}

    static void delete(Path folder) throws IOException {
        for (Path entry : entries(folder, Comparator.reverseOrder())) {
            Files.delete(entry);
        }
    }

    static void copy(Path from, Path to) throws IOException {
        for (Path entry : entries(from, Comparator.naturalOrder())) {
            Path target = to.resolve(from.relativize(entry).toString());
            if (Files.isDirectory(entry)) {
                Files.createDirectories(target);
            } else {
                Files.copy(entry, target, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    /** How many files below it end like that. */
    static long count(Path folder, String ending) throws IOException {
        return entries(folder, Comparator.naturalOrder()).stream()
                .filter(file -> file.toString().endsWith(ending))
                .count();
    }

    private static List<Path> entries(Path folder, Comparator<Path> order) throws IOException {
        if (Files.notExists(folder)) {
            return new ArrayList<>();
        }
        try (Stream<Path> entries = Files.walk(folder)) {
            return entries.sorted(order).toList();
        }
    }
}
