package dev.servicereport.problem;

import java.util.Comparator;

/**
 * A place in the input. A personal number in a name is masked.
 *
 * @param file the file, relative to the data directory, with forward slashes
 * @param line the physical line, or the row of a sheet, counted from 1; 0 means the file as a whole
 * @param column the column's heading or the key's path; empty means the line as a whole
 * @param sheet the sheet of a workbook; empty in a file without sheets
 * @param cell the column's number on that sheet, counted from 1; 0 where no cell is meant
 */
public record SourceLocation(String file, int line, String column, String sheet, int cell)
        implements Comparable<SourceLocation> {

    private static final int LETTERS = 26;

    private static final Comparator<SourceLocation> ORDER = Comparator.comparing(SourceLocation::file)
            .thenComparing(SourceLocation::sheet)
            .thenComparingInt(SourceLocation::line)
            .thenComparingInt(SourceLocation::cell)
            .thenComparing(SourceLocation::column);

    public SourceLocation {
        if (line < 0) {
            throw new IllegalArgumentException("a line is counted from 1, got " + line);
        }
        file = PersonalNumber.masked(file);
        column = PersonalNumber.masked(column);
        sheet = PersonalNumber.masked(sheet);
    }

    /** A place in a file without sheets. */
    public SourceLocation(String file, int line, String column) {
        this(file, line, column, "", 0);
    }

    /** The file as a whole. */
    public static SourceLocation wholeFile(String file) {
        return new SourceLocation(file, 0, "");
    }

    /** A sheet of the file as a whole. */
    public SourceLocation inSheet(String name) {
        return new SourceLocation(file, 0, "", name, 0);
    }

    /** A line of the same file or sheet as a whole. */
    public SourceLocation line(int number) {
        return new SourceLocation(file, number, "", sheet, 0);
    }

    /** Another column of the same line. */
    public SourceLocation at(String heading) {
        return new SourceLocation(file, line, heading, sheet, 0);
    }

    /** The same with the number of the column, counted from 1, which is told of sheets only. */
    public SourceLocation at(String heading, int number) {
        return new SourceLocation(file, line, heading, sheet, sheet.isEmpty() ? 0 : number);
    }

    /** The file, of a workbook with the sheet: {@code outages.csv}, {@code outages.xlsx:Sheet1}. */
    public String container() {
        return sheet.isEmpty() ? file : file + ":" + sheet;
    }

    @Override
    public int compareTo(SourceLocation other) {
        return ORDER.compare(this, other);
    }

    /** {@code file:line [column]}, in a workbook {@code file:sheet!C7 [column]}, without the parts that are not known. */
    @Override
    public String toString() {
        String mark = sheet.isEmpty() ? ":" : "!" + letters();
        return container() + (line > 0 ? mark + line : "") + (column.isEmpty() ? "" : " [" + column + "]");
    }

    private String letters() {
        StringBuilder letters = new StringBuilder();
        for (int rest = cell; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.toString();
    }
}
