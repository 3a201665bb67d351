package dev.servicereport.csv;

import dev.servicereport.problem.Problems;
import dev.servicereport.problem.SourceLocation;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The records of a file that hold anything, one after the other, with the physical line that each begins on. */
final class CsvRecords implements Records {

    private final SourceLocation name;
    private final Charset encoding;
    private final CheckedText text;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final Deque<Line> ahead = new ArrayDeque<>();
    private List<String> cells = List.of();
    private long line;
    private long nextLine = 1;

    private CsvRecords(BufferedReader file, Charset encoding, CsvSource source) throws IOException {
        Character given = source.mapping().form().delimiter();
        char delimiter =
                given == null ? Delimiter.of(file, source.mapping().form().headingLine()) : given;
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .setIgnoreSurroundingSpaces(true)
                .get();
        this.encoding = encoding;
        name = SourceLocation.wholeFile(source.name());
        text = new CheckedText(file, delimiter, name);
        parser = CSVParser.builder().setReader(text).setFormat(format).get();
        records = parser.iterator();
    }

    /** The records of a file whose encoding and delimiter are given by its source or recognised. */
    static CsvRecords open(CsvSource source) throws IOException {
        Charset encoding = Encoding.of(source);
        BufferedReader text = Decoding.open(source, encoding);
        try {
            Decoding.skipByteOrderMark(text);
            return new CsvRecords(text, encoding, source);
        } catch (IOException unreadable) {
            text.close();
            throw unreadable;
        }
    }

    @Override
    public Charset encoding() {
        return encoding;
    }

    @Override
    public boolean next() throws IOException {
        try {
            return advance();
        } catch (UncheckedIOException failed) {
            // the library's iterator cannot throw what it means
            throw failed.getCause();
        }
    }

    @Override
    public List<Line> ahead(int most) throws IOException {
        try {
            while (ahead.size() < most && read()) {
                ahead.add(new Line(cells, line()));
            }
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
        return List.copyOf(ahead);
    }

    private boolean advance() {
        Line known = ahead.poll();
        if (known == null) {
            return read();
        }
        cells = known.cells();
        line = known.number();
        return true;
    }

    private boolean read() {
        while (records.hasNext()) {
            cells = Arrays.asList(records.next().values());
            line = nextLine;
            nextLine = parser.getCurrentLineNumber() + 1;
            if (holdsAnything()) {
                return true;
            }
        }
        return false;
    }

    private boolean holdsAnything() {
        for (String cell : cells) {
            if (!cell.isBlank()) {
                return true;
            }
        }
        return false;
    }

    @Override
    public List<String> cells() {
        return cells;
    }

    @Override
    public int line() {
        return Math.toIntExact(line);
    }

    @Override
    public boolean hasControls() {
        return text.hasControls();
    }

    @Override
    public SourceLocation place() {
        return name;
    }

    @Override
    public void note(int headingLine, Problems problems) {
        // a text has nothing but its records
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
