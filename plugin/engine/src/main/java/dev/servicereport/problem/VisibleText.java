package dev.servicereport.problem;

import java.util.function.IntPredicate;

/**
 * The one rule for what documents and charts show of a text: everything is seen, and nothing changes how the rest is seen. A line end
 * of any kind becomes ⏎, a mark that nobody sees its code as {@code 〔U+202E〕}, and what the font cannot show 〓; a mark that
 * chooses a variant of a character is left out, and one over a letter becomes one character with it.
 */
public final class VisibleText {

    /** Stands for a character that no font has (ゲタ). */
    public static final int MISSING = '〓';

    /** Stands for a line end inside a text. */
    public static final int LINE_BREAK = '⏎';

    private final IntPredicate covered;

    /** @param covered whether the fonts have a character */
    public VisibleText(IntPredicate covered) {
        this.covered = covered;
    }

    /** The text on one line; what came out of it once comes out the same again. */
    public String of(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        ComposedMarks.in(VariantMarks.without(text))
                .replace("\r\n", "\n")
                .codePoints()
                .forEach(c -> append(shown, c));
        return shown.toString();
    }

    private void append(StringBuilder shown, int c) {
        if (c == LINE_BREAK || isLineEnd(c)) {
            shown.appendCodePoint(LINE_BREAK);
        } else if (c == '\t' || c == 0xA0 || c == ' ') {
            shown.append(shown.length() > 0 && shown.charAt(shown.length() - 1) == ' ' ? '\u00A0' : ' ');
        } else if (isInvisible(c)) {
            shown.append(code(c));
        } else {
            shown.appendCodePoint(isShowable(c) ? c : MISSING);
        }
    }

    /** Whether a character ends a line, in some program at least. */
    public static boolean isLineEnd(int c) {
        return c == '\n' || c == '\r' || c == 0x2028 || c == 0x2029;
    }

    /** Whether nobody sees a character: marks of width zero or of direction. */
    public static boolean isInvisible(int c) {
        return Character.getType(c) == Character.FORMAT;
    }

    /** A character as its number. */
    static String code(int c) {
        return String.format("〔U+%04X〕", c);
    }

    private boolean isShowable(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> false;
            default -> covered.test(c);
        };
    }
}
