package dev.servicereport.csv;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/**
 * A file to read.
 *
 * @param path where it lies
 * @param name its name in messages: relative to the data directory, with forward slashes
 */
public record CsvSource(Path path, String name) {

    /** Its bytes, unpacked when the name ends in {@code .gz}. */
    InputStream open() throws IOException {
        InputStream raw = Files.newInputStream(path);
        return new BufferedInputStream(name.endsWith(".gz") ? unpacked(raw) : raw, 1 << 16);
    }

    private static InputStream unpacked(InputStream raw) throws IOException {
        try {
            return new GZIPInputStream(raw, 1 << 16);
        } catch (IOException notPacked) {
            raw.close();
            throw notPacked;
        }
    }
}
