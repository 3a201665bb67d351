package dev.servicereport.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** What putting output in place consists of. Each step happens as a whole or not at all, whenever the machine stops (操作). */
interface FileSteps {

    /** The steps on the disk. */
    FileSteps DISK = new Disk();

    /** Gives a file or folder another name on the same file system; nothing has that name. */
    void move(Path from, Path to) throws IOException;

    /** Makes a folder. */
    void createFolder(Path folder) throws IOException;

    /** Removes a file, a link but not where it leads, or an empty folder. */
    void delete(Path path) throws IOException;

    /** The real ones. */
    final class Disk implements FileSteps {

        private Disk() {}

        @Override
        public void move(Path from, Path to) throws IOException {
            // never a copy followed by a deletion
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        }

        @Override
        public void createFolder(Path folder) throws IOException {
            Files.createDirectory(folder);
        }

        @Override
        public void delete(Path path) throws IOException {
            Files.delete(path);
        }
    }
}
