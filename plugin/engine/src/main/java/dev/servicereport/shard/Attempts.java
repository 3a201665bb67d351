package dev.servicereport.shard;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How often a contract was begun and never ended (中断の回数), in a file that outlives the process: a contract that ends every process
 * that touches it would otherwise keep the rest of its shard waiting for ever.
 */
final class Attempts {

    static final int MOST = 3;

    private static final String NAME = ".begun";

    private final Path file;

    Attempts(Path folder) {
        file = folder.resolve(NAME);
    }

    /** How often it was begun; what cannot be read counts for nothing. */
    int count() throws IOException {
        if (!Files.isRegularFile(file)) {
            return 0;
        }
        String text = Files.readString(file, StandardCharsets.ISO_8859_1).strip();
        return text.matches("[0-9]") ? Integer.parseInt(text) : 0;
    }

    void begin() throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, Integer.toString(count() + 1), StandardCharsets.ISO_8859_1);
    }

    void end() throws IOException {
        Files.deleteIfExists(file);
    }
}
