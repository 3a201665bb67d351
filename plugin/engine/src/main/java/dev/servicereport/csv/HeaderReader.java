package dev.servicereport.csv;

import dev.servicereport.problem.Problem;
import dev.servicereport.problem.Problems;
import dev.servicereport.problem.SourceLocation;
import dev.servicereport.problem.Withheld;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the columns in a header row. */
final class HeaderReader {

    private static final Set<String> PERSONAL_NUMBER = Set.of("個人番号", "マイナンバー", "mynumber", "my_number", "my number");

    private final List<String> headings;
    private final List<String> normalised;
    private final SourceLocation row;
    private final CsvMapping mapping;
    private final Map<Column, Integer> positions = new HashMap<>();
    private final Map<Column, Place> places = new HashMap<>();
    private final Set<Integer> used = new HashSet<>();
    private String decoded = "";
    private final List<Problem> faults = new ArrayList<>();

    /**
     * Which columns and headings found each other.
     *
     * @param headings as they are written
     * @param row where they stand
     * @param mapping what the contract says of them
     * @param placed the columns that were found
     * @param used the headings that stand for one, by their index
     */
    record Found(
            List<String> headings, SourceLocation row, CsvMapping mapping, Set<Column> placed, Set<Integer> used) {}

    HeaderReader(List<String> headings, SourceLocation row, CsvMapping mapping) {
        this.headings = headings;
        this.normalised = headings.stream().map(Column::normalised).toList();
        this.row = row;
        this.mapping = mapping;
    }

    /** Notes how the text was decoded, which matters where a heading is not found. */
    HeaderReader decodedFrom(Charset charset) {
        boolean doubtful =
                !charset.name().startsWith("UTF") && headings.stream().anyMatch(HeaderReader::isBeyondAscii);
        decoded = doubtful ? "。文字コードは " + charset.name() + " として読みました" : "";
        return this;
    }

    private static boolean isBeyondAscii(String heading) {
        return heading.chars().anyMatch(c -> c > 0x7F);
    }

    /** The header; empty when a column is missing, named twice or not allowed, after all such faults are noted. */
    Optional<Header> read(List<Column> columns, Problems problems) {
        headings.forEach(this::checkText);
        if (faults.isEmpty()) {
            columns.forEach(this::place);
            columns.forEach(this::placeApart);
            new MissingColumns(new Found(headings, row, mapping, positions.keySet(), used), decoded, faults)
                    .note(columns);
        }
        problems.addAll(faults);
        if (!faults.isEmpty()) {
            return Optional.empty();
        }
        List<String> unknown = unknown();
        if (!unknown.isEmpty()) {
            problems.add(Problem.notice(row, String.join(", ", unknown), "unknown columns are not read")
                    .hint("知らない列なので読まない"));
        }
        return Optional.of(new Header(headings, positions, places, mapping));
    }

    /** How many of the columns the headings name. */
    long named(List<Column> columns) {
        return columns.stream()
                .filter(column -> Header.names(headings, column, mapping) && !mapping.gives(column))
                .count();
    }

    private void checkText(String heading) {
        if (!CellCheck.isFit(heading, true, false)) {
            faults.add(CellCheck.fault(heading, row));
        } else if (PERSONAL_NUMBER.contains(Column.normalised(heading))) {
            faults.add(Problem.error(row, heading, "no column of Individual Numbers")
                    .hint("個人番号（マイナンバー）の列があります。列ごと取り除いてください"));
        }
    }

    private void place(Column column) {
        Set<String> names = mapping.headings(column, normalised).collect(Collectors.toSet());
        for (int i = 0; i < normalised.size(); i++) {
            if (names.contains(normalised.get(i))) {
                used.add(i);
                if (positions.putIfAbsent(column, i) != null) {
                    noteTwice(column, headings.get(i));
                }
            }
        }
    }

    /** A full 日時 wins over date and time apart, but not over a pair that the contract names. */
    private void placeApart(Column column) {
        boolean named = mapping.columns().containsKey(column.name());
        if (named || !positions.containsKey(column)) {
            Place.of(column, normalised, mapping).ifPresent(place -> {
                positions.put(column, place.date());
                places.put(column, place);
                used.add(place.date());
                used.add(place.clock());
            });
        }
    }

    /** The headings that nobody asks for and that are not known to say nothing. */
    private List<String> unknown() {
        Set<String> flags =
                mapping.rows().flags().keySet().stream().map(Column::normalised).collect(Collectors.toSet());
        List<String> unknown = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            String heading = headings.get(i);
            boolean known = used.contains(i)
                    || mapping.asides().contains(normalised.get(i))
                    || mapping.filter().headings().contains(normalised.get(i))
                    || flags.contains(normalised.get(i));
            if (!known) {
                unknown.add(shown(heading, i + 1));
            }
        }
        return unknown;
    }

    private static String shown(String heading, int number) {
        if (heading.isBlank()) {
            return "column " + number + " without a heading";
        }
        String shown = Withheld.from(heading.strip());
        return shown.contains(Withheld.MASK) ? "column " + number : shown;
    }

    private void noteTwice(Column column, String heading) {
        faults.add(Problem.error(row.at(heading), heading, "the column '" + column.name() + "' only once")
                .hint("同じ意味の列が二つあります。一つにしてください"));
    }
}
