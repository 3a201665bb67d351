package dev.servicereport.csv;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * A table as a CSV file that Japanese Excel opens with a double click: UTF-8 with a byte order mark, comma, CRLF. Text that a spreadsheet
 * would take for a formula gets an apostrophe before it, so that nothing in it is ever run.
 */
public final class ExcelCsv {

    private static final String LINE_END = "\r\n";

    /** What begins a formula, the sign for minus too; a tab or line end before it would not stop a spreadsheet. */
    private static final Pattern FORMULA =
            Pattern.compile("[\\s\\p{Z}\\p{C}]*[=+\\-\u2212@].*|[\\t\\r\\n].*", Pattern.DOTALL);

    private static final Pattern SPECIAL = Pattern.compile("[,\"\\r\\n\\t;]|^\\s|\\s$");

    private final StringBuilder text = new StringBuilder("\uFEFF");
    private boolean inRow;

    /** A table with a row of headings. */
    public ExcelCsv(String... headings) {
        for (String heading : headings) {
            text(heading);
        }
        end();
    }

    /** The next cell of the row: text, whatever it contains. */
    public ExcelCsv text(String cell) {
        return cell(isFormula(cell) ? "'" + cell : cell);
    }

    /** Full width, small and raised forms are what they are compatible with. */
    private static boolean isFormula(String cell) {
        return FORMULA.matcher(cell).matches()
                || FORMULA.matcher(Normalizer.normalize(cell, Normalizer.Form.NFKC))
                        .matches();
    }

    /** The next cell: a number, with a minus sign where it is below 0. */
    public ExcelCsv number(long cell) {
        return cell(Long.toString(cell));
    }

    /** The next cell: nothing. */
    public ExcelCsv empty() {
        return cell("");
    }

    private ExcelCsv cell(String cell) {
        text.append(inRow ? "," : "").append(quoted(cell));
        inRow = true;
        return this;
    }

    private static String quoted(String cell) {
        return SPECIAL.matcher(cell).find() ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    /** Ends the row. */
    public void end() {
        text.append(LINE_END);
        inRow = false;
    }

    /** The file's text, its byte order mark included. */
    @Override
    public String toString() {
        return text.toString();
    }
}
