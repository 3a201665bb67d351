package dev.servicereport.run;

import dev.servicereport.cache.Fingerprint;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Writes the checksums of a folder into it, as {@code sha256sum -c} reads them. */
final class Checksums {

    private Checksums() {}

    /** Of every file below the folder, by name; the file of that name must not be there yet. */
    static void write(Path folder, String name) throws IOException {
        Map<String, String> sums = new TreeMap<>();
        for (Path file : files(folder)) {
            sums.put(folder.relativize(file).toString().replace('\\', '/'), Fingerprint.ofFile(file));
        }
        StringBuilder text = new StringBuilder();
        sums.forEach((path, sum) -> text.append(sum).append("  ").append(path).append('\n'));
        Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
