package dev.servicereport.csv;

import dev.servicereport.problem.Problem;
import dev.servicereport.problem.SourceLocation;
import dev.servicereport.sheet.SheetRows;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file to read.
 *
 * @param path where it lies
 * @param name its name in messages: relative to the data directory, with forward slashes
 * @param mapping how it is read as one of our own files
 * @param log the log that it is a part of: empty for our own files of a kind, which are one log; else that of a source of the
 *     contract, {@code log:} and the name that the contract gives, or the place of the source
 * @param allowed where numbers may stand that look like personal ones
 */
public record CsvSource(Path path, String name, CsvMapping mapping, String log, AllowedNumbers allowed) {

    private static final int BUFFER = 1 << 16;

    /** A file of our own. */
    public CsvSource(Path path, String name) {
        this(path, name, CsvMapping.NONE, "", AllowedNumbers.NONE);
    }

    /** The same file read otherwise, as a part of that log. */
    public CsvSource mapped(CsvMapping by, String ofLog) {
        return new CsvSource(path, name, by, ofLog, allowed);
    }

    /** The same file, in some columns of which twelve digits are allowed. */
    public CsvSource allowing(AllowedNumbers numbers) {
        return new CsvSource(path, name, mapping, log, numbers);
    }

    /** Whether it is a workbook, of which one sheet is read. */
    public boolean isWorkbook() {
        return SheetRows.isWorkbook(name);
    }

    /** Its bytes, unpacked when the name ends in {@code .gz} or {@code .zip}. */
    InputStream open() throws IOException {
        requireRegular();
        return new BufferedInputStream(Packing.of(name).open(this), BUFFER);
    }

    /** A directory has no bytes, and a pipe or a device would be waited for without end. */
    void requireRegular() throws InputFault {
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            throw new InputFault(Problem.error(SourceLocation.wholeFile(name), "no regular file", "a CSV file")
                    .hint("フォルダーや特殊ファイルではなく、CSVファイルを置いてください"));
        }
    }
}
