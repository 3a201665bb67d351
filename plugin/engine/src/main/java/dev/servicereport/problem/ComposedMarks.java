package dev.servicereport.problem;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Marks over a letter as one character with it (が, not か and U+3099), which is how macOS writes names of files and what is copied from
 * them. A PDF would set them beside each other. Only kana and letters of alphabets are put together: composing a whole text would
 * change kanji too, of which some in names are told apart only before it, such as U+FA19.
 */
public final class ComposedMarks {

    private static final Pattern LETTER_AND_MARKS =
            Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsLatin}\\p{IsGreek}\\p{IsCyrillic}]"
                    + "[\\u0300-\\u036F\\u3099\\u309A]+");

    private ComposedMarks() {}

    /** The text with them; the same one when it has none. */
    public static String in(String text) {
        return text.chars().noneMatch(ComposedMarks::isOne)
                ? text
                : LETTER_AND_MARKS
                        .matcher(text)
                        .replaceAll(found -> Normalizer.normalize(found.group(), Normalizer.Form.NFC));
    }

    private static boolean isOne(int c) {
        return (c >= 0x300 && c <= 0x36F) || c == 0x3099 || c == 0x309A;
    }
}
