package dev.servicereport.csv;

import dev.servicereport.problem.Problems;
import dev.servicereport.problem.SourceLocation;
import dev.servicereport.time.TimeTextException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads long files of samples many times faster than {@link CsvReader}, as long as they hold nothing out of the ordinary: a time in
 * each row, few different texts in the columns that are read, no quotation marks, UTF-8, no fault. At anything else it gives up,
 * and the file is for {@link CsvReader}, which knows what to say about it; so there are no two sets of rules. See the decision
 * "A short cut for samples".
 *
 * @param <T> what a row says beside its time
 */
public final class QuickReader<T> {

    /** Takes what a row says, the second that it says it of, and the number of its line in the file, from 1. */
    @FunctionalInterface
    public interface Rows<T> {

        void accept(T said, long second, int line);
    }

    /**
     * What files look like.
     *
     * @param columns the columns that there may be
     * @param time the one with the time of each row
     * @param keys those that tell what a row says, the time left aside
     */
    public record Shape(List<Column> columns, Column time, List<Column> keys) {

        public Shape {
            columns = List.copyOf(columns);
            keys = List.copyOf(keys);
        }
    }

    /** More different texts would rather be free text, and take too much room. */
    private static final int MOST_TEXTS = 10_000;

    /** No time; years end much later. */
    private static final long NO_TIME = Long.MIN_VALUE;

    private final Shape shape;
    private final CsvContext context;
    private final Function<CsvRow, @Nullable T> meaning;

    private final Map<RowText, Known<T>> known = new HashMap<>();

    /** What a text means, and the one that came after it when it came last: most files repeat the same few in the same order. */
    private static final class Known<T> {

        private final RowText text;
        private final T said;
        private @Nullable Known<T> next;

        Known(RowText text, T said) {
            this.text = text;
            this.said = said;
        }
    }

    /**
     * @param shape what files look like
     * @param context how cells are read; of its problems only the notices of a header come, and only when a file was read
     * @param meaning what a row says, the time left aside; null when the row is not as it should be
     */
    public QuickReader(Shape shape, CsvContext context, Function<CsvRow, @Nullable T> meaning) {
        this.shape = shape;
        this.context = context;
        this.meaning = meaning;
    }

    /** Reads a file; false when it is not one to be read here, and then whatever rows have come do not count. */
    public boolean read(CsvSource source, Rows<T> rows) {
        if (!source.mapping().equals(CsvMapping.NONE) || !source.allowed().isEmpty() || source.isWorkbook()) {
            return false;
        }
        try (InputStream bytes = source.open()) {
            return read(new PlainLines(bytes), source.name(), rows);
        } catch (IOException unreadable) {
            // said again and with its reason by the reader that does it properly
            return false;
        }
    }

    private boolean read(PlainLines lines, String name, Rows<T> rows) throws IOException {
        Problems notices = new Problems();
        Optional<CsvFile> file = file(lines, name, notices);
        if (file.isEmpty() || !read(lines, file.get(), rows)) {
            return false;
        }
        file.get().notes().report(file.get().name(), notices);
        context.problems().addAll(notices);
        return true;
    }

    /** Rows have problems of their own, of which there may be none. */
    private Optional<CsvFile> file(PlainLines lines, String name, Problems notices) throws IOException {
        Optional<List<String>> headings = lines.header();
        if (headings.isEmpty() || !Header.names(headings.get(), shape.time(), CsvMapping.NONE)) {
            return Optional.empty();
        }
        Optional<Header> header = new HeaderReader(headings.get(), new SourceLocation(name, 1, ""), CsvMapping.NONE)
                .read(shape.columns(), notices);
        if (header.flatMap(columns -> columns.place(shape.time())).isPresent()) {
            return Optional.empty();
        }
        CsvContext own = new CsvContext(context.times(), context.showable(), new Problems(), context.term());
        return header.map(columns -> new CsvFile(SourceLocation.wholeFile(name), columns, own));
    }

    private boolean read(PlainLines lines, CsvFile file, Rows<T> rows) throws IOException {
        lines.expect(keys(file.header()), file.header().position(shape.time()));
        Known<T> last = null;
        long second = NO_TIME;
        while (lines.next(expected(last))) {
            Known<T> next = last == null ? null : last.next;
            if (!lines.isRepeating()) {
                second = lines.repeatsTime() ? second : second(lines.keepTime());
                next = next != null && lines.holds(next.text) ? next : known(lines, file);
            }
            if (next == null || second == NO_TIME) {
                return false;
            }
            if (last != null) {
                last.next = next;
            }
            last = next;
            if (context.isOutside(second, second + 1)) {
                file.notes().add(FileNotes.Kind.OUTSIDE, lines.line());
            }
            rows.accept(next.said, second, lines.line());
        }
        return lines.isPlain();
    }

    private static @Nullable RowText expected(@Nullable Known<?> last) {
        return last == null || last.next == null ? null : last.next.text;
    }

    private boolean[] keys(Header header) {
        boolean[] keys = new boolean[header.size()];
        shape.keys().stream().mapToInt(header::position).filter(at -> at >= 0).forEach(at -> keys[at] = true);
        return keys;
    }

    private long second(String time) {
        try {
            boolean fit = CellCheck.isFit(time, false, shape.time().numbersAllowed());
            return fit && !time.isEmpty() ? context.times().onlySecond(time) : NO_TIME;
        } catch (TimeTextException faulty) {
            return NO_TIME;
        }
    }

    private @Nullable Known<T> known(PlainLines lines, CsvFile file) {
        RowText text = lines.keys();
        Known<T> found = known.get(text);
        return found == null ? learn(lines, text, file) : found;
    }

    private @Nullable Known<T> learn(PlainLines lines, RowText text, CsvFile file) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < file.header().size(); i++) {
            Optional<String> cell = lines.text(i);
            if (cell.isEmpty()
                    || !CellCheck.isFit(cell.get(), true, file.header().allowsNumbers(i))) {
                return null;
            }
            cells.add(cell.get());
        }
        T said = meaning.apply(new CsvRow(file, 1, cells));
        if (said == null || !file.context().problems().isEmpty() || known.size() == MOST_TEXTS) {
            return null;
        }
        Known<T> learned = new Known<>(text, said);
        known.put(text, learned);
        return learned;
    }
}
