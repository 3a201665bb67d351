package dev.servicereport.start;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Words that a locale without Japanese has damaged (文字化け). */
final class MangledWords {

    private MangledWords() {}

    /**
     * Whether a word holds what decoders put in place of what they do not know, or the bytes of UTF-8 as letters of Latin-1. No client,
     * number, month or name of a file that we take has a question mark.
     */
    static boolean isMangled(String word) {
        return word.indexOf('\uFFFD') >= 0
                || word.indexOf('?') >= 0
                || !StandardCharsets.UTF_8.newEncoder().canEncode(word)
                || isOfBytes(word);
    }

    private static boolean isOfBytes(String word) {
        boolean letters = word.chars().anyMatch(c -> c > 0x7F) && word.chars().allMatch(c -> c <= 0xFF);
        return letters && isUtf8(word.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException otherwise) {
            return false;
        }
    }
}
