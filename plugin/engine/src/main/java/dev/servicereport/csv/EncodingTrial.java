package dev.servicereport.csv;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;

/** A file read through in one encoding, to see whether it fits. */
final class EncodingTrial {

    /** What a decoder puts where bytes do not fit; a file that holds it was spoilt by another program. */
    private static final char REPLACEMENT = '\uFFFD';

    /** The first character that takes three bytes in UTF-8. */
    private static final char THREE_BYTES = '\u0800';

    private static final int BUFFER = 1 << 16;

    private int line = 1;
    private char before;
    private boolean twoBytes;
    private boolean threeBytes;
    private boolean afterTwoBytes;
    private boolean insideWord;
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

    /**
     * Whether characters beyond ASCII are all of two bytes in UTF-8. Two bytes may fit together by chance, as ﾃ｡ in windows-31j and
     * á in UTF-8 are the same; three hardly ever do. Neither do two in the middle of a word or number, as in 20°C.
     */
    boolean isDoubtful() {
        return twoBytes && !threeBytes && !insideWord;
    }

    private void see(char[] text, int length) {
        for (int i = 0; i < length; i++) {
            char c = text[i];
            insideWord |= afterTwoBytes && isLetterOrDigit(c);
            afterTwoBytes = c > 0x7F && c < THREE_BYTES && isLetterOrDigit(before);
            if (c < ' ') {
                seeControl(c);
            } else if (c > 0x7F) {
                twoBytes |= c < THREE_BYTES;
                threeBytes |= c >= THREE_BYTES;
                faultInLine |= c == REPLACEMENT;
                japaneseInLine |= isJapanese(c);
            }
            before = c;
        }
    }

    private static boolean isLetterOrDigit(char c) {
        return c < 0x80 && Character.isLetterOrDigit(c);
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
