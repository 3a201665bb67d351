package dev.servicereport.csv;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The first row of a file: which column stands where. */
final class Header {

    private final List<String> headings;
    private final Map<Column, Integer> positions;
    private final boolean[] numbersAllowed;

    /** @param positions where each column stands, counted from 0 */
    Header(List<String> headings, Map<Column, Integer> positions) {
        this.headings = headings;
        this.positions = positions;
        numbersAllowed = new boolean[headings.size()];
        positions.forEach((column, position) -> numbersAllowed[position] = column.numbersAllowed());
    }

    /** Whether one of the headings stands for that column. */
    static boolean names(List<String> headings, Column column) {
        Set<String> names = column.headings().collect(Collectors.toSet());
        return headings.stream().map(Column::normalised).anyMatch(names::contains);
    }

    int size() {
        return headings.size();
    }

    /** Where the column stands, counted from 0; -1 when the file does not have it. */
    int position(Column column) {
        return positions.getOrDefault(column, -1);
    }

    /** The heading as the file writes it. */
    String heading(Column column) {
        int position = position(column);
        return position < 0 ? column.name() : heading(position);
    }

    /** The heading at a position, as the file writes it. */
    String heading(int position) {
        return headings.get(position).strip();
    }

    /** Whether the cells at a position are exempt from the search for personal numbers. */
    boolean allowsNumbers(int position) {
        return numbersAllowed[position];
    }
}
