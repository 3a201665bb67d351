package dev.servicereport.csv;

import dev.servicereport.problem.Problem;
import dev.servicereport.problem.SourceLocation;
import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/**
 * Text on its way to the CSV library, which forgives misplaced quotation marks and would hold a row of any length: stops at the
 * first quotation mark out of place and at rows beyond all measure. Everything before the fault is passed on first.
 */
final class CheckedText extends Reader {

    /** Several times what Excel can write into one row of ours. */
    static final int LONGEST_ROW = 1_000_000;

    /** Where in a cell the text is. Blanks around quotation marks are ignored. */
    private enum Place {
        BEFORE,
        PLAIN,
        QUOTED,
        QUOTE_IN_QUOTED,
        AFTER_QUOTED
    }

    private final Reader text;
    private final SourceLocation file;
    private final char delimiter;

    private Place place = Place.BEFORE;
    private char before;
    private int line = 1;
    private int firstLine = 1;
    private int quoteLine;
    private int rowLength;
    private boolean controls;
    private @Nullable InputFault fault;

    CheckedText(Reader text, char delimiter, SourceLocation file) {
        this.text = text;
        this.delimiter = delimiter;
        this.file = file;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        if (fault != null) {
            throw fault;
        }
        int read = text.read(buffer, offset, length);
        if (read < 0 && place == Place.QUOTED) {
            throw unclosed();
        }
        for (int i = offset; i < offset + read; i++) {
            fault = isOrdinary(buffer[i]) ? null : see(buffer[i]);
            if (fault != null) {
                return passedOn(i - offset, fault);
            }
            before = buffer[i];
        }
        return read;
    }

    /** Whether the text so far has characters that no cell may hold, so that the cells must be looked at. */
    boolean hasControls() {
        return controls;
    }

    private static int passedOn(int length, InputFault fault) throws InputFault {
        if (length == 0) {
            throw fault;
        }
        return length;
    }

    /** Whether a character simply goes on with a cell, as nearly all do. */
    private boolean isOrdinary(char c) {
        boolean ordinary = place == Place.PLAIN && c > '"' && c < 0x7F && c != delimiter && rowLength < LONGEST_ROW;
        if (ordinary) {
            rowLength++;
        }
        return ordinary;
    }

    private @Nullable InputFault see(char c) {
        if (++rowLength > LONGEST_ROW) {
            return place == Place.QUOTED ? unclosed() : endless();
        }
        controls |= CellCheck.isForbidden(c);
        if (c == '\n' || c == '\r') {
            seeLineEnd(c);
        } else if (place == Place.QUOTED) {
            place = c == '"' ? Place.QUOTE_IN_QUOTED : place;
        } else if (c == delimiter) {
            place = Place.BEFORE;
        } else if (c == '"') {
            return seeQuote();
        } else if (place != Place.PLAIN && !Character.isWhitespace(c)) {
            return seePlain();
        } else if (place == Place.QUOTE_IN_QUOTED) {
            place = Place.AFTER_QUOTED;
        }
        return null;
    }

    private void seeLineEnd(char c) {
        if (c == '\r' || before != '\r') {
            line++;
        }
        if (place != Place.QUOTED) {
            place = Place.BEFORE;
            rowLength = 0;
            firstLine = line;
        }
    }

    private @Nullable InputFault seeQuote() {
        switch (place) {
            case BEFORE -> {
                place = Place.QUOTED;
                quoteLine = line;
            }
            case QUOTE_IN_QUOTED -> place = Place.QUOTED;
            default -> {
                return fault(
                        line, "\"", "quotation marks around the whole cell, and doubled inside", "引用符「\"」がセルの途中にあります");
            }
        }
        return null;
    }

    private @Nullable InputFault seePlain() {
        if (place == Place.BEFORE) {
            place = Place.PLAIN;
            return null;
        }
        return fault(line, "text after a quoted cell", "a delimiter or the end of the line", "引用符「\"」で閉じたセルの後に文字があります");
    }

    private InputFault unclosed() {
        return fault(quoteLine, "\"", "a second quotation mark that closes the cell", "ここで始まる引用符「\"」が閉じていません");
    }

    private InputFault endless() {
        String expected = "at most " + LONGEST_ROW + " characters in a row";
        return fault(firstLine, "a longer row", expected, "1行が長すぎます。改行のないファイルではありませんか");
    }

    private InputFault fault(int where, String found, String expected, String hint) {
        return new InputFault(Problem.error(new SourceLocation(file.file(), where, ""), found, expected)
                .hint(hint + "。この行から後は読めません"));
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
