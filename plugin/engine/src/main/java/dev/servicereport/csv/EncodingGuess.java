package dev.servicereport.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What a file looks like that is in none of the encodings that are recognised: a help for whoever says in the source what it is. */
final class EncodingGuess {

    private static final Charset EUC_JP = Charset.forName("x-eucJP-Open");

    /** Some rows of any table; even. */
    private static final int BEGINNING = 1 << 13;

    private EncodingGuess() {}

    /** The name to write in the source; empty when the file looks like nothing we know. */
    static Optional<String> of(CsvSource source) throws IOException {
        EncodingTrial unix = EncodingTrial.of(source, EUC_JP);
        return unix.isSound() && unix.japaneseLine() > 0 ? Optional.of("EUC-JP") : Optional.empty();
    }

    /**
     * UTF-16 without a byte order mark, whose bytes may fit UTF-8 or windows-31j by chance: most marks of a table there have a zero byte
     * beside them.
     */
    static Optional<Charset> wide(CsvSource source) throws IOException {
        byte[] start;
        try (InputStream bytes = source.open()) {
            start = bytes.readNBytes(BEGINNING);
        }
        int little = 0;
        int big = 0;
        int narrow = 0;
        for (int i = 0; i + 1 < start.length; i += 2) {
            boolean first = isMark(start[i]);
            boolean second = isMark(start[i + 1]);
            little += first && start[i + 1] == 0 ? 1 : 0;
            big += second && start[i] == 0 ? 1 : 0;
            narrow += (first && start[i + 1] != 0) || (second && start[i] != 0) ? 1 : 0;
        }
        if (Math.max(little, big) <= narrow) {
            return Optional.empty();
        }
        return Optional.of(little > big ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
    }

    /** Whether a byte may stand between cells or end a line. */
    private static boolean isMark(byte one) {
        return one == ',' || one == ';' || one == '\t' || one == '\n' || one == '\r';
    }
}
