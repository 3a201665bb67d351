package dev.servicereport.dataset;

import dev.servicereport.cache.Fingerprint;
import java.io.IOException;
import java.nio.file.Path;

/**
 * A file that was read.
 *
 * @param path where it lies
 * @param name its path relative to the data directory, with forward slashes
 * @param forFigures whether figures are worked out from it; otherwise it stands behind documents for acceptance only
 * @param known the fingerprint of its content, if that was taken when it was read; else empty
 */
public record InputFile(Path path, String name, boolean forFigures, String known) {

    /** A file that figures are worked out from. */
    public InputFile(Path path, String name) {
        this(path, name, true, "");
    }

    /** The SHA-256 of its content, in hexadecimal. */
    public String sha256() throws IOException {
        return known.isEmpty() ? Fingerprint.ofFile(path) : known;
    }
}
