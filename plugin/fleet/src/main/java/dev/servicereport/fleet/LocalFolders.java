package dev.servicereport.fleet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders of this machine with all that is in them. */
final class LocalFolders {

    private LocalFolders() {}

    /** Removes one, if it is there. */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        } catch (UncheckedIOException gone) {
            // a task that ends removes its own folder meanwhile
            throw gone.getCause();
        }
    }

    /** Size, a blank and the name in the folder, for each file. */
    static List<String> listed(Path folder) throws IOException {
        List<String> files = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path file : all.filter(Files::isRegularFile).toList()) {
                    files.add(Files.size(file) + " "
                            + folder.relativize(file).toString().replace('\\', '/'));
                }
            } catch (UncheckedIOException unreadable) {
                throw unreadable.getCause();
            }
        }
        return files;
    }
}
