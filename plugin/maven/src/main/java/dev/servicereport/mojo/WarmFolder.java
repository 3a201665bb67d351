package dev.servicereport.mojo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The folder of this user alone in which engines that stay have their sockets (常駐する処理系の置き場). */
final class WarmFolder {

    private static final String PRIVATE = "rwx------";

    /** A socket: key and process. */
    private static final Pattern SOCKET = Pattern.compile("([0-9a-f]{32})-([0-9]{1,18})\\.sock");

    /** What a system takes as the name of a socket everywhere. */
    private static final int LONGEST = 103;

    private static final int NAME = 32 + 1 + 10 + 5;

    private final Path folder;

    WarmFolder(Path folder) {
        this.folder = folder.toAbsolutePath();
    }

    /** In the user's cache. */
    static WarmFolder of(Map<String, String> environment) {
        return new WarmFolder(
                CacheHome.of(environment, System.getProperty("os.name"), Path.of(System.getProperty("user.home")))
                        .resolve("engines"));
    }

    Path path() {
        return folder;
    }

    /**
     * Makes the folder, if it is not there.
     *
     * @throws IOException with the reason why no engine can stay there, in words for the user
     */
    void make() throws IOException {
        if (!folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            throw new IOException("this system does not say who may read a file");
        }
        if (folder.toString().getBytes(StandardCharsets.UTF_8).length + 1 + NAME > LONGEST) {
            throw new IOException("too long a name for a socket: " + folder);
        }
        CacheHome.make(parent());
        CacheHome.make(folder);
        requirePrivate();
    }

    private Path parent() {
        return Objects.requireNonNull(folder.getParent(), "it lies in a folder");
    }

    /** Whether it is there, as it is or as a link. */
    boolean isThere() {
        return Files.exists(folder, LinkOption.NOFOLLOW_LINKS);
    }

    /** @throws IOException when somebody else could have put something there, or look into it */
    void requirePrivate() throws IOException {
        boolean isPrivate = CacheHome.isOwn(parent())
                && CacheHome.isOwn(folder)
                && Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                && PosixFilePermissions.toString(Files.getPosixFilePermissions(folder, LinkOption.NOFOLLOW_LINKS))
                        .equals(PRIVATE);
        if (!isPrivate) {
            throw new IOException(
                    "not a folder that this user alone may read, below one that others cannot write to: " + folder);
        }
    }

    /** What a new file may be read by, as this process makes it: {@code rw-r--r--} or the like. */
    String rightsOfNewFiles() throws IOException {
        Path probe = Files.createFile(folder.resolve(UUID.randomUUID() + ".probe"));
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(probe));
        } finally {
            Files.delete(probe);
        }
    }

    /** The sockets that are there, of all keys. */
    List<Socket> sockets() throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().flatMap(entry -> Socket.of(entry).stream()).toList();
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }

    List<Socket> sockets(String key) throws IOException {
        return sockets().stream().filter(socket -> socket.key().equals(key)).toList();
    }

    /** Where the JVM of an engine prints what is not for a build. */
    Path log(String key) {
        return folder.resolve(key + ".log");
    }

    /**
     * The socket of an engine, that may be gone.
     *
     * @param pid its process
     */
    record Socket(Path path, String key, long pid) {

        static Optional<Socket> of(Path path) {
            Matcher name = SOCKET.matcher(path.getFileName().toString());
            return name.matches()
                    ? Optional.of(new Socket(path, name.group(1), Long.parseLong(name.group(2))))
                    : Optional.empty();
        }

        /** The process, if it is there and really is that engine, as its command line says. */
        Optional<ProcessHandle> process() {
            return ProcessHandle.of(pid)
                    .filter(process -> process.info()
                            .arguments()
                            .filter(words -> List.of(words).contains(key))
                            .isPresent());
        }
    }
}
