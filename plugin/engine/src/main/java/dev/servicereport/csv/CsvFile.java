package dev.servicereport.csv;

import dev.servicereport.problem.SourceLocation;

/**
 * What the rows of a file have in common.
 *
 * @param name the file
 * @param header which column stands where
 * @param context how cells are read, and where faults go
 * @param notes what is said of its rows once they are read
 */
record CsvFile(SourceLocation name, Header header, CsvContext context, FileNotes notes) {

    CsvFile(SourceLocation name, Header header, CsvContext context) {
        this(name, header, context, new FileNotes());
    }

    SourceLocation line(int line) {
        return name.line(line);
    }
}
