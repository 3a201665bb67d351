package dev.servicereport.csv;

import dev.servicereport.csv.CsvReader.Layout;
import dev.servicereport.csv.Records.Line;
import dev.servicereport.problem.Problem;
import dev.servicereport.problem.Problems;
import dev.servicereport.problem.SourceLocation;
import java.nio.charset.Charset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the row of headings, above which exports and sheets often have a title, a period or a date of issue (見出し行). */
final class HeadingSearch {

    /** How many records from the first on may be the headings. */
    static final int FARTHEST = 20;

    /** Headings that are only partly known: fewer are more likely a row of data. */
    private static final int FEWEST = 2;

    private static final Pattern SEPARATOR = Pattern.compile("(?i:sep)=.?");

    private final SourceLocation file;
    private final CsvMapping mapping;
    private final Layout layout;
    private final Charset encoding;

    HeadingSearch(CsvSource source, Layout layout, Records records) {
        this.file = records.place();
        this.mapping = source.mapping();
        this.layout = layout;
        encoding = records.encoding();
    }

    /** A row of headings. */
    record Found(Line line, Header header) {}

    /** Whether the first record of a file simply is its headings, so that no other one need be looked at. */
    boolean isFirst(Line line) {
        return mapping.form().headingLine() == 0 && !isSeparator(line) && fits(line);
    }

    /**
     * The headings among the first records of a file; empty, and what is wrong is noted, when none of them or several can be.
     *
     * @param records at least one
     */
    Optional<Found> find(List<Line> records, Problems problems) {
        List<Line> lines = records.stream().filter(line -> !isSeparator(line)).toList();
        if (mapping.form().headingLine() > 0) {
            return given(lines, problems);
        }
        if (lines.isEmpty()) {
            return use(records.get(0), problems);
        }
        List<Line> fitting = fits(lines.get(0))
                ? List.of(lines.get(0))
                : lines.stream().skip(1).filter(this::fits).toList();
        if (fitting.size() > 1) {
            noteSeveral(fitting, problems);
            return Optional.empty();
        }
        Line line = fitting.isEmpty() ? likeliest(lines) : fitting.get(0);
        if (!fitting.isEmpty() && line.number() > lines.get(0).number()) {
            noteAbove(line, problems);
        }
        return use(line, problems);
    }

    /** Excel is told the separator by a line of its own. */
    private static boolean isSeparator(Line line) {
        return line.number() == 1
                && SEPARATOR.matcher(line.cells().get(0).strip()).matches()
                && line.cells().stream().skip(1).allMatch(String::isBlank);
    }

    private Optional<Found> given(List<Line> lines, Problems problems) {
        int wanted = mapping.form().headingLine();
        Optional<Line> line =
                lines.stream().filter(candidate -> candidate.number() == wanted).findFirst();
        if (line.isEmpty()) {
            problems.add(Problem.error(
                            mapping.origin().of("heading-line"),
                            Integer.toString(wanted),
                            "a line of " + file + " on which a row begins, among the first " + FARTHEST)
                    .hint("その行に見出しがありません。見出しの行番号を確かめてください"));
            return Optional.empty();
        }
        return use(line.get(), problems);
    }

    private boolean fits(Line line) {
        return use(line, new Problems()).isPresent();
    }

    private Optional<Found> use(Line line, Problems problems) {
        return reader(line).read(columns(line), problems).map(header -> new Found(line, header));
    }

    private HeaderReader reader(Line line) {
        SourceLocation place = file.line(line.number());
        return new HeaderReader(line.cells(), place, mapping).decodedFrom(encoding);
    }

    private List<Column> columns(Line line) {
        return layout.columns(column -> Header.names(line.cells(), column, mapping));
    }

    /** The line with the most headings known; the first unless another one has clearly more. */
    private Line likeliest(List<Line> lines) {
        Line best = lines.stream()
                .max(Comparator.comparingLong(this::known).thenComparing(Line::number, Comparator.reverseOrder()))
                .orElseThrow();
        return known(best) >= FEWEST ? best : lines.get(0);
    }

    private long known(Line line) {
        return reader(line).named(columns(line));
    }

    private void noteAbove(Line line, Problems problems) {
        problems.add(
                Problem.notice(file.line(line.number()), "", "taken for the headings; what stands above is not read")
                        .hint("この行を見出しとして読み、その上は読まない"));
    }

    private void noteSeveral(List<Line> fitting, Problems problems) {
        int second = fitting.get(1).number();
        problems.add(Problem.error(
                        file.line(second),
                        String.join(",", fitting.get(1).cells()),
                        "one row of headings; line " + fitting.get(0).number() + " may be one as well")
                .hint("見出しに見える行が二つあります。contract.yaml の sources に「heading-line: "
                        + fitting.get(0).number() + "」のように書いてください"));
    }
}
