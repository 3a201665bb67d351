package dev.servicereport.csv;

import dev.servicereport.time.TimeSpan;
import java.util.Optional;
import java.util.OptionalLong;

/** The two cells of a row that give a span of time: start inclusive, end exclusive. */
public final class SpanCells {

    public static final Column FROM = Column.required("from", "開始", "開始日時", "発生日時");
    public static final Column TO = Column.required("to", "終了", "終了日時", "復旧日時");
    /** The end where something may still go on. */
    public static final Column OPEN_TO = Column.optional("to", "終了", "終了日時", "復旧日時");

    private SpanCells() {}

    /** The span; empty when a cell is at fault. An empty span is kept. */
    public static Optional<TimeSpan> read(CsvRow row) {
        OptionalLong from = row.time(FROM);
        OptionalLong to = row.time(TO);
        if (from.isEmpty() || to.isEmpty() || !inOrder(row, TO, from, to)) {
            return Optional.empty();
        }
        return Optional.of(new TimeSpan(from.getAsLong(), to.getAsLong()));
    }

    /** Notes a fault when {@code end}, the value of that column, is before {@code start}. */
    public static boolean inOrder(CsvRow row, Column endColumn, OptionalLong start, OptionalLong end) {
        if (start.isEmpty() || end.isEmpty() || end.getAsLong() >= start.getAsLong()) {
            return true;
        }
        row.fault(endColumn, row.raw(endColumn), "a time at or after the start", "終わりが始まりより前です");
        return false;
    }
}
