package dev.servicereport.csv;

import dev.servicereport.problem.Problem;
import dev.servicereport.problem.Problems;
import dev.servicereport.problem.SourceLocation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The first row of a file: which column stands where. */
final class Header {

    private final List<String> headings;
    private final Map<Column, Integer> positions;

    private Header(List<String> headings, Map<Column, Integer> positions) {
        this.headings = headings;
        this.positions = positions;
    }

    /** Finds the columns; empty when one is missing or named twice, after all such faults are noted. */
    static Optional<Header> of(List<String> headings, List<Column> columns, SourceLocation row, Problems problems) {
        Map<String, Column> known = new HashMap<>();
        columns.forEach(column -> column.headings().forEach(heading -> known.put(heading, column)));
        Map<Column, Integer> positions = new HashMap<>();
        List<String> unknown = new ArrayList<>();
        boolean sound = true;
        for (int i = 0; i < headings.size(); i++) {
            Column column = known.get(Column.normalised(headings.get(i)));
            if (column == null) {
                unknown.add(headings.get(i));
            } else if (positions.putIfAbsent(column, i) != null) {
                problems.add(twice(row, column, headings.get(i)));
                sound = false;
            }
        }
        List<Column> missing = columns.stream()
                .filter(column -> column.required() && !positions.containsKey(column))
                .toList();
        missing.forEach(column -> problems.add(missing(row, column, headings)));
        if (!unknown.isEmpty() && missing.isEmpty()) {
            problems.notice(row, String.join(", ", unknown), "unknown columns are not read");
        }
        return sound && missing.isEmpty() ? Optional.of(new Header(headings, positions)) : Optional.empty();
    }

    /** Whether one of the headings stands for that column. */
    static boolean names(List<String> headings, Column column) {
        Set<String> names = column.headings().collect(Collectors.toSet());
        return headings.stream().map(Column::normalised).anyMatch(names::contains);
    }

    private static Problem twice(SourceLocation row, Column column, String heading) {
        return Problem.error(row.at(heading), heading, "the column '" + column.name() + "' only once")
                .hint("同じ意味の列が二つあります。一つにしてください");
    }

    private static Problem missing(SourceLocation row, Column column, List<String> headings) {
        String names = column.headings().skip(1).collect(Collectors.joining("・"));
        return Problem.error(row, String.join(",", headings), "a column '" + column.name() + "'")
                .hint(names.isEmpty() ? "見出しがありません" : "見出し「" + names + "」でも読めます");
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
        return position < 0 ? column.name() : headings.get(position).strip();
    }
}
