package dev.servicereport.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder in which a run works (作業フォルダー). It lies inside the output folder and so on the same file system, whatever that
 * is mounted on or linked to.
 *
 * @param place the output folder, without links
 * @param steps how files change hands
 */
record Staging(Path place, FileSteps steps) {

    static final String NAME = ".service-report-staging";

    private static final String LOCK = "lock";
    private static final String ENTRIES = "entries";

    /** Everything that a run puts there. What else lies there is not ours. */
    private static final Set<String> PARTS = Set.of("output", "new", "old", "work", LOCK, ENTRIES);

    Path folder() {
        return place.resolve(NAME);
    }

    /** Held by the run that is at work. */
    Path lock() {
        return folder().resolve(LOCK);
    }

    /** Where output is written. */
    Path output() {
        return folder().resolve("output");
    }

    /** What is needed on the way only. */
    Path work() {
        return folder().resolve("work");
    }

    /** For the temporary files of libraries and of Java. */
    Path temporary() {
        return work().resolve("tmp");
    }

    /** The same output once all of it stands and it is being put in place. */
    Path fresh() {
        return folder().resolve("new");
    }

    /** What was in its place. */
    Path old() {
        return folder().resolve("old");
    }

    /** Whether output was being put in place and the last of it, its manifest, is not there yet. */
    boolean isPublishing() {
        return exists(fresh().resolve(Manifest.FILE));
    }

    /** Notes the names of what will be put in place, beside the manifest. */
    void note(List<String> entries) throws IOException {
        Files.writeString(folder().resolve(ENTRIES), String.join("\n", entries), StandardCharsets.UTF_8);
    }

    /** What was noted; only names that lie in the output folder itself. */
    List<String> noted() throws IOException {
        List<String> entries = Files.readAllLines(folder().resolve(ENTRIES), StandardCharsets.UTF_8);
        if (entries.stream().allMatch(Staging::isEntry)) {
            return entries;
        }
        throw new IOException(folder().resolve(ENTRIES) + " holds what no run wrote");
    }

    private static boolean isEntry(String name) {
        boolean plain = !name.isEmpty() && name.indexOf('/') < 0 && name.indexOf('\\') < 0 && !name.startsWith(".");
        return plain && !name.equals(Manifest.FILE);
    }

    /** What lies here and is not ours, by its whole name. */
    List<Path> strangers() throws IOException {
        if (!exists(folder())) {
            return List.of();
        }
        if (!Files.isDirectory(folder(), LinkOption.NOFOLLOW_LINKS)) {
            return List.of(folder());
        }
        try (Stream<Path> parts = Files.list(folder())) {
            // what another run takes away meanwhile was its own
            return parts.filter(part -> !isOurs(part) && exists(part)).sorted().toList();
        } catch (NoSuchFileException removedMeanwhile) {
            return List.of();
        }
    }

    private static boolean isOurs(Path part) {
        String name = part.getFileName().toString();
        boolean file = name.equals(LOCK) || name.equals(ENTRIES);
        return PARTS.contains(name)
                && (file
                        ? Files.isRegularFile(part, LinkOption.NOFOLLOW_LINKS)
                        : Files.isDirectory(part, LinkOption.NOFOLLOW_LINKS));
    }

    /** Removes everything here but the lock. */
    void empty() throws IOException {
        try (Stream<Path> parts = Files.list(folder())) {
            for (Path part : parts.filter(part -> !part.equals(lock())).sorted().toList()) {
                remove(part);
            }
        }
    }

    private void remove(Path part) throws IOException {
        Files.walkFileTree(part, new SimpleFileVisitor<Path>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                steps.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failed) throws IOException {
                if (failed != null) {
                    throw failed;
                }
                steps.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** Makes a folder unless it is there; a link in its place is none. */
    void make(Path folder) throws IOException {
        if (!exists(folder)) {
            steps.createFolder(folder);
        }
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            throw new NotDirectoryException(folder.toString());
        }
    }

    /** Whether there is anything of that name, be it a link that leads nowhere. */
    static boolean exists(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }
}
