package dev.servicereport.output;

import dev.servicereport.problem.BadInputException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The right to write into an output folder (排他). The operating system holds it for this process and takes it back when the process
 * ends, however it ends.
 */
final class OutputLock implements AutoCloseable {

    /** The system's locks are between processes; these are between the builds of this one. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private static final int ATTEMPTS = 10;

    private final Path file;
    private final FileChannel channel;

    private OutputLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Takes it.
     *
     * @throws BadInputException when somebody else has it, or the folder cannot be written to
     */
    static OutputLock require(Staging staging) throws BadInputException {
        try {
            return take(staging).orElseThrow(() -> OutputPlace.taken(staging.place()));
        } catch (IOException refused) {
            throw OutputPlace.refused(staging.place(), "a folder that cannot be written to: " + refused.getMessage());
        }
    }

    /** Takes it; empty when somebody else has it. Makes the folder and the file of the lock where they are not there. */
    static Optional<OutputLock> take(Staging staging) throws IOException {
        Path file = staging.lock();
        if (!HELD.add(file)) {
            return Optional.empty();
        }
        FileChannel channel = null;
        try {
            channel = channel(staging);
            return Optional.ofNullable(channel).map(held -> new OutputLock(file, held));
        } finally {
            if (channel == null) {
                HELD.remove(file);
            }
        }
    }

    /** Whoever had the lock may remove its file after we have opened it; then the file is another one, or none. */
    private static @Nullable FileChannel channel(Staging staging) throws IOException {
        int attempts = 0;
        while (attempts < ATTEMPTS) {
            try {
                staging.make(staging.folder());
                return opened(staging.lock());
            } catch (NoSuchFileException removed) {
                attempts++;
            }
        }
        return null;
    }

    private static @Nullable FileChannel opened(Path file) throws IOException {
        if (!Staging.exists(file)) {
            createUnlessThere(file);
        }
        Object before = key(file);
        FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        boolean held = false;
        try {
            boolean locked = lock(channel) != null;
            held = locked && Objects.equals(before, key(file));
            if (locked && !held) {
                throw new NoSuchFileException(file.toString());
            }
            return held ? channel : null;
        } finally {
            if (!held) {
                channel.close();
            }
        }
    }

    private static void createUnlessThere(Path file) throws IOException {
        try {
            Files.createFile(file);
        } catch (FileAlreadyExistsException meanwhile) {
            // by another run, which then has it
            return;
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException ofThisProcess) {
            return null;
        }
    }

    private static @Nullable Object key(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                .fileKey();
    }

    @Override
    public void close() throws IOException {
        channel.close();
        HELD.remove(file);
    }
}
