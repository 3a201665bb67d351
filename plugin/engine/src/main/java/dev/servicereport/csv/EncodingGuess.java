package dev.servicereport.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What a file looks like that is in none of the encodings that are recognised; only ever a help, never a decision. */
final class EncodingGuess {

    private static final Charset EUC_JP = Charset.forName("x-eucJP-Open");

    private EncodingGuess() {}

    /** The name to write in the source; empty when the file looks like nothing we know. */
    static Optional<String> of(CsvSource source) throws IOException {
        Optional<Charset> wide = wide(source);
        if (wide.isPresent() && EncodingTrial.of(source, wide.get()).isSound()) {
            return wide.map(Charset::name);
        }
        EncodingTrial unix = EncodingTrial.of(source, EUC_JP);
        return unix.isSound() && unix.japaneseLine() > 0 ? Optional.of("EUC-JP") : Optional.empty();
    }

    /** Headings mostly begin with a letter, of which one byte is 0 in UTF-16. */
    private static Optional<Charset> wide(CsvSource source) throws IOException {
        try (InputStream bytes = source.open()) {
            byte[] start = bytes.readNBytes(2);
            if (start.length < 2 || (start[0] == 0) == (start[1] == 0)) {
                return Optional.empty();
            }
            return Optional.of(start[0] == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
        }
    }
}
