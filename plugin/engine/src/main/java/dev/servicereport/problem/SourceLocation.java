package dev.servicereport.problem;

import java.util.Comparator;

/**
 * A place in the input. A personal number in a name is masked.
 *
 * @param file the file, relative to the data directory, with forward slashes
 * @param line the physical line, counted from 1; 0 means the file as a whole
 * @param column the column's heading or the key's path; empty means the line as a whole
 */
public record SourceLocation(String file, int line, String column) implements Comparable<SourceLocation> {

    private static final Comparator<SourceLocation> ORDER = Comparator.comparing(SourceLocation::file)
            .thenComparingInt(SourceLocation::line)
            .thenComparing(SourceLocation::column);

    public SourceLocation {
        if (line < 0) {
            throw new IllegalArgumentException("a line is counted from 1, got " + line);
        }
        file = PersonalNumber.masked(file);
        column = PersonalNumber.masked(column);
    }

    /** The file as a whole. */
    public static SourceLocation wholeFile(String file) {
        return new SourceLocation(file, 0, "");
    }

    /** Another column of the same line. */
    public SourceLocation at(String heading) {
        return new SourceLocation(file, line, heading);
    }

    @Override
    public int compareTo(SourceLocation other) {
        return ORDER.compare(this, other);
    }

    /** {@code file:line [column]}, without the parts that are not known. */
    @Override
    public String toString() {
        return file + (line > 0 ? ":" + line : "") + (column.isEmpty() ? "" : " [" + column + "]");
    }
}
