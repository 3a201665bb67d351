package dev.servicereport.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One table of AsciiDoc as a template writes it: its widths in {@code cols}, one cell a line. Values are escaped before they get here, so
 * that a bar at the start of a line is always the template's.
 */
final class TableText {

    private static final Pattern WIDTHS = Pattern.compile("(?<=[\\[,]cols=\")[^\"]*(?=\")");
    private static final Pattern SPAN = Pattern.compile("[0-9.]+[*+][^|]*\\|.*");
    private static final String EDGE = "|===";

    private final List<String> lines;
    private final int columns;
    private final List<List<String>> cells = new ArrayList<>();
    private final int first;
    private final int last;

    /**
     * @param columns how many there should be
     * @throws IllegalArgumentException saying what was expected instead
     */
    TableText(String text, int columns) {
        this.columns = columns;
        lines = text.lines().toList();
        first = lines.indexOf(EDGE);
        last = lines.lastIndexOf(EDGE);
        if (first < 0 || last == first) {
            throw new IllegalArgumentException("one table between two lines " + EDGE);
        }
        lines.subList(first + 1, last).forEach(this::take);
        requireWhole();
    }

    private void take(String line) {
        if (SPAN.matcher(line).matches()) {
            throw new IllegalArgumentException("no cell that spans others");
        }
        if (line.startsWith("|")) {
            cells.add(new ArrayList<>(List.of(line)));
        } else if (cells.isEmpty()) {
            throw new IllegalArgumentException("a cell after " + EDGE);
        } else {
            cells.get(cells.size() - 1).add(line);
        }
    }

    private void requireWhole() {
        long widths = lines.subList(0, first).stream()
                .flatMap(line -> WIDTHS.matcher(line).results())
                .flatMap(found -> Arrays.stream(found.group().split(",", -1)))
                .count();
        if (widths != columns || cells.size() % columns != 0) {
            throw new IllegalArgumentException(
                    "one for each column; its cols has " + widths + " widths, and it has " + cells.size() + " cells");
        }
    }

    /** The same without some columns. The widths of the others keep their shares. */
    String without(List<Integer> places) {
        if (places.isEmpty()) {
            return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
        }
        List<String> left = new ArrayList<>();
        lines.subList(0, first).forEach(line -> left.add(widths(line, places)));
        left.add(EDGE);
        IntStream.range(0, cells.size())
                .filter(cell -> !places.contains(cell % columns))
                .forEach(cell -> left.addAll(cells.get(cell)));
        left.addAll(lines.subList(last, lines.size()));
        return left.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private static String widths(String line, List<Integer> places) {
        return WIDTHS.matcher(line).replaceAll(found -> {
            String[] widths = found.group().split(",", -1);
            return Matcher.quoteReplacement(IntStream.range(0, widths.length)
                    .filter(place -> !places.contains(place))
                    .mapToObj(place -> widths[place])
                    .collect(Collectors.joining(",")));
        });
    }
}
