package dev.servicereport.documents.project;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How wide the columns of a table are: as it was declared, but at least as wide as their longest word, so that no name is cut. Widths
 * are counted in characters of half width.
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

    private static final Pattern WORD = Pattern.compile("[ァ-ヺー]+|[!-~]+");

    private ColumnWidths() {}

    /**
     * Widths as shares of the row; only what they are to each other counts.
     *
     * @param declared as the ledger declares them
     * @param cells what stands in each column, its heading among it
     */
    static List<Integer> of(List<Integer> declared, List<List<String>> cells) {
        int sum = declared.stream().mapToInt(Integer::intValue).sum();
        List<Integer> needed =
                cells.stream().map(column -> longest(column) + INSETS).toList();
        int fixed = 0;
        int free = 0;
        for (int i = 0; i < declared.size(); i++) {
            if (isNarrow(declared.get(i), sum, needed.get(i))) {
                fixed += needed.get(i);
            } else {
                free += declared.get(i);
            }
        }
        List<Integer> widths = new ArrayList<>();
        for (int i = 0; i < declared.size(); i++) {
            int share = declared.get(i) * Math.max(ROW - fixed, 0) / Math.max(1, free);
            widths.add(isNarrow(declared.get(i), sum, needed.get(i)) ? needed.get(i) : Math.max(share, needed.get(i)));
        }
        return List.copyOf(widths);
    }

    private static boolean isNarrow(int declared, int sum, int needed) {
        return declared * ROW < needed * sum;
    }

    private static int longest(List<String> cells) {
        return cells.stream().mapToInt(ColumnWidths::longestWord).max().orElse(1);
    }

    private static int longestWord(String text) {
        int longest = 1;
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            int length = words.group().length();
            boolean half = words.group().charAt(0) < 0x80;
            longest = Math.max(longest, Math.min(LONGEST, half ? length : 2 * length + BEHIND));
        }
        return longest;
    }
}
