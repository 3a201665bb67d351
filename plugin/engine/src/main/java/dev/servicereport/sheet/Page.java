package dev.servicereport.sheet;

import java.util.List;

/**
 * One sheet to be written (シート), on A4 as wide as it is.
 *
 * @param name its name, 31 characters at most
 * @param widths of its columns, in characters
 * @param rows its rows from the first on
 * @param heading the row of headings, counted from 1: it stays in sight and on every printed page, and filters hang on it
 * @param last the last row that is filtered; at least {@code heading}
 * @param landscape whether it is printed across
 * @param warning a word that stands out where a cell holds it; empty for none
 */
public record Page(
        String name,
        List<Integer> widths,
        List<List<Cell>> rows,
        int heading,
        int last,
        boolean landscape,
        String warning) {

    public Page {
        widths = List.copyOf(widths);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
