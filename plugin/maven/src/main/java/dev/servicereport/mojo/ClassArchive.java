package dev.servicereport.mojo;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An archive of the engine's classes (class-data sharing), with which its JVM starts sooner. It is made in the background once a second
 * run with the same Java and libraries is seen, never with {@code CI} in the environment. Whatever goes wrong with it, the run goes on
 * without.
 */
final class ClassArchive {

    /** Archives beside each other in the folder, 70 MB each. */
    private static final int KEPT = 2;

    private static final String ENDING = ".jsa";

    /** What ours are called: key and size. The folder may be one that a user has named, with other things in it. */
    private static final Pattern NAME = Pattern.compile("[0-9a-f]{32}-[0-9]{1,18}\\.jsa");

    /** So long an attempt that came to nothing is not repeated. */
    private static final Duration PATIENCE = Duration.ofDays(1);

    private final Path folder;
    private final EngineCommand command;
    private final String key;
    private final boolean mayMake;

    private ClassArchive(Path folder, EngineCommand command, String key, boolean mayMake) {
        this.folder = folder;
        this.command = command;
        this.key = key;
        this.mayMake = mayMake;
    }

    /**
     * The archive of a command; empty when there can be none.
     *
     * @param asked what the user wants: a folder, {@code off}, or null for the user's cache
     * @param environment variables by name
     */
    static Optional<ClassArchive> of(@Nullable String asked, EngineCommand command, Map<String, String> environment) {
        if ("off".equals(asked) || command.classPath().stream().anyMatch(File::isDirectory)) {
            return Optional.empty();
        }
        try {
            Path folder = asked != null
                    ? Path.of(asked)
                    : CacheHome.of(
                            environment, System.getProperty("os.name"), Path.of(System.getProperty("user.home")));
            return Optional.of(new ClassArchive(
                    folder.toAbsolutePath(), command, EngineKey.of(command), !environment.containsKey("CI")));
        } catch (IOException | InvalidPathException unusable) {
            return Optional.empty();
        }
    }

    /** The command with the archive, if there is one of this user that is whole; else as it is. */
    EngineCommand shared() {
        try {
            for (Path archive : archives()) {
                if (archive.getFileName().toString().startsWith(key + "-") && isSound(archive)) {
                    Files.setLastModifiedTime(archive, FileTime.from(Instant.now()));
                    return command.sharing(archive);
                }
            }
        } catch (IOException unusable) {
            // the run goes without
            return command;
        }
        return command;
    }

    /** Its size is part of its name: Java looks at its content, and ends when a part of it is missing. */
    private boolean isSound(Path archive) throws IOException {
        return CacheHome.isOwn(folder)
                && CacheHome.isOwn(archive)
                && archive.getFileName().toString().equals(key + "-" + Files.size(archive) + ENDING);
    }

    /**
     * Takes notice of a run that went without an archive; at the second one it has the archive made in the background.
     *
     * @return whether it is made
     */
    boolean noteRun() {
        try {
            CacheHome.make(folder);
            if (!mayMake || !CacheHome.isOwn(folder) || !mark(".seen") || !isTime()) {
                return false;
            }
            make();
            return true;
        } catch (IOException unusable) {
            // a later run may try
            return false;
        }
    }

    /** Whether the mark was there; it is now. */
    private boolean mark(String ending) throws IOException {
        Path mark = folder.resolve(key + ending);
        boolean known = Files.exists(mark);
        Files.writeString(mark, "");
        return known;
    }

    private boolean isTime() throws IOException {
        Path mark = folder.resolve(key + ".making");
        boolean lately = Files.exists(mark)
                && Files.getLastModifiedTime(mark).toInstant().plus(PATIENCE).isAfter(Instant.now());
        if (lately) {
            return false;
        }
        Files.deleteIfExists(mark);
        // of two builds at once the second fails here
        Files.createFile(mark);
        return true;
    }

    private void make() throws IOException {
        List<Path> archives = archives();
        for (Path old : archives.subList(Math.min(KEPT - 1, archives.size()), archives.size())) {
            Files.deleteIfExists(old);
        }
        List<String> words = new ArrayList<>(EngineCommand.flags());
        words.addAll(List.of(
                "-Xmx64m",
                "dev.servicereport.engine.ClassArchive",
                "make",
                folder.resolve(key).toString()));
        words.addAll(EngineCommand.flags());
        command.process(words)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .getOutputStream()
                .close();
    }

    /** Those of all keys, the one used last first. */
    private List<Path> archives() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            List<Path> archives = new ArrayList<>(entries.filter(entry ->
                            NAME.matcher(entry.getFileName().toString()).matches())
                    .filter(entry -> Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS))
                    .toList());
            archives.sort(Comparator.comparing((Path entry) -> entry.toFile().lastModified())
                    .reversed());
            return archives;
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }
}
