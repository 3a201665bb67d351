package dev.servicereport.delivery;

import dev.servicereport.csv.Column;
import dev.servicereport.csv.CsvRow;
import java.time.LocalDate;
import java.util.Optional;

/** Dates that come one after the other. */
final class DateOrder {

    private DateOrder() {}

    /** Notes a date that comes before the one it cannot come before; the same day is right. */
    static void require(CsvRow row, Column column, Optional<LocalDate> date, LocalDate first) {
        date.filter(day -> day.isBefore(first))
                .ifPresent(early -> row.fault(column, row.raw(column), "a day not before " + first, "日付の順序が逆です"));
    }
}
