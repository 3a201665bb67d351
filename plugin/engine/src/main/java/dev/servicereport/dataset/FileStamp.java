package dev.servicereport.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

/**
 * By what a file is seen to have changed.
 *
 * @param size in bytes
 * @param modified when it was written last
 */
record FileStamp(long size, FileTime modified) {

    /** The file's stamp now; empty when there is no such file any more. */
    static Optional<FileStamp> of(Path path) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
            return Optional.of(new FileStamp(attributes.size(), attributes.lastModifiedTime()));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }
}
