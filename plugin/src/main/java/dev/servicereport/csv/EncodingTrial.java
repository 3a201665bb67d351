package dev.servicereport.csv;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;

/** A file read through in one encoding, to see whether it fits. */
final class EncodingTrial {

    /** What a decoder puts where bytes do not fit; a file that holds it was spoilt by another program. */
    private static final char REPLACEMENT = '\uFFFD';

    private static final int BUFFER = 1 << 16;

    private int line = 1;
    private char before;
    private boolean foreign;
    private boolean japaneseInLine;
    private boolean faultInLine;
    private int japaneseLine;
    private int faultyLine;

    private EncodingTrial() {}

    static EncodingTrial of(CsvSource source, Charset charset) throws IOException {
        EncodingTrial trial = new EncodingTrial();
        try (Reader text = new InputStreamReader(source.open(), charset)) {
            char[] buffer = new char[BUFFER];
            for (int length = text.read(buffer); length >= 0; length = text.read(buffer)) {
                trial.see(buffer, length);
            }
        }
        trial.endLine();
        return trial;
    }

    /** Whether every byte fits. */
    boolean isSound() {
        return faultyLine == 0;
    }

    /** The first line with bytes that do not fit, counted from 1; 0 when there is none. */
    int faultyLine() {
        return faultyLine;
    }

    /** The first line of which every byte fits and that holds Japanese, counted from 1; 0 when there is none. */
    int japaneseLine() {
        return japaneseLine;
    }

    /** Whether there are characters beyond ASCII, but no Japanese among them. */
    boolean isForeign() {
        return foreign && japaneseLine == 0;
    }

    private void see(char[] text, int length) {
        for (int i = 0; i < length; i++) {
            char c = text[i];
            if (c < ' ') {
                seeControl(c);
            } else if (c > 0x7F) {
                foreign = true;
                faultInLine |= c == REPLACEMENT;
                japaneseInLine |= isJapanese(c);
            }
            before = c;
        }
    }

    private void seeControl(char c) {
        if (c == '\r' || (c == '\n' && before != '\r')) {
            endLine();
            line++;
        }
    }

    private void endLine() {
        if (faultInLine && faultyLine == 0) {
            faultyLine = line;
        }
        if (japaneseInLine && !faultInLine && japaneseLine == 0) {
            japaneseLine = line;
        }
        faultInLine = false;
        japaneseInLine = false;
    }

    /** Kana, kanji, and the punctuation and full-width forms that go with them, but not half-width kana. */
    private static boolean isJapanese(char c) {
        return (c >= 0x3000 && c < 0xA000) || (c >= 0xF900 && c < 0xFB00) || (c >= 0xFF01 && c < 0xFF61);
    }
}
