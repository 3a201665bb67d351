package dev.servicereport.csv;

import dev.servicereport.problem.Nearest;
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

/** Finds the columns in a header row. */
final class HeaderReader {

    private static final Set<String> PERSONAL_NUMBER = Set.of("個人番号", "マイナンバー", "mynumber", "my_number", "my number");

    private final List<String> headings;
    private final SourceLocation row;
    private final Map<Column, Integer> positions = new HashMap<>();
    private final List<String> unknown = new ArrayList<>();
    private final List<Problem> faults = new ArrayList<>();

    HeaderReader(List<String> headings, SourceLocation row) {
        this.headings = headings;
        this.row = row;
    }

    /** The header; empty when a column is missing, named twice or not allowed, after all such faults are noted. */
    Optional<Header> read(List<Column> columns, Problems problems) {
        headings.forEach(this::checkText);
        if (faults.isEmpty()) {
            place(columns);
            columns.stream()
                    .filter(column -> column.required() && !positions.containsKey(column))
                    .forEach(this::noteMissing);
        }
        problems.addAll(faults);
        if (!faults.isEmpty()) {
            return Optional.empty();
        }
        if (!unknown.isEmpty()) {
            problems.add(Problem.notice(row, String.join(", ", unknown), "unknown columns are not read")
                    .hint("知らない列なので読まない"));
        }
        return Optional.of(new Header(headings, positions));
    }

    private void checkText(String heading) {
        if (!CellCheck.isFit(heading, false)) {
            faults.add(CellCheck.fault(heading, row));
        } else if (PERSONAL_NUMBER.contains(Column.normalised(heading))) {
            faults.add(Problem.error(row, heading, "no column of Individual Numbers")
                    .hint("個人番号（マイナンバー）の列があります。列ごと取り除いてください"));
        }
    }

    private void place(List<Column> columns) {
        Map<String, Column> known = new HashMap<>();
        columns.forEach(column -> column.headings().forEach(heading -> known.put(heading, column)));
        for (int i = 0; i < headings.size(); i++) {
            String heading = headings.get(i);
            Column column = known.get(Column.normalised(heading));
            if (column == null) {
                unknown.add(heading.isBlank() ? "column " + (i + 1) + " without a heading" : heading.strip());
            } else if (positions.putIfAbsent(column, i) != null) {
                noteTwice(column, heading);
            }
        }
    }

    private void noteTwice(Column column, String heading) {
        faults.add(Problem.error(row.at(heading), heading, "the column '" + column.name() + "' only once")
                .hint("同じ意味の列が二つあります。一つにしてください"));
    }

    private void noteMissing(Column column) {
        String aliases = column.aliases().isEmpty()
                ? "見出しがありません"
                : column.aliases().stream().collect(Collectors.joining("」「", "見出し「", "」でも読めます"));
        String near = Nearest.of(unknown, column.name())
                .map(heading -> "。'" + heading + "' のことですか")
                .orElse("");
        faults.add(Problem.error(row, String.join(",", headings), "a column '" + column.name() + "'")
                .hint(aliases + near));
    }
}
