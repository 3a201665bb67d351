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

/** Writes the checksums of a folder that is handed over (チェックサム), as {@code sha256sum -c} reads them. */
final class PackageSums {

    private static final String FILE = "SHA256SUMS";

    private PackageSums() {}

    /** Writes {@code SHA256SUMS} into the folder: a line for each file in it and below, sorted by name. */
    static void write(Path folder) throws IOException {
        Map<String, String> sums = new TreeMap<>();
        for (Path file : files(folder)) {
            sums.put(folder.relativize(file).toString().replace('\\', '/'), Fingerprint.ofFile(file));
        }
        StringBuilder text = new StringBuilder();
        sums.forEach((name, sum) -> text.append(sum).append("  ").append(name).append('\n'));
        Files.writeString(folder.resolve(FILE), text, StandardCharsets.UTF_8);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
