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

    /** A longer word is broken: the first of these with which short texts stay whole, so that no date breaks for a long word beside it. */
    private static final List<Integer> LONGEST = List.of(28, 20, 14);

    /** An address may be broken anywhere: it has as much on a line as makes the table shortest. */
    private static final List<Integer> ADDRESS = List.of(14, 20, 28);

    /** Texts up to so many characters are not broken: as many as the row has room for, with some left for longer ones. */
    private static final List<Integer> SHORT = List.of(16, 14, 12, 10, 8, 6, 0);

    /** Texts up to so many are not broken even where nothing is left: dates, numbers, names of offices. */
    private static final int SHORTEST = 10;

    /** Texts of so many characters stay whole while a long word can be broken instead. */
    private static final int RATHER_WHOLE = 8;

    /** What is left for longer texts. */
    private static final int LEFT = 16;

    /** A heading has so many characters on a line, if it has as many. */
    private static final int HEADING = 8;

    /** The number of a clause like 3.2.1(1)(ウ)④ is a word. */
    private static final Pattern WORD = Pattern.compile("[0-9.]+(?:\\([0-9ァ-ヺ]\\))+[①-⑳]?|[ァ-ヺー]+|[!-~]+");

    private static final Pattern WEB = Pattern.compile("[a-z]{2,10}://.*|[^@]+@[^@]+");

    private ColumnWidths() {}

    /**
     * Widths as shares of the row; only what they are to each other counts.
     *
     * @param declared as the ledger declares them
     * @param cells what stands in each column, its heading among it
     */
    static List<Integer> of(List<Integer> declared, List<List<String>> cells) {
        Kept least = LONGEST.stream()
                .map(word -> new Kept(RATHER_WHOLE, word, ADDRESS.get(0)))
                .filter(kept -> kept.fits(cells))
                .findFirst()
                .orElse(new Kept(0, LONGEST.get(LONGEST.size() - 1), ADDRESS.get(0)));
        return SHORT.stream()
                .flatMap(unbroken -> ADDRESS.stream()
                        .filter(address -> unbroken >= RATHER_WHOLE || address.equals(ADDRESS.get(0)))
                        .map(address -> new Kept(unbroken, least.word(), address)))
                .filter(kept -> kept.fits(cells))
                .map(kept -> shared(declared, kept.needed(cells)))
                .min(Comparator.comparingInt(widths -> lines(cells, widths)))
                .orElseGet(() -> shared(declared, least.needed(cells)));
    }

    /**
     * What stands on one line, in characters of half width.
     *
     * @param text texts up to that length
     * @param word as much of a word
     * @param address as much of an address
     */
    private record Kept(int text, int word, int address) {

        private boolean fits(List<List<String>> cells) {
            return needed(cells).stream().mapToInt(Integer::intValue).sum() <= (text > SHORTEST ? ROW - LEFT : ROW);
        }

        private List<Integer> needed(List<List<String>> cells) {
            return cells.stream()
                    .map(column -> Math.max(longest(column), Math.min(HEADING, width(column.get(0)))) + INSETS)
                    .toList();
        }

        private int longest(List<String> cells) {
            return cells.stream()
                    .mapToInt(cell -> Math.max(longestWord(cell), width(cell) <= text ? width(cell) : 1))
                    .max()
                    .orElse(1);
        }

        private int longestWord(String cell) {
            int longest = 1;
            Matcher words = WORD.matcher(cell);
            while (words.find()) {
                int length = width(words.group());
                boolean followed = words.group().charAt(0) >= 0x80 && words.end() < cell.length();
                int most = WEB.matcher(words.group()).matches() ? Math.min(address, word) : word;
                longest = Math.max(longest, Math.min(most, length + (followed ? BEHIND : 0)));
            }
            return longest;
        }
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

    private static int width(String text) {
        return text.codePoints()
                .map(c -> c < 0x80 || (c >= 0xFF61 && c <= 0xFF9F) ? 1 : 2)
                .sum();
    }
}
