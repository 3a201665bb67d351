package dev.servicereport.csv;

import dev.servicereport.problem.SourceLocation;

/**
 * What the rows of a file have in common.
 *
 * @param name the file
 * @param header which column stands where
 * @param context how cells are read, and where faults go
 * @param assumptions what was assumed of its rows so far
 */
record CsvFile(SourceLocation name, Header header, CsvContext context, Assumptions assumptions) {

    CsvFile(SourceLocation name, Header header, CsvContext context) {
        this(name, header, context, new Assumptions());
    }

    SourceLocation line(int line) {
        return new SourceLocation(name.file(), line, "");
    }

    /** Takes note of what was assumed of a row; {@link #noteAssumptions} says it once for the file. */
    void assume(int line, String assumed, String hint) {
        assumptions.add(line(line), assumed, hint);
    }

    void noteAssumptions() {
        assumptions.note(context.problems());
    }
}
