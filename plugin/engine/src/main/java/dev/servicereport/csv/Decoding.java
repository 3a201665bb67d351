package dev.servicereport.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;

/** Bytes to text. */
final class Decoding {

    static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final int BUFFER = 1 << 16;

    private Decoding() {}

    /**
     * The text of a file, perhaps with its byte order mark. A byte that does not fit fails, and is never replaced.
     */
    static BufferedReader open(CsvSource source, Charset encoding) throws IOException {
        CharsetDecoder decoder = encoding.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        return new BufferedReader(new InputStreamReader(source.open(), decoder), BUFFER);
    }

    /** Reads over a byte order mark if one comes next. */
    static void skipByteOrderMark(BufferedReader text) throws IOException {
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
    }
}
