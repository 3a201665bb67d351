package dev.servicereport.engine;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.FileChannel;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jdk.net.ExtendedSocketOptions;

/**
 * Where an engine that stays is found (常駐場所): the socket {@code KEY-PID.sock} in a folder of its user alone, its temporary files in
 * {@code KEY-PID.tmp} beside it, and what its JVM printed in {@code KEY.log}.
 */
final class WarmPlace {

    private static final String SOCKET = ".sock";
    private static final String TEMPORARY = ".tmp";
    private static final String PRIVATE = "rwx------";

    private static final Pattern OF_PROCESS = Pattern.compile("[0-9a-f]{32}-([0-9]{1,18})\\.(?:sock|tmp)");

    private static final Pattern KEY = Pattern.compile("[0-9a-f]{32}");

    /** Of 128 bits as many as a place in a file can have. */
    private static final int PLACE_DIGITS = 15;

    private final Path folder;
    private final String key;
    private final Path socket;
    private final Path temporary;

    private WarmPlace(Path folder, String key) {
        this.folder = folder;
        this.key = key;
        String name = key + "-" + ProcessHandle.current().pid();
        socket = folder.resolve(name + SOCKET);
        temporary = folder.resolve(name + TEMPORARY);
    }

    /**
     * Takes the place of a key.
     *
     * @return empty when another process has it
     * @throws IOException also when the folder is not this user's alone
     */
    static Optional<WarmPlace> take(Path folder, String key) throws IOException {
        if (!KEY.matcher(key).matches()) {
            throw new IOException("no key: " + key);
        }
        WarmPlace place = new WarmPlace(folder, key);
        place.requirePrivate();
        // the system gives it back when this process ends, however it ends
        FileChannel locks =
                FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (locks.tryLock(Long.parseLong(key.substring(0, PLACE_DIGITS), 16), 1, false) == null) {
            locks.close();
            return Optional.empty();
        }
        place.sweep();
        Files.createDirectory(
                place.temporary, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(PRIVATE)));
        return Optional.of(place);
    }

    private void requirePrivate() throws IOException {
        String permissions =
                PosixFilePermissions.toString(Files.getPosixFilePermissions(folder, LinkOption.NOFOLLOW_LINKS));
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS) || !permissions.equals(PRIVATE)) {
            throw new IOException("not a folder for one user: " + folder);
        }
    }

    /** Removes what processes left that are gone; of this key there is no other than this one. */
    private void sweep() throws IOException {
        Files.deleteIfExists(socket);
        delete(temporary);
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path entry : entries.toList()) {
                Matcher name = OF_PROCESS.matcher(entry.getFileName().toString());
                if (name.matches()
                        && (entry.getFileName().toString().startsWith(key)
                                || ProcessHandle.of(Long.parseLong(name.group(1)))
                                        .isEmpty())) {
                    delete(entry);
                }
            }
        }
        Path log = folder.resolve(key + ".log");
        if (Files.isRegularFile(log, LinkOption.NOFOLLOW_LINKS)) {
            Files.write(log, new byte[0]);
        }
    }

    Path temporary() {
        return temporary;
    }

    ServerSocketChannel listen() throws IOException {
        ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        server.bind(UnixDomainSocketAddress.of(socket));
        Files.setPosixFilePermissions(socket, PosixFilePermissions.fromString("rw-------"));
        return server;
    }

    /** Whether it can still be found. */
    boolean isThere() {
        return Files.exists(socket, LinkOption.NOFOLLOW_LINKS);
    }

    /** Whether whoever called is the user whose folder this is, as the system says; where it does not say it, the folder alone decides. */
    boolean isOfUser(SocketChannel caller) throws IOException {
        return !caller.supportedOptions().contains(ExtendedSocketOptions.SO_PEERCRED)
                || caller.getOption(ExtendedSocketOptions.SO_PEERCRED)
                        .user()
                        .getName()
                        .equals(Files.getOwner(folder, LinkOption.NOFOLLOW_LINKS)
                                .getName());
    }

    /** Removes all of it; nobody finds this process any more. */
    void leave() {
        try {
            Files.deleteIfExists(socket);
            delete(temporary);
            Files.deleteIfExists(folder.resolve(key + ".log"));
        } catch (IOException stays) {
            // whoever comes next sweeps
            return;
        }
    }

    private static void delete(Path top) throws IOException {
        if (Files.exists(top, LinkOption.NOFOLLOW_LINKS)) {
            try (Stream<Path> below = Files.walk(top)) {
                for (Path entry : below.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(entry);
                }
            }
        }
    }
}
