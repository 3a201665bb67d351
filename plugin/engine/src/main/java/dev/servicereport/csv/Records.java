package dev.servicereport.csv;

import dev.servicereport.problem.Problems;
import dev.servicereport.problem.SourceLocation;
import dev.servicereport.sheet.SheetRows;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;

/** The records of a file that hold anything, one after the other, with the physical line or the row of a sheet that each begins on. */
interface Records extends Closeable {

    /**
     * A record.
     *
     * @param cells its cells
     * @param number the physical line on which it begins, counted from 1
     */
    record Line(List<String> cells, int number) {}

    /** The records of a file, whatever it is. */
    static Records open(CsvSource source) throws IOException {
        return SheetRows.isWorkbook(source.name()) ? SheetRecords.open(source) : CsvRecords.open(source);
    }

    /** The file, of a workbook with the sheet. */
    SourceLocation place();

    /** How the text is encoded. */
    Charset encoding();

    /** Goes to the next record of which some cell is not blank; false when there is none. */
    boolean next() throws IOException;

    /** The next records, which {@link #next} goes to afterwards all the same. */
    List<Line> ahead(int most) throws IOException;

    List<String> cells();

    /** The line on which the record begins, counted from 1. */
    int line();

    /** Whether characters that no cell may hold have come up in the file. */
    boolean hasControls();

    /** Notes what is to be said of the file from the line of its headings on. */
    void note(int headingLine, Problems problems);
}
