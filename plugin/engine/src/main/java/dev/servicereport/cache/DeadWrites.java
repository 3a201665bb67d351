package dev.servicereport.cache;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What processes were writing into a cache when they were stopped. The name of a file that is being written ends with the number of
 * its process; when there is no such process any more, nobody will finish the file.
 */
final class DeadWrites {

    /** The ending of files that this process is writing. */
    static final String ENDING = "." + ProcessHandle.current().pid() + ".tmp";

    private static final Pattern WRITTEN_BY = Pattern.compile(".*\\.([0-9]{1,18})\\.tmp");

    private DeadWrites() {}

    /** Removes them. What the machine refuses stays: a cache never fails a run. */
    static void removeFrom(Path folder) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.tmp")) {
            for (Path file : files) {
                if (isDead(file)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException refused) {
            // the next run tries again
            return;
        }
    }

    private static boolean isDead(Path file) {
        Matcher writtenBy = WRITTEN_BY.matcher(file.getFileName().toString());
        return writtenBy.matches()
                && ProcessHandle.of(Long.parseLong(writtenBy.group(1))).isEmpty();
    }
}
