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
 * @param begins the second at which its first row begins, as far as that is known; else before every time
 * @param known the fingerprint of its content, if that was taken when it was read; else empty
 */
public record InputFile(Path path, String name, boolean forFigures, long begins, String known) {

    /** Before every time: of a file that is not about a time. */
    static final long NO_TIME = Long.MIN_VALUE;

    /** A file that figures are worked out from. */
    public InputFile(Path path, String name) {
        this(path, name, true, NO_TIME, "");
    }

    /** The same with the second at which its first row begins. */
    InputFile beginning(long second) {
        return new InputFile(path, name, forFigures, second, known);
    }

    /** Whether it is about later times only, seen from the end of some time. */
    public boolean isLaterThan(long end) {
        return begins >= end;
    }

    /** The SHA-256 of its content, in hexadecimal. */
    public String sha256() throws IOException {
        return known.isEmpty() ? Fingerprint.ofFile(path) : known;
    }
}
