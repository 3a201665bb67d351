package dev.servicereport.csv;

import dev.servicereport.time.TimeSpan;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;

/** The cells of a row that give a span of time: start inclusive, end exclusive. */
public final class SpanCells {

    public static final Column FROM = Column.required("from", "開始", "開始日時", "発生日時");
    public static final Column TO = Column.required("to", "終了", "終了日時", "復旧日時");
    /** The end where something may still go on. */
    public static final Column OPEN_TO = Column.optional("to", "終了", "終了日時", "復旧日時");

    /** Its length, where a file has no end. */
    public static final Column DURATION = Column.optional("duration", "継続時間", "所要時間", "停止時間");

    private static final Column NEEDED_DURATION = Column.required("duration", "継続時間", "所要時間", "停止時間");

    /** All columns that may give a span. */
    public static final List<Column> ALL = List.of(FROM, TO, DURATION);

    private SpanCells() {}

    /** The columns that give a file's spans; an end or else a length in each row. */
    public static List<Column> closed(Predicate<Column> has) {
        return has.test(DURATION) && !has.test(TO) ? List.of(FROM, NEEDED_DURATION) : List.of(FROM, TO, DURATION);
    }

    /** The same for spans that may still go on; there must be a column for the end or the length. */
    public static List<Column> open(Predicate<Column> has) {
        return has.test(OPEN_TO) || has.test(DURATION) ? List.of(FROM, OPEN_TO, DURATION) : List.of(FROM, TO);
    }

    /** The span; empty when a cell is at fault. An empty span is kept. */
    public static Optional<TimeSpan> read(CsvRow row) {
        OptionalLong from = start(row);
        OptionalLong to = end(row, TO, from);
        if (from.isEmpty() || to.isEmpty() || !inOrder(row, TO, from, to)) {
            return Optional.empty();
        }
        noteNoLength(row, from, to);
        return Optional.of(new TimeSpan(from.getAsLong(), to.getAsLong()));
    }

    /** The start; empty when the cell is at fault. */
    public static OptionalLong start(CsvRow row) {
        return row.time(FROM, TimeEdge.START);
    }

    /** The end as the file says it, or else worked out from the length; empty when it says neither or a cell is at fault. */
    public static OptionalLong end(CsvRow row, Column to, OptionalLong from) {
        Column column = row.has(NEEDED_DURATION) ? NEEDED_DURATION : DURATION;
        if (row.has(to) || !row.has(column)) {
            return row.times().onTheNextDay(to, from, row.time(to, TimeEdge.END));
        }
        OptionalLong length = row.duration(column);
        return from.isPresent() && length.isPresent()
                ? OptionalLong.of(from.getAsLong() + length.getAsLong())
                : OptionalLong.empty();
    }

    /** Takes note of a period that ends when it begins. */
    public static void noteNoLength(CsvRow row, OptionalLong start, OptionalLong end) {
        if (start.isPresent() && start.equals(end)) {
            row.noteNoLength();
        }
    }

    /** Notes a fault when {@code end}, the value of that column, is before {@code start}. */
    public static boolean inOrder(CsvRow row, Column endColumn, OptionalLong start, OptionalLong end) {
        if (start.isEmpty() || end.isEmpty() || end.getAsLong() >= start.getAsLong()) {
            return true;
        }
        row.fault(endColumn, row.raw(endColumn), "a time at or after the start", "終わりが始まりより前です。どちらかの日時を直してください");
        return false;
    }
}
