package dev.servicereport.preview;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A folder for this process alone; what processes left that are gone is removed. */
final class PlaceOfProcess {

    private static final String PREFIX = "preview-";
    private static final Pattern NAME = Pattern.compile(PREFIX + "([0-9]{1,18})");

    private PlaceOfProcess() {}

    /** Makes it, empty. */
    static Path in(Path folder) throws IOException {
        // a link to a folder is one, but not for createDirectories
        Path top = Files.isDirectory(folder) ? folder : Files.createDirectories(folder);
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(top, PREFIX + "*")) {
            for (Path entry : entries) {
                if (isLeftBehind(entry)) {
                    remove(entry);
                }
            }
        }
        return Files.createDirectory(
                top.resolve(PREFIX + ProcessHandle.current().pid()));
    }

    private static boolean isLeftBehind(Path entry) {
        Matcher name = NAME.matcher(entry.getFileName().toString());
        if (!name.matches() || Files.isSymbolicLink(entry)) {
            return false;
        }
        long process = Long.parseLong(name.group(1));
        return process == ProcessHandle.current().pid()
                || ProcessHandle.of(process).isEmpty();
    }

    /** Removes a folder of ours with all that is in it. */
    static void remove(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : files) {
            Files.delete(file);
        }
    }
}
