package dev.servicereport.csv;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** The lines of a file as bytes, unpacked, for one who compares files and need not understand them (行). */
public final class RawLines {

    /**
     * Takes one line.
     *
     * @see #read
     */
    @FunctionalInterface
    public interface Taker {
        /**
         * @param number counted from 1, as in messages
         * @param line without its end
         */
        void take(int number, byte[] line);
    }

    private RawLines() {}

    /**
     * Reads every line that is not empty; one alone is held at a time.
     *
     * @param path the file
     * @param name its name, of which the ending tells whether it is packed
     * @throws IOException when it cannot be read or unpacked
     */
    public static void read(Path path, String name, Taker taker) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int number = 1;
        try (InputStream bytes = new CsvSource(path, name).open()) {
            for (int next = bytes.read(); next >= 0; next = bytes.read()) {
                if (next == '\n') {
                    give(number++, line, taker);
                } else if (next != '\r') {
                    line.write(next);
                }
            }
        }
        give(number, line, taker);
    }

    private static void give(int number, ByteArrayOutputStream line, Taker taker) {
        if (line.size() > 0) {
            taker.take(number, line.toByteArray());
        }
        line.reset();
    }
}
