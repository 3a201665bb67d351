package dev.servicereport.delivery;

import dev.servicereport.csv.Column;
import dev.servicereport.csv.CsvRow;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Dates of a row that depend on each other. */
final class DateCells {

    static final Column APPROVED_ON = Column.optional("approved_on", "承認日");
    static final Column APPROVED_BY = Column.optional("approved_by", "承認者");

    private DateCells() {}

    /** The date of a cell, or null when it is empty or at fault. */
    static @Nullable LocalDate orNull(CsvRow row, Column column) {
        return row.date(column).orElse(null);
    }

    /** Notes a fault when {@code later}, the value of that column, is before {@code earlier}. */
    static void inOrder(CsvRow row, Column laterColumn, @Nullable LocalDate earlier, @Nullable LocalDate later) {
        if (earlier != null && later != null && later.isBefore(earlier)) {
            row.fault(laterColumn, row.raw(laterColumn), "a date that is not before " + earlier, "日付の前後が逆です");
        }
    }

    /** Notes a fault when a cell is filled without another one that it needs. */
    static void needs(CsvRow row, Column filled, Column needed, String expected) {
        if (!row.raw(filled).isBlank() && row.raw(needed).isBlank()) {
            Column where = row.has(needed) ? needed : filled;
            row.fault(where, row.raw(where), expected);
        }
    }

    /** The two cells of an approval; the date is not before {@code since}. */
    static Approval approval(CsvRow row, @Nullable LocalDate since) {
        Optional<LocalDate> on = row.date(APPROVED_ON);
        inOrder(row, APPROVED_ON, since, on.orElse(null));
        needs(row, APPROVED_ON, APPROVED_BY, "who approved, because approved_on is filled");
        needs(row, APPROVED_BY, APPROVED_ON, "when it was approved, because approved_by is filled");
        return new Approval(on.orElse(null), row.text(APPROVED_BY));
    }
}
