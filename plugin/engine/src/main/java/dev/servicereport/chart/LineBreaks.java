package dev.servicereport.chart;

import dev.servicereport.wording.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Breaks a text of a chart into lines (改行): between words where that can be, else between any two characters. */
final class LineBreaks {

    /** What stands within a number. */
    private static final String POINTS = ".,:";

    private LineBreaks() {}

    /**
     * Lines of at most {@code width}, at least one; none begins with a closing mark or a small kana (行頭禁則) or ends with an opening
     * one (行末禁則), nor is the last one a single character, where that can be. None begins with a blank.
     *
     * @param width in the unit of {@code measure}
     * @param measure how wide a text is
     */
    static List<String> lines(String text, double width, ToDoubleFunction<String> measure) {
        List<String> lines = new ArrayList<>();
        String rest = text;
        while (measure.applyAsDouble(rest) > width) {
            int end = end(rest, width, measure);
            lines.add(rest.substring(0, end));
            rest = rest.substring(end).stripLeading();
        }
        lines.add(rest);
        return lines;
    }

    private static int end(String text, double width, ToDoubleFunction<String> measure) {
        int end = text.offsetByCodePoints(0, 1);
        int allowed = end;
        int betweenWords = 0;
        while (end < text.length() && measure.applyAsDouble(text.substring(0, end)) <= width) {
            if (isPlace(text, end) && text.codePointCount(end, text.length()) > 1) {
                allowed = end;
                betweenWords = isInWord(text, end) ? betweenWords : end;
            }
            end = text.offsetByCodePoints(end, 1);
        }
        return betweenWords > 0 ? betweenWords : allowed;
    }

    private static boolean isPlace(String text, int at) {
        return Words.NEVER_FIRST.indexOf(text.codePointAt(at)) < 0
                && Words.NEVER_LAST.indexOf(text.codePointBefore(at)) < 0;
    }

    /** Whether a break would part a number, or a word in Latin letters or in katakana. */
    private static boolean isInWord(String text, int at) {
        int before = text.codePointBefore(at);
        int after = text.codePointAt(at);
        boolean inNumber = at > 1 && POINTS.indexOf(before) >= 0 && isDigit(text.codePointBefore(at - 1));
        return (inNumber && isDigit(after))
                || (isLatin(before) && isLatin(after))
                || (isKatakana(before) && isKatakana(after));
    }

    private static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }

    private static boolean isLatin(int character) {
        return character < 0x80 && Character.isLetterOrDigit(character);
    }

    private static boolean isKatakana(int character) {
        return character == Words.LONG_SOUND
                || Character.UnicodeScript.of(character) == Character.UnicodeScript.KATAKANA;
    }
}
