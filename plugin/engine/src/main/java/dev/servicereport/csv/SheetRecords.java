package dev.servicereport.csv;

import dev.servicereport.problem.Problems;
import dev.servicereport.problem.SourceLocation;
import dev.servicereport.sheet.SheetRows;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The rows of a sheet as records (ブックの行). */
final class SheetRecords implements Records {

    private final SheetRows sheet;
    private int at = -1;

    private SheetRecords(SheetRows sheet) {
        this.sheet = sheet;
    }

    static SheetRecords open(CsvSource source) throws IOException {
        source.requireRegular();
        CsvMapping mapping = source.mapping();
        return new SheetRecords(SheetRows.read(
                source.path(),
                source.name(),
                mapping.form().sheet(),
                mapping.origin().of("sheet")));
    }

    @Override
    public SourceLocation place() {
        return sheet.place();
    }

    @Override
    public Charset encoding() {
        return StandardCharsets.UTF_8;
    }

    @Override
    public boolean next() {
        at++;
        return at < sheet.rows().size();
    }

    @Override
    public List<Line> ahead(int most) {
        return sheet.rows().stream()
                .skip(at + 1L)
                .limit(most)
                .map(row -> new Line(row.cells(), row.number()))
                .toList();
    }

    @Override
    public List<String> cells() {
        return sheet.rows().get(at).cells();
    }

    @Override
    public int line() {
        return sheet.rows().get(at).number();
    }

    @Override
    public boolean hasControls() {
        return true;
    }

    @Override
    public void note(int headingLine, Problems problems) {
        sheet.note(headingLine, problems);
    }

    @Override
    public void close() {
        // it was read as a whole
    }
}
