package dev.servicereport.dataset;

import java.nio.file.Path;

/**
 * A file that was read.
 *
 * @param path where it lies
 * @param name its path relative to the data directory, with forward slashes
 * @param forFigures whether figures are worked out from it; otherwise it stands behind documents for acceptance only
 */
public record InputFile(Path path, String name, boolean forFigures) {

    /** A file that figures are worked out from. */
    public InputFile(Path path, String name) {
        this(path, name, true);
    }
}
