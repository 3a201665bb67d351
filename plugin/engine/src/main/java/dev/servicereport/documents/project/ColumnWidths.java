package dev.servicereport.documents.project;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * How wide the columns of a table are: as it was declared, but at least as wide as their longest word, so that no name is cut, and as
 * a short text, so that no number, date or name of a few characters is broken, as far as that makes the table no longer. Widths are counted in
 * characters of half width.
 */
final class ColumnWidths {

    /** So many characters fit into a row of a page in landscape. */
    private static final int ROW = 142;

    /** What the insets of a cell take. */
    private static final int INSETS = 3;

    /** What follows a word in katakana, as a place in a company's name, has room on the same line. */
    private static final int BEHIND = 4;

    /** A longer word is broken. */
    private static final int LONGEST = 28;

    /** Texts up to so many characters are not broken: as many as the row has room for, with some left for longer ones. */
    private static final List<Integer> SHORT = List.of(16, 14, 12, 10, 8, 6, 0);

    /** Texts up to so many are not broken even where nothing is left: dates, numbers, names of offices. */
    private static final int SHORTEST = 10;

    /** What is left for longer texts. */
    private static final int LEFT = 16;

    /** A heading has so many characters on a line, if it has as many. */
    private static final int HEADING = 8;

    /** The number of a clause like 3.2.1(1)(ウ)④ is a word. */
    private static final Pattern WORD = Pattern.compile("[0-9.]+(?:\\([0-9ァ-ヺ]\\))+[①-⑳]?|[ァ-ヺー]+|[!-~]+");

    private ColumnWidths() {}

    /**
     * Widths as shares of the row; only what they are to each other counts.
     *
     * @param declared as the ledger declares them
     * @param cells what stands in each column, its heading among it
     */
    static List<Integer> of(List<Integer> declared, List<List<String>> cells) {
        return SHORT.stream()
                .filter(unbroken -> fits(needed(cells, unbroken), unbroken > SHORTEST ? ROW - LEFT : ROW))
                .map(unbroken -> shared(declared, needed(cells, unbroken)))
                .min(Comparator.comparingInt(widths -> lines(cells, widths)))
                .orElseGet(() -> shared(declared, needed(cells, 0)));
    }

    /** How many lines the whole table has, about: short texts on one line are no gain where a long one then has sixteen. */
    private static int lines(List<List<String>> cells, List<Integer> widths) {
        return IntStream.range(0, cells.get(0).size())
                .map(row -> IntStream.range(0, widths.size())
                        .map(column -> lines(cells.get(column).get(row), widths.get(column)))
                        .max()
                        .orElse(1))
                .sum();
    }

    private static int lines(String text, int width) {
        int room = Math.max(1, width - INSETS);
        return text.lines()
                .mapToInt(line -> Math.max(1, (width(line) + room - 1) / room))
                .sum();
    }

    private static boolean fits(List<Integer> needed, int row) {
        return needed.stream().mapToInt(Integer::intValue).sum() <= row;
    }

    /** Columns for which their share of the row is too little take what they need; the others share the rest. */
    private static List<Integer> shared(List<Integer> declared, List<Integer> needed) {
        boolean[] narrow = new boolean[declared.size()];
        boolean changed = true;
        int rest = ROW;
        int parts = declared.stream().mapToInt(Integer::intValue).sum();
        while (changed) {
            changed = false;
            for (int i = 0; i < narrow.length; i++) {
                if (!narrow[i] && declared.get(i) * rest < needed.get(i) * parts) {
                    narrow[i] = true;
                    changed = true;
                    rest -= needed.get(i);
                    parts -= declared.get(i);
                }
            }
        }
        List<Integer> widths = new ArrayList<>();
        for (int i = 0; i < narrow.length; i++) {
            widths.add(narrow[i] ? needed.get(i) : declared.get(i) * rest / parts);
        }
        return List.copyOf(widths);
    }

    private static List<Integer> needed(List<List<String>> cells, int unbroken) {
        return cells.stream()
                .map(column -> Math.max(longest(column, unbroken), Math.min(HEADING, width(column.get(0)))) + INSETS)
                .toList();
    }

    private static int longest(List<String> cells, int unbroken) {
        return cells.stream()
                .mapToInt(text -> Math.max(longestWord(text), width(text) <= unbroken ? width(text) : 1))
                .max()
                .orElse(1);
    }

    private static int width(String text) {
        return text.codePoints()
                .map(c -> c < 0x80 || (c >= 0xFF61 && c <= 0xFF9F) ? 1 : 2)
                .sum();
    }

    private static int longestWord(String text) {
        int longest = 1;
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            int length = width(words.group());
            boolean followed = words.group().charAt(0) >= 0x80 && words.end() < text.length();
            longest = Math.max(longest, Math.min(LONGEST, length + (followed ? BEHIND : 0)));
        }
        return longest;
    }
}
