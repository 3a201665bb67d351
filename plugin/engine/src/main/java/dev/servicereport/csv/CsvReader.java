package dev.servicereport.csv;

import dev.servicereport.csv.HeadingSearch.Found;
import dev.servicereport.csv.Records.Line;
import dev.servicereport.problem.Problem;
import dev.servicereport.problem.SourceLocation;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Reads CSV files row by row (RFC 4180), and notes what is wrong with them. */
public final class CsvReader {

    private final CsvContext context;

    public CsvReader(CsvContext context) {
        this.context = context;
    }

    /** Which columns a file has, told from its headings. */
    @FunctionalInterface
    public interface Layout {

        /** @param has whether the file has a heading for that column */
        List<Column> columns(Predicate<Column> has);
    }

    /** Reads a file of known columns. */
    public void read(CsvSource source, List<Column> columns, Consumer<CsvRow> rows) {
        read(source, has -> columns, rows);
    }

    /**
     * Reads a file. Whatever cannot be read is noted and left out: the whole file, the rest of it, or a row. Rows that are blank
     * altogether mean nothing.
     */
    public void read(CsvSource source, Layout layout, Consumer<CsvRow> rows) {
        try (Records records = Records.open(source)) {
            Optional<Header> header = header(records, source, layout);
            if (header.isPresent()) {
                SourceLocation name = records.place();
                records.note(records.line(), context.problems());
                CsvFile file = new CsvFile(name, header.get(), context.reading(source));
                RowSpread spread = new RowSpread(file);
                SpreadNumbers numbers = new SpreadNumbers(file);
                RepeatedHours hours = new RepeatedHours(file.header(), rows);
                while (records.next()) {
                    numbers.take(records.line(), records.cells());
                    accept(records, file, spread, hours::take);
                }
                hours.end();
                numbers.note(context.problems());
                file.notes().report(name, context.problems());
            }
        } catch (IOException unreadable) {
            context.problems().add(Unreadable.problem(source, unreadable));
        }
    }

    private Optional<Header> header(Records records, CsvSource source, Layout layout) throws IOException {
        SourceLocation name = records.place();
        List<Line> ahead = records.ahead(1);
        if (ahead.isEmpty()) {
            context.problems()
                    .add(Problem.error(name, "an empty file", "a header row").hint("ファイルが空です。見出しの行を書いてください"));
            return Optional.empty();
        }
        HeadingSearch search = new HeadingSearch(source, layout, records);
        boolean first = search.isFirst(ahead.get(0));
        Optional<Found> found = search.find(first ? ahead : records.ahead(HeadingSearch.FARTHEST), context.problems());
        while (found.isPresent() && records.next()) {
            if (records.line() == found.get().line().number()) {
                return found.map(Found::header).map(header -> header.allowing(source.allowed()));
            }
        }
        return Optional.empty();
    }

    private void accept(Records records, CsvFile file, RowSpread spread, Consumer<CsvRow> rows) {
        int cells = records.cells().size();
        int headings = file.header().size();
        if (cells != headings) {
            context.problems()
                    .add(Problem.error(
                                    file.line(records.line()), cells + " cells", headings + " cells as in the header")
                            .hint("列の数が見出しと違います。区切りや引用符を確かめてください"));
        } else if (areFit(records, file) && file.header().keeps(records.cells(), file.line(records.line()))) {
            if (file.header().isRepeatedBy(records.cells())) {
                noteHeadings(records, file);
            } else {
                spread.rows(records.line(), records.cells()).forEach(rows);
            }
        }
    }

    private void noteHeadings(Records records, CsvFile file) {
        context.problems()
                .add(Problem.error(
                                file.line(records.line()),
                                String.join(",", records.cells()),
                                "a row of data; these are the headings again")
                        .hint("見出しの行がもう一度あります。ファイルをつないだときのものなら、この行を消してください"));
    }

    private boolean areFit(Records records, CsvFile file) {
        boolean fit = true;
        for (int i = 0; i < records.cells().size(); i++) {
            String cell = records.cells().get(i);
            if (!CellCheck.isFit(cell, records.hasControls(), file.header().allowsNumbers(i))) {
                SourceLocation where =
                        file.line(records.line()).at(file.header().heading(i), i + 1);
                context.problems().add(CellCheck.fault(cell, where));
                fit = false;
            }
        }
        return fit;
    }
}
