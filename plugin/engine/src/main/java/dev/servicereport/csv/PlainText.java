package dev.servicereport.csv;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Bytes that are text beyond doubt. */
final class PlainText {

    /** The first character that takes three bytes in UTF-8; those of two may be windows-31j by chance. */
    private static final char THREE_BYTES = '\u0800';

    private static final char REPLACEMENT = '\uFFFD';

    private PlainText() {}

    /** The text, if the bytes are UTF-8 and can be nothing else, without surrounding blanks. */
    static Optional<String> of(byte[] bytes, int from, int to) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, from, to - from))
                    .toString();
            return text.chars().allMatch(PlainText::isCertain) ? Optional.of(text.strip()) : Optional.empty();
        } catch (CharacterCodingException otherwise) {
            return Optional.empty();
        }
    }

    private static boolean isCertain(int c) {
        return c < 0x80
                ? (c >= ' ' || c == '\t') && c != '"' && c != 0x7F
                : c >= THREE_BYTES && c != REPLACEMENT && c != Decoding.BYTE_ORDER_MARK;
    }
}
