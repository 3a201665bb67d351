package dev.servicereport.csv;

import dev.servicereport.problem.SourceLocation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The first row of a file: which column stands where. */
final class Header {

    private final List<String> headings;
    private final Map<Column, Integer> positions;
    private final Map<Column, Place> places;
    private final CsvMapping mapping;
    private final Map<String, Integer> filtered = new HashMap<>();
    private final boolean[] numbersAllowed;

    /**
     * @param positions where each column stands, counted from 0
     * @param places the same for those of which date and time stand apart
     */
    Header(List<String> headings, Map<Column, Integer> positions, Map<Column, Place> places, CsvMapping mapping) {
        this.headings = headings;
        this.positions = positions;
        this.places = places;
        this.mapping = mapping;
        numbersAllowed = new boolean[headings.size()];
        for (int i = 0; i < headings.size(); i++) {
            filtered.putIfAbsent(Column.normalised(headings.get(i)), i);
            numbersAllowed[i] = mapping.numbers().contains(Column.normalised(headings.get(i)));
        }
        filtered.keySet().retainAll(mapping.filter().headings());
        positions.forEach((column, position) -> numbersAllowed[position] |= column.numbersAllowed());
    }

    /** Whether one of the headings, or a constant, stands for that column. */
    static boolean names(List<String> headings, Column column, CsvMapping mapping) {
        List<String> present = headings.stream().map(Column::normalised).toList();
        return mapping.gives(column)
                || mapping.headings(column, present).anyMatch(present::contains)
                || Place.of(column, present, mapping).isPresent();
    }

    /** Where date and time of a column stand; empty when they stand in one cell. */
    Optional<Place> place(Column column) {
        return Optional.ofNullable(places.get(column));
    }

    /** Where the service stands; -1 when the file has no column for it. */
    int serviceAt() {
        return positions.entrySet().stream()
                .filter(entry -> entry.getKey().name().equals(CsvMapping.SERVICE))
                .mapToInt(Map.Entry::getValue)
                .findFirst()
                .orElse(-1);
    }

    /** Where a heading stands, counted from 0; -1 when there is none. */
    int position(String heading) {
        String wanted = Column.normalised(heading);
        for (int i = 0; i < headings.size(); i++) {
            if (Column.normalised(headings.get(i)).equals(wanted)) {
                return i;
            }
        }
        return -1;
    }

    /** Takes note of where numbers may stand that look like personal ones. */
    Header allowing(AllowedNumbers numbers) {
        for (int i = 0; i < headings.size(); i++) {
            numbersAllowed[i] |= numbers.meets(Column.normalised(headings.get(i)));
        }
        return this;
    }

    CsvMapping mapping() {
        return mapping;
    }

    /** Whether a row is the headings once more. */
    boolean isRepeatedBy(List<String> cells) {
        for (int i = 0; i < headings.size(); i++) {
            if (!cells.get(i).strip().equals(heading(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a row counts. */
    boolean keeps(List<String> cells, SourceLocation row) {
        return mapping.filter().keeps(filtered, cells, row);
    }

    int size() {
        return headings.size();
    }

    /** The column of that name, if the file has it. */
    Optional<Column> column(String name) {
        return positions.keySet().stream()
                .filter(column -> column.name().equals(name))
                .findFirst();
    }

    /** Where the column stands, counted from 0; -1 when the file does not have it. */
    int position(Column column) {
        return positions.getOrDefault(column, -1);
    }

    /** The heading as the file writes it. */
    String heading(Column column) {
        int position = position(column);
        Place place = places.get(column);
        if (place != null) {
            return heading(place.date()) + "+" + heading(place.clock());
        }
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
