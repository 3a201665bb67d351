package dev.servicereport.csv;

import dev.servicereport.problem.Nearest;
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
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds the columns in a header row. */
final class HeaderReader {

    private static final Set<String> PERSONAL_NUMBER = Set.of("個人番号", "マイナンバー", "mynumber", "my_number", "my number");

    /** A date, a time, a number: no heading of ours or of an export is one. */
    private static final Pattern VALUE = Pattern.compile("[0-9０-９]+([-/.:,年月日時分 T0-9０-９].*)?");

    private final List<String> headings;
    private final List<String> normalised;
    private final SourceLocation row;
    private final CsvMapping mapping;
    private final Map<Column, Integer> positions = new HashMap<>();
    private final Map<Column, Place> places = new HashMap<>();
    private final Set<Integer> used = new HashSet<>();
    private String decoded = "";
    private final List<Problem> faults = new ArrayList<>();

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
            noteMissing(columns);
            mapping.filter().headings().stream()
                    .filter(heading -> !normalised.contains(heading))
                    .forEach(this::noteMissingFilter);
            mapping.rows().flags().keySet().stream()
                    .filter(heading -> !normalised.contains(Column.normalised(heading)))
                    .forEach(heading -> noteMissing(
                            List.of(heading), ", as " + mapping.origin().of("services-from." + heading) + " says"));
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

    /** What the contract names comes first: which other columns are needed depends on it. */
    private void noteMissing(List<Column> columns) {
        List<String> named = mapping.columns().entrySet().stream()
                .filter(column -> column.getValue().demanded())
                .filter(column -> column.getValue().names().stream()
                        .map(Column::normalised)
                        .noneMatch(normalised::contains))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        named.forEach(this::noteMissingNamed);
        if (named.isEmpty()) {
            columns.stream()
                    .filter(column -> mapping.demands(column) && !positions.containsKey(column))
                    .forEach(this::noteMissing);
        }
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

    private void noteMissing(Column column) {
        if (mapping.columns().containsKey(column.name())) {
            noteMissingNamed(column.name());
            return;
        }
        String aliases = column.aliases().isEmpty()
                ? "見出しがありません"
                : column.aliases().stream().collect(Collectors.joining("」「", "見出し「", "」でも読めます"));
        faults.add(Problem.error(row, String.join(",", headings), "a column '" + column.name() + "'")
                .hint(aliases + near(column.name()) + decoded + insteadOfHeadings()));
    }

    /** What the row is most likely instead of headings. */
    private String insteadOfHeadings() {
        if (headings.size() == 1 && headings.get(0).contains("，")) {
            return "。区切りが全角の「，」です。半角の「,」にしてください";
        }
        return headings.stream()
                        .anyMatch(heading -> VALUE.matcher(heading.strip()).matches())
                ? "。この行は見出しではなくデータのようです。この行の上に見出しの行を加えてください"
                : "";
    }

    private void noteMissingNamed(String column) {
        noteMissing(
                Objects.requireNonNull(mapping.columns().get(column)).names(),
                " for '" + column + "', as " + mapping.origin().of("columns." + column) + " says");
    }

    private void noteMissingFilter(String heading) {
        String why = ", which decides the rows, as " + mapping.origin().of("where") + " says";
        noteMissing(List.of(mapping.filter().written(heading)), why);
    }

    private void noteMissing(List<String> names, String why) {
        String expected = "a column '" + String.join("' or '", names) + "'" + why;
        String near = names.stream()
                .map(this::near)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse("");
        faults.add(Problem.error(row, String.join(",", headings), expected)
                .hint("見出し「" + String.join("」か「", names) + "」がファイルにありません。contract.yaml の sources かファイルの見出しを直してください"
                        + near + decoded + insteadOfHeadings()));
    }

    /** The nearest heading that stands for no column of ours. */
    private String near(String name) {
        List<String> free = IntStream.range(0, headings.size())
                .filter(i -> !used.contains(i))
                .mapToObj(i -> headings.get(i).strip())
                .toList();
        return Nearest.of(free, name)
                .map(Withheld::from)
                .filter(heading -> !heading.contains(Withheld.MASK))
                .map(heading -> "。'" + heading + "' のことですか")
                .orElse("");
    }
}
