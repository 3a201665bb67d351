package dev.servicereport.csv;

import dev.servicereport.problem.Nearest;
import dev.servicereport.problem.Problem;
import dev.servicereport.problem.SourceLocation;
import dev.servicereport.problem.Withheld;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Tells which columns a header row lacks, and what may be meant for them. */
final class MissingColumns {

    /** A date, a time, a number: no heading of ours or of an export is one. */
    private static final Pattern VALUE = Pattern.compile("[0-9０-９]+([-/.:,年月日時分 T0-9０-９].*)?");

    private final List<String> headings;
    private final List<String> normalised;
    private final SourceLocation row;
    private final CsvMapping mapping;
    private final String decoded;
    private final Set<Column> placed;
    private final Set<Integer> used;
    private final List<Problem> faults;
    private Wide wide = Wide.NONE;

    /**
     * @param found which columns and headings found each other
     * @param decoded how the text was decoded, where that may be why
     * @param faults takes what is told
     */
    MissingColumns(HeaderReader.Found found, String decoded, List<Problem> faults) {
        headings = found.headings();
        normalised = headings.stream().map(Column::normalised).toList();
        row = found.row();
        mapping = found.mapping();
        this.decoded = decoded;
        placed = found.placed();
        used = found.used();
        this.faults = faults;
    }

    /** Notes each of the columns that is missing, and each heading that the contract's sources name. */
    void note(List<Column> columns) {
        noteColumns(columns);
        mapping.filter().headings().stream()
                .filter(heading -> !normalised.contains(heading))
                .forEach(this::noteMissingFilter);
        mapping.rows().flags().keySet().stream()
                .filter(heading -> !normalised.contains(Column.normalised(heading)))
                .forEach(heading -> noteMissing(
                        List.of(heading),
                        ", as " + mapping.origin().of("services-from." + heading) + " says",
                        Wide.NONE));
    }

    /** What the contract names comes first: which other columns are needed depends on it. */
    private void noteColumns(List<Column> columns) {
        Set<String> missing = columns.stream()
                .filter(column -> mapping.demands(column) && !placed.contains(column))
                .map(Column::name)
                .collect(Collectors.toSet());
        wide = Wide.of(headings, missing, placed, mapping.equals(CsvMapping.NONE));
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
                    .filter(column -> mapping.demands(column) && !placed.contains(column))
                    .forEach(this::noteMissing);
        }
    }

    private void noteMissing(Column column) {
        if (mapping.columns().containsKey(column.name())) {
            noteMissingNamed(column.name());
            return;
        }
        String aliases = column.aliases().isEmpty()
                ? "見出しがありません"
                : column.aliases().stream().collect(Collectors.joining("」「", "見出し「", "」でも読めます"));
        Wide told = column.name().equals(CsvMapping.SERVICE) ? wide : Wide.NONE;
        faults.add(Problem.error(row, String.join(",", headings), "a column '" + column.name() + "'" + told.english())
                .hint(aliases + near(column.name()) + decoded + insteadOfHeadings() + told.japanese()));
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
                " for '" + column + "', as " + mapping.origin().of("columns." + column) + " says",
                column.equals(CsvMapping.SERVICE) ? wide : Wide.NONE);
    }

    private void noteMissingFilter(String heading) {
        String why = ", which decides the rows, as " + mapping.origin().of("where") + " says";
        noteMissing(List.of(mapping.filter().written(heading)), why, Wide.NONE);
    }

    private void noteMissing(List<String> names, String why, Wide told) {
        String expected = "a column '" + String.join("' or '", names) + "'" + why + told.english();
        String near = names.stream()
                .map(this::near)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse("");
        faults.add(Problem.error(row, String.join(",", headings), expected)
                .hint("見出し「" + String.join("」か「", names) + "」がファイルにありません。contract.yaml の sources かファイルの見出しを直してください"
                        + near + decoded + insteadOfHeadings() + told.japanese()));
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
