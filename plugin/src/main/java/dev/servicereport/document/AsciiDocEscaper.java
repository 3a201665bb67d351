package dev.servicereport.document;

import dev.servicereport.problem.VariantMarks;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/**
 * The one way for text to get into AsciiDoc. Whatever it contains, it comes out as that text and nothing else:
 * every ASCII character that is not a letter or digit, and the first and the last character, is written as a number.
 */
public final class AsciiDocEscaper {

    /** Stands for a character that no font has (ゲタ). */
    static final int MISSING = '〓';

    /** Stands for a line break inside a text. */
    static final int LINE_BREAK = '⏎';

    /** Numbers, times and the like, which mean nothing to AsciiDoc, stay readable in the source. */
    private static final Pattern HARMLESS = Pattern.compile("\\d+([,.:]\\d+)*");

    private final IntPredicate covered;

    /** @param covered whether the fonts have a character */
    public AsciiDocEscaper(IntPredicate covered) {
        this.covered = covered;
    }

    /** The text as AsciiDoc, on one line. */
    public String escape(String text) {
        String shown = visible(VariantMarks.without(text).replace("\r\n", "\n"));
        if (HARMLESS.matcher(shown).matches()) {
            return shown;
        }
        StringBuilder escaped = new StringBuilder(shown.length() * 3);
        int last = shown.length() - 1;
        for (int i = 0; i < shown.length(); i += Character.charCount(shown.codePointAt(i))) {
            int c = shown.codePointAt(i);
            boolean atEdge = i == 0 || i + Character.charCount(c) > last;
            if (atEdge || isMarkup(c)) {
                escaped.append("&#").append(c).append(';');
            } else {
                escaped.appendCodePoint(c);
            }
        }
        return escaped.toString();
    }

    /** The text with everything made visible that would not be seen, or would change how the rest is seen. */
    private String visible(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(c -> append(shown, c));
        return shown.toString();
    }

    private void append(StringBuilder shown, int c) {
        if (c == '\n' || c == '\r' || c == 0x2028 || c == 0x2029) {
            shown.appendCodePoint(LINE_BREAK);
        } else if (c == '\t' || c == 0xA0 || c == ' ') {
            shown.append(shown.length() > 0 && shown.charAt(shown.length() - 1) == ' ' ? '\u00A0' : ' ');
        } else if (Character.getType(c) == Character.FORMAT) {
            shown.append(String.format("〔U+%04X〕", c));
        } else {
            shown.appendCodePoint(isShowable(c) ? c : MISSING);
        }
    }

    private boolean isShowable(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> false;
            default -> covered.test(c);
        };
    }

    private static boolean isMarkup(int c) {
        boolean letterOrDigit = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
        return c == 0xA0 || (c < 0x80 && !letterOrDigit);
    }
}
