package dev.servicereport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Output written beside its place and moved there when all of it stands (出力フォルダー). Until then, and when anything
 * fails, the output of an earlier run stays as it is.
 */
final class OutputFolder implements AutoCloseable {

    private static final String PREFIX = ".service-report-";
    private static final String OUTPUT = "output";
    private static final String OLD = "old";

    private final Path place;
    private final Path staging;

    private OutputFolder(Path place, Path staging) {
        this.place = place;
        this.staging = staging;
    }

    /** Opens an empty folder beside {@code place}. */
    static OutputFolder beside(Path place) throws IOException {
        Path parent = place.toAbsolutePath().normalize().getParent();
        Files.createDirectories(parent);
        Path staging = Files.createTempDirectory(parent, PREFIX);
        Files.createDirectories(staging.resolve(OUTPUT));
        return new OutputFolder(place, staging);
    }

    /** Where to write what shall be output. */
    Path output() {
        return staging.resolve(OUTPUT);
    }

    /** Where to write what is needed on the way only. */
    Path work() {
        return staging.resolve("work");
    }

    /** Writes text with the folders above it. */
    void write(String name, String text) throws IOException {
        Path file = output().resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    /** Every file written so far, by name. */
    List<Path> files() throws IOException {
        return filesBelow(output());
    }

    /**
     * Puts what was written in its place; what an earlier run left of the same name is gone.
     *
     * @return the names of what was put there, files and folders
     * @throws IOException when it cannot be put there; then everything is again where it was
     */
    List<String> publish() throws IOException {
        Files.createDirectories(place);
        List<Path> written = entries(output());
        Path old = Files.createDirectories(staging.resolve(OLD));
        Moves moves = new Moves();
        try {
            for (Path entry : written) {
                Path target = place.resolve(entry.getFileName());
                if (Files.exists(target)) {
                    moves.move(target, old.resolve(entry.getFileName()));
                }
                moves.move(entry, target);
            }
        } catch (IOException failed) {
            moves.undo(failed);
            throw failed;
        }
        return written.stream().map(entry -> entry.getFileName().toString()).toList();
    }

    /** What an earlier run left in the place and this one does not replace, by name. */
    List<Path> staying() throws IOException {
        if (!Files.isDirectory(place)) {
            return List.of();
        }
        List<Path> staying = new ArrayList<>();
        for (Path entry : entries(place)) {
            if (Files.notExists(output().resolve(entry.getFileName()))) {
                staying.addAll(filesBelow(entry));
            }
        }
        return staying;
    }

    private static List<Path> filesBelow(Path entry) throws IOException {
        try (Stream<Path> files = Files.walk(entry)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** Where output will lie. */
    Path place() {
        return place;
    }

    private static List<Path> entries(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        }
    }

    /** Removes everything that was not published. */
    @Override
    public void close() throws IOException {
        try (Stream<Path> files = Files.walk(staging)) {
            files.sorted(Comparator.reverseOrder()).forEach(OutputFolder::delete);
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    private static void delete(Path path) {
        try {
            Files.delete(path);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
