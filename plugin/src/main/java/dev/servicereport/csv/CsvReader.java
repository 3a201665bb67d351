package dev.servicereport.csv;

import dev.servicereport.problem.Problem;
import dev.servicereport.problem.SourceLocation;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

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

    /** Reads a file; rows of the wrong length and files that cannot be read are noted and left out. */
    public void read(CsvSource source, Layout layout, Consumer<CsvRow> rows) {
        Target target = new Target(SourceLocation.wholeFile(source.name()), layout, rows);
        try (BufferedReader text = Decoding.open(source)) {
            Decoding.skipByteOrderMark(text);
            read(text, target);
        } catch (IOException unreadable) {
            context.problems().add(Unreadable.problem(source, unreadable));
        }
    }

    private record Target(SourceLocation file, Layout layout, Consumer<CsvRow> rows) {}

    private void read(BufferedReader text, Target target) throws IOException {
        char delimiter = Delimiter.of(text);
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .setIgnoreSurroundingSpaces(true)
                .get();
        CheckedText checked = new CheckedText(text, delimiter, target.file());
        try (CSVParser parser =
                CSVParser.builder().setReader(checked).setFormat(format).get()) {
            readRows(new Lines(parser, target.file()), target);
        } catch (UncheckedIOException failed) {
            // the library's iterator cannot throw what it means
            throw failed.getCause();
        }
    }

    private void readRows(Lines lines, Target target) {
        if (!lines.next()) {
            context.problems()
                    .add(Problem.error(target.file(), "an empty file", "a header row")
                            .hint("ファイルが空です。見出しの行を書いてください"));
            return;
        }
        List<String> headings = lines.cells();
        List<Column> columns = target.layout().columns(column -> Header.names(headings, column));
        Optional<Header> header = new HeaderReader(headings, lines.where()).read(columns, context.problems());
        while (header.isPresent() && lines.next()) {
            accept(lines.cells(), header.get(), lines.where(), target.rows());
        }
    }

    private void accept(List<String> cells, Header header, SourceLocation where, Consumer<CsvRow> rows) {
        if (cells.size() != header.size()) {
            context.problems()
                    .add(Problem.error(where, cells.size() + " cells", header.size() + " cells as in the header")
                            .hint("列の数が見出しと違います。区切りや引用符を確かめてください"));
        } else if (areFit(cells, header, where)) {
            rows.accept(new CsvRow(cells, header, where, context));
        }
    }

    private boolean areFit(List<String> cells, Header header, SourceLocation where) {
        boolean fit = true;
        for (int i = 0; i < cells.size(); i++) {
            if (!CellCheck.isFit(cells.get(i), header.allowsNumbers(i))) {
                context.problems().add(CellCheck.fault(cells.get(i), where.at(header.heading(i))));
                fit = false;
            }
        }
        return fit;
    }

    /** Rows that hold anything, with the physical line that each begins on. */
    private static final class Lines {

        private final CSVParser parser;
        private final Iterator<CSVRecord> records;
        private final SourceLocation file;
        private List<String> cells = List.of();
        private long line;
        private long nextLine = 1;

        Lines(CSVParser parser, SourceLocation file) {
            this.parser = parser;
            this.file = file;
            records = parser.iterator();
        }

        /** Goes to the next row of which some cell is not blank. */
        boolean next() {
            while (records.hasNext()) {
                cells = Arrays.asList(records.next().values());
                line = nextLine;
                nextLine = parser.getCurrentLineNumber() + 1;
                if (holdsAnything(cells)) {
                    return true;
                }
            }
            return false;
        }

        private static boolean holdsAnything(List<String> cells) {
            for (String cell : cells) {
                if (!cell.isBlank()) {
                    return true;
                }
            }
            return false;
        }

        List<String> cells() {
            return cells;
        }

        /** The line on which the row begins. */
        SourceLocation where() {
            return new SourceLocation(file.file(), Math.toIntExact(line), "");
        }
    }
}
