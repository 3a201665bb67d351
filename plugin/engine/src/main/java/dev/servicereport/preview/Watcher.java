package dev.servicereport.preview;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Waits until something changes in folders and all below them. */
final class Watcher implements AutoCloseable {

    /** Programs write a file in several steps; a change is told when it has been quiet for so long. */
    private static final long QUIET_MILLIS = 60;

    private final List<Path> folders;
    private final WatchService service;

    /** @param folders those that are there are watched */
    Watcher(List<Path> folders) throws IOException {
        this.folders = folders.stream()
                .map(folder -> folder.toAbsolutePath().normalize())
                .toList();
        service = this.folders.get(0).getFileSystem().newWatchService();
        for (Path folder : this.folders) {
            register(folder);
        }
    }

    private void register(Path top) throws IOException {
        if (!Files.isDirectory(top)) {
            return;
        }
        try (Stream<Path> below = Files.walk(top)) {
            for (Path folder : below.filter(Files::isDirectory).toList()) {
                folder.register(
                        service,
                        StandardWatchEventKinds.ENTRY_CREATE,
                        StandardWatchEventKinds.ENTRY_DELETE,
                        StandardWatchEventKinds.ENTRY_MODIFY);
            }
        }
    }

    /**
     * The folders, of those given, in which something has changed since it was asked last.
     *
     * @return never empty; in the order of the folders
     * @throws InterruptedException also when this is closed
     */
    Set<Path> await() throws InterruptedException, IOException {
        try {
            Set<Path> changed = new LinkedHashSet<>();
            WatchKey key = service.take();
            while (key != null) {
                note((Path) key.watchable(), changed);
                key.pollEvents();
                key.reset();
                key = service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
            }
            for (Path folder : changed) {
                register(folder);
            }
            return changed;
        } catch (ClosedWatchServiceException closed) {
            throw new InterruptedException("the watcher is closed");
        }
    }

    private void note(Path where, Set<Path> changed) {
        folders.stream().filter(where::startsWith).forEach(changed::add);
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}
