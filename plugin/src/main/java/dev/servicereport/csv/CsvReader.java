package dev.servicereport.csv;

import dev.servicereport.problem.Problem;
import dev.servicereport.problem.SourceLocation;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVException;
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
        SourceLocation file = SourceLocation.wholeFile(source.name());
        try (BufferedReader text = Decoding.open(source)) {
            read(text, new Target(file, layout, rows));
        } catch (CharacterCodingException malformed) {
            noteEncoding(source);
        } catch (IOException unreadable) {
            context.problems().error(file, "", "a readable file: " + unreadable.getMessage());
        }
    }

    private void noteEncoding(CsvSource source) {
        try {
            context.problems().add(Decoding.fault(source));
        } catch (IOException unreadable) {
            context.problems()
                    .error(SourceLocation.wholeFile(source.name()), "", "a readable file: " + unreadable.getMessage());
        }
    }

    private record Target(SourceLocation file, Layout layout, Consumer<CsvRow> rows) {

        SourceLocation line(long line) {
            return new SourceLocation(file.file(), Math.toIntExact(line), "");
        }
    }

    private void read(Reader text, Target target) throws IOException {
        BufferedReader buffered = new BufferedReader(text, 1 << 16);
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(Delimiter.of(buffered))
                .setIgnoreEmptyLines(false)
                .get();
        try (CSVParser parser =
                CSVParser.builder().setReader(buffered).setFormat(format).get()) {
            Lines lines = new Lines(parser);
            try {
                readRows(lines, target);
            } catch (UncheckedIOException failed) {
                noteSyntax(failed, target.line(lines.nextLine()));
            }
        }
    }

    private void noteSyntax(UncheckedIOException failed, SourceLocation line) throws IOException {
        IOException cause = failed.getCause();
        if (cause != null && !(cause instanceof CSVException)) {
            throw cause;
        }
        context.problems()
                .add(Problem.error(line, "\"", "quotation marks in pairs around a whole cell")
                        .hint("引用符「\"」が閉じていないか、セルの途中にあります。この行から後は読めません"));
    }

    private void readRows(Lines lines, Target target) {
        Optional<CSVRecord> first = lines.next();
        if (first.isEmpty()) {
            context.problems().error(target.file(), "", "a header row");
            return;
        }
        List<String> headings = first.get().toList();
        List<Column> columns = target.layout().columns(column -> Header.names(headings, column));
        Optional<Header> header = Header.of(headings, columns, target.line(lines.line()), context.problems());
        for (Optional<CSVRecord> next = lines.next(); next.isPresent() && header.isPresent(); next = lines.next()) {
            accept(next.get().toList(), header.get(), target.line(lines.line()), target.rows());
        }
    }

    private void accept(List<String> cells, Header header, SourceLocation where, Consumer<CsvRow> rows) {
        if (cells.size() == header.size()) {
            rows.accept(new CsvRow(cells, header, where, context));
        } else if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
            context.problems()
                    .add(Problem.error(where, cells.size() + " cells", header.size() + " cells as in the header")
                            .hint("列の数が見出しと違います。区切りや引用符を確かめてください"));
        }
    }

    /** Records with the physical line that each begins on. */
    private static final class Lines {

        private final CSVParser parser;
        private final Iterator<CSVRecord> records;
        private long line;
        private long nextLine = 1;

        Lines(CSVParser parser) {
            this.parser = parser;
            records = parser.iterator();
        }

        Optional<CSVRecord> next() {
            if (!records.hasNext()) {
                return Optional.empty();
            }
            CSVRecord next = records.next();
            line = nextLine;
            nextLine = parser.getCurrentLineNumber() + 1;
            return Optional.of(next);
        }

        /** The line on which the record just given begins. */
        long line() {
            return line;
        }

        long nextLine() {
            return nextLine;
        }
    }
}
