package dev.servicereport.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Finds out how a file is encoded: a byte order mark, else strictly UTF-8, else strictly windows-31j (文字コード). */
final class Encoding {

    /** What Japanese Windows writes; unlike Shift_JIS it has ①, 髙 and ～. */
    static final Charset WINDOWS_31J = Charset.forName("windows-31j");

    private static final int BUFFER = 1 << 16;

    private Encoding() {}

    /** The encoding; empty when the bytes fit none. */
    static Optional<Charset> of(CsvSource source) throws IOException {
        Optional<Charset> marked = marked(source);
        if (marked.isPresent()) {
            return marked;
        }
        Optional<Content> utf8 = content(source, StandardCharsets.UTF_8);
        // few files are valid in both; one whose UTF-8 reading has signs but no Japanese was written by Windows
        boolean doubtful = utf8.isEmpty() || utf8.get() == Content.FOREIGN;
        if (doubtful && content(source, WINDOWS_31J).isPresent()) {
            return Optional.of(WINDOWS_31J);
        }
        return utf8.map(content -> StandardCharsets.UTF_8);
    }

    /** Bytes to text, strictly: a byte that does not fit fails, and is never replaced. */
    static Reader reader(InputStream bytes, Charset charset) {
        return new InputStreamReader(
                bytes,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private static Optional<Charset> marked(CsvSource source) throws IOException {
        try (InputStream bytes = source.open()) {
            byte[] start = bytes.readNBytes(3);
            int first = start.length < 2 ? 0 : ((start[0] & 0xFF) << 8) | (start[1] & 0xFF);
            return switch (first) {
                case 0xFEFF, 0xFFFE -> Optional.of(StandardCharsets.UTF_16);
                case 0xEFBB ->
                    start.length > 2 && (start[2] & 0xFF) == 0xBF
                            ? Optional.of(StandardCharsets.UTF_8)
                            : Optional.empty();
                default -> Optional.empty();
            };
        }
    }

    private enum Content {
        ASCII,
        JAPANESE,
        FOREIGN
    }

    private static Optional<Content> content(CsvSource source, Charset charset) throws IOException {
        Content content = Content.ASCII;
        try (Reader text = reader(source.open(), charset)) {
            char[] buffer = new char[BUFFER];
            for (int length = text.read(buffer); length >= 0; length = text.read(buffer)) {
                content = seen(content, buffer, length);
            }
        } catch (CharacterCodingException doesNotFit) {
            return Optional.empty();
        }
        return Optional.of(content);
    }

    private static Content seen(Content before, char[] text, int length) {
        Content content = before;
        for (int i = 0; i < length && content != Content.JAPANESE; i++) {
            if (isJapanese(text[i])) {
                content = Content.JAPANESE;
            } else if (text[i] >= 0x80) {
                content = Content.FOREIGN;
            }
        }
        return content;
    }

    /** Kana, kanji, and the punctuation and full-width forms that go with them, but not half-width kana. */
    private static boolean isJapanese(char c) {
        return (c >= 0x3000 && c < 0xA000) || (c >= 0xF900 && c < 0xFB00) || (c >= 0xFF01 && c < 0xFF61);
    }
}
