package dev.servicereport.document;

import dev.servicereport.problem.VisibleText;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/**
 * The one way for text to get into AsciiDoc. Whatever it contains, it comes out as that text and nothing else:
 * every ASCII character that is not a letter or digit, and the first and the last character, is written as a number. A line end
 * is written as its number too, so that it stays one inside a cell, a list or a paragraph.
 */
public final class AsciiDocEscaper {

    /** Numbers, times and the like, which mean nothing to AsciiDoc, stay readable in the source. */
    private static final Pattern HARMLESS = Pattern.compile("\\d+([,.:]\\d+)*");

    private final VisibleText visible;

    /** @param covered whether the fonts have a character */
    public AsciiDocEscaper(IntPredicate covered) {
        visible = new VisibleText(covered);
    }

    /** The text as AsciiDoc, on one line of the source. */
    public String escape(String text) {
        String shown = visible.of(text);
        if (HARMLESS.matcher(shown).matches()) {
            return shown;
        }
        StringBuilder escaped = new StringBuilder(shown.length() * 3);
        int last = shown.length() - 1;
        for (int i = 0; i < shown.length(); i += Character.charCount(shown.codePointAt(i))) {
            int c = shown.codePointAt(i);
            boolean atEdge = i == 0 || i + Character.charCount(c) > last;
            if (atEdge || isMarkup(c)) {
                escaped.append("&#")
                        .append(c == VisibleText.LINE_BREAK ? '\n' : c)
                        .append(';');
            } else {
                escaped.appendCodePoint(c);
            }
        }
        return escaped.toString();
    }

    private static boolean isMarkup(int c) {
        boolean letterOrDigit = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
        return c == 0xA0 || c == VisibleText.LINE_BREAK || (c < 0x80 && !letterOrDigit);
    }
}
