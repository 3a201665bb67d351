package dev.servicereport.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a file split into cells, without a copy, as long as they are plain: no quotation marks, no control characters, as
 * many cells as the header has, beyond ASCII only in the columns that are keys, and none too long.
 */
final class PlainLines {

    private static final int BUFFER = 1 << 17;
    private static final int LONGEST_LINE = 1 << 13;

    /** Too short for a personal number, and so for anything that a cell of no account might have to be looked at for. */
    private static final int HARMLESS = 11;

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /** What a byte is for the line that it stands in. */
    private static final byte INSIDE = 0;

    private static final byte BEYOND_ASCII = 1;
    private static final byte DELIMITER = 2;
    private static final byte LINE_END = 3;
    private static final byte ODD = 4;

    private final InputStream file;
    private final byte[] kinds = kinds();
    private final byte[] buffer = new byte[BUFFER];
    private int next;
    private int limit;
    private boolean ended;
    private boolean plain = true;

    private boolean[] keys = {};
    private int time;

    /** The keys' parts: columns side by side are one part, from a column to another. */
    private int[] firsts = {};

    private int[] lasts = {};
    private int[] begins = {};
    private int[] ends = {};

    private @Nullable RowText clock;
    private boolean repeating;
    private int passed;
    private int line;

    PlainLines(InputStream file) {
        this.file = file;
    }

    private static byte[] kinds() {
        byte[] kinds = new byte[256];
        Arrays.fill(kinds, 0x80, 256, BEYOND_ASCII);
        Arrays.fill(kinds, 0, ' ', ODD);
        kinds['"'] = ODD;
        kinds[0x7F] = ODD;
        kinds['\n'] = LINE_END;
        kinds['\r'] = LINE_END;
        return kinds;
    }

    /** Reads the first line; empty when there is none, or it is not plain. */
    Optional<List<String>> header() throws IOException {
        fill();
        next = Arrays.equals(buffer, 0, Math.min(limit, MARK.length), MARK, 0, MARK.length) ? MARK.length : 0;
        int begin = next;
        int end = begin;
        while (end < limit && buffer[end] != '\n' && buffer[end] != '\r') {
            end++;
        }
        next = end;
        plain = endsLine(end) || (ended && end == limit);
        Optional<String> text = PlainText.of(buffer, begin, end);
        return plain && text.isPresent() && !text.get().isEmpty() ? Optional.of(split(text.get())) : Optional.empty();
    }

    private List<String> split(String header) throws IOException {
        char delimiter = Delimiter.of(new BufferedReader(new StringReader(header)), 0);
        kinds[delimiter] = DELIMITER;
        return Stream.of(header.split(Pattern.quote(String.valueOf(delimiter)), -1))
                .map(String::strip)
                .toList();
    }

    /**
     * Says what rows look like.
     *
     * @param keys for each column whether its cells tell what a row says
     * @param time the column of the time
     */
    void expect(boolean[] keys, int time) {
        this.keys = keys.clone();
        this.time = time;
        firsts = columns(i -> keys[i] && (i == 0 || !keys[i - 1]));
        lasts = columns(i -> keys[i] && (i == keys.length - 1 || !keys[i + 1]));
        begins = new int[keys.length];
        ends = new int[keys.length];
        skipLineEnd();
    }

    private int[] columns(IntPredicate which) {
        return IntStream.range(0, keys.length).filter(which).toArray();
    }

    /**
     * Goes to the next line that is not empty.
     *
     * @param expected what its keys will probably be; null when nobody knows
     * @return false when there is none, or it is not plain
     */
    boolean next(@Nullable RowText expected) throws IOException {
        while (plain && (next < limit || fill())) {
            if (limit - next < LONGEST_LINE && !ended) {
                fill();
            }
            line = passed + 1;
            boolean empty = buffer[next] == '\n' || buffer[next] == '\r';
            repeating = !empty && clock != null && expected != null && repeats(clock, expected);
            plain = empty || repeating || splitsWell();
            skipLineEnd();
            if (!empty) {
                return plain;
            }
        }
        return false;
    }

    /** The number of the line in the file, from 1. */
    int line() {
        return line;
    }

    /** Whether all lines so far are plain. */
    boolean isPlain() {
        return plain;
    }

    /** Whether the line's keys are as expected and its time is that of {@link #keepTime}, which makes a look at its cells needless. */
    boolean isRepeating() {
        return repeating;
    }

    /** Compares instead of looking at each byte: of eleven servers sampled at one time, ten lines differ in nothing that counts. */
    private boolean repeats(RowText clock, RowText expected) {
        int at = next;
        int part = 0;
        for (int column = 0; column < keys.length; column++) {
            int begin = at;
            if (column == time) {
                at = after(clock, 0, begin);
            } else if (keys[column]) {
                at = after(expected, part, begin);
                column = lasts[part++];
            } else {
                at = afterHarmless(begin);
            }
            byte end = at < 0 || at >= limit ? ODD : kinds[buffer[at] & 0xFF];
            if (end != (column == keys.length - 1 ? LINE_END : DELIMITER)) {
                return false;
            }
            at++;
        }
        next = at - 1;
        return true;
    }

    /** Where a part ends that begins there; -1 when something else stands there. */
    private int after(RowText text, int part, int begin) {
        int end = begin + text.length(part);
        return end < limit && text.isPart(part, buffer, begin, end) ? end : -1;
    }

    private int afterHarmless(int begin) {
        int end = begin;
        while (end < limit && end - begin <= HARMLESS && kinds[buffer[end] & 0xFF] == INSIDE) {
            end++;
        }
        return end - begin <= HARMLESS ? end : -1;
    }

    private boolean splitsWell() {
        byte[] text = buffer;
        byte[] kindOf = kinds;
        int last = keys.length - 1;
        int end = Math.min(limit, next + LONGEST_LINE);
        int cell = 0;
        int i = next;
        byte kind = INSIDE;
        begins[0] = i;
        for (; i < end; i++) {
            kind = kindOf[text[i] & 0xFF];
            if (kind == INSIDE) {
                continue;
            }
            if (kind == LINE_END) {
                break;
            }
            if (kind == ODD || (kind == BEYOND_ASCII && !keys[cell]) || (kind == DELIMITER && cell == last)) {
                return false;
            }
            if (kind == DELIMITER) {
                ends[cell++] = i;
                begins[cell] = i + 1;
            }
        }
        next = i;
        ends[cell] = i;
        return cell == last && (kind == LINE_END || i == limit) && areHarmless();
    }

    /** Cells of no account; those that are, are looked at when they change. */
    private boolean areHarmless() {
        for (int i = 0; i < keys.length; i++) {
            if (ends[i] - begins[i] > HARMLESS && i != time && !keys[i] && !CellCheck.isFit(ascii(i), false, false)) {
                return false;
            }
        }
        return true;
    }

    /** A carriage return alone ends a line elsewhere; here it makes the file one that is not plain. */
    private void skipLineEnd() {
        if (next < limit && buffer[next] == '\r') {
            next++;
            plain &= next < limit && buffer[next] == '\n';
        }
        if (next < limit && buffer[next] == '\n') {
            next++;
            passed++;
        }
    }

    private boolean endsLine(int at) {
        return at < limit && (buffer[at] == '\n' || buffer[at] == '\r');
    }

    /** Reads on, keeping what was not looked at yet; false when nothing came. */
    private boolean fill() throws IOException {
        System.arraycopy(buffer, next, buffer, 0, limit - next);
        limit -= next;
        next = 0;
        int before = limit;
        for (int read = 0; read >= 0 && limit < BUFFER; limit += Math.max(read, 0)) {
            read = file.read(buffer, limit, BUFFER - limit);
            ended |= read < 0;
        }
        return limit > before;
    }

    /** Whether the line's time is still that of {@link #keepTime}. */
    boolean repeatsTime() {
        return clock != null && clock.isPart(0, buffer, begins[time], ends[time]);
    }

    /** Keeps the line's time to compare others with. */
    String keepTime() {
        clock = new RowText(Arrays.copyOfRange(buffer, begins[time], ends[time]));
        return ascii(time);
    }

    private String ascii(int cell) {
        return new String(buffer, begins[cell], ends[cell] - begins[cell], StandardCharsets.ISO_8859_1).strip();
    }

    /** A cell's text, if there is no doubt about it. */
    Optional<String> text(int cell) {
        return PlainText.of(buffer, begins[cell], ends[cell]);
    }

    /** The keys of the line. */
    RowText keys() {
        return new RowText(IntStream.range(0, firsts.length)
                .mapToObj(part -> Arrays.copyOfRange(buffer, begins[firsts[part]], ends[lasts[part]]))
                .toArray(byte[][]::new));
    }

    /** Whether the keys of the line are those. */
    boolean holds(RowText text) {
        for (int part = 0; part < firsts.length; part++) {
            if (!text.isPart(part, buffer, begins[firsts[part]], ends[lasts[part]])) {
                return false;
            }
        }
        return true;
    }
}
