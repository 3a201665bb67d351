package dev.servicereport.dataset;

import dev.servicereport.csv.CsvSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The folder with the contract and the exports; keeps account of the files that were asked for. */
final class DataFolder {

    private final Path root;
    private final List<InputFile> used = new ArrayList<>();

    DataFolder(Path root) {
        this.root = root;
    }

    /** One file, if it is there. */
    Optional<CsvSource> file(String name) {
        Path path = root.resolve(name);
        return Files.isRegularFile(path) ? Optional.of(use(path)) : Optional.empty();
    }

    /** The one CSV file of that name, and those of the folder of that name, in the order of their names. */
    List<CsvSource> files(String name) throws IOException {
        List<CsvSource> files = new ArrayList<>();
        file(name + ".csv").ifPresent(files::add);
        files.addAll(folder(name));
        return files;
    }

    /** All {@code .csv} and {@code .csv.gz} files of a folder, in the order of their names. */
    List<CsvSource> folder(String name) throws IOException {
        Path folder = root.resolve(name);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(DataFolder::isCsv)
                    .sorted(Comparator.comparing(path -> path.getFileName().toString()))
                    .map(this::use)
                    .toList();
        }
    }

    private static boolean isCsv(Path path) {
        String name = path.getFileName().toString();
        return Files.isRegularFile(path) && (name.endsWith(".csv") || name.endsWith(".csv.gz"));
    }

    private CsvSource use(Path path) {
        String name = root.relativize(path).toString().replace('\\', '/');
        used.add(new InputFile(path, name));
        return new CsvSource(path, name);
    }

    /** Every file given out so far, in the order of their names. */
    List<InputFile> used() {
        return used.stream().sorted(Comparator.comparing(InputFile::name)).toList();
    }
}
