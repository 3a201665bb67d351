package dev.servicereport.csv;

import dev.servicereport.csv.CsvReader.Layout;
import dev.servicereport.csv.HeadingSearch.Found;
import dev.servicereport.csv.Records.Line;
import dev.servicereport.problem.Problem;
import dev.servicereport.problem.Problems;
import dev.servicereport.problem.SourceLocation;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;

/**
 * What is seen of a file before its rows are read (ファイルの見出し).
 *
 * @param encoding how it is encoded
 * @param line the line of its headings, counted from 1
 * @param headings its headings as it writes them, without surrounding blanks
 */
public record FirstLook(Charset encoding, int line, List<String> headings) {

    public FirstLook {
        headings = List.copyOf(headings);
    }

    /** Looks at a file; empty when it cannot be read by its mapping and the layout, and why is noted. */
    public static Optional<FirstLook> at(CsvSource source, Layout layout, Problems problems) {
        try (Records records = Records.open(source)) {
            List<Line> ahead = records.ahead(HeadingSearch.FARTHEST);
            if (ahead.isEmpty()) {
                problems.add(Problem.error(SourceLocation.wholeFile(source.name()), "an empty file", "a header row")
                        .hint("ファイルが空です。見出しの行を書いてください"));
                return Optional.empty();
            }
            return new HeadingSearch(source, layout, records)
                    .find(ahead, problems)
                    .map(Found::line)
                    .map(line -> of(records.encoding(), line));
        } catch (IOException unreadable) {
            problems.add(Unreadable.problem(source, unreadable));
            return Optional.empty();
        }
    }

    private static FirstLook of(Charset encoding, Line line) {
        return new FirstLook(
                encoding,
                line.number(),
                line.cells().stream().map(String::strip).toList());
    }

    /** Whether a heading stands there, without regard to case and width. */
    public boolean has(String heading) {
        String wanted = Column.normalised(heading);
        return headings.stream().map(Column::normalised).anyMatch(wanted::equals);
    }
}
