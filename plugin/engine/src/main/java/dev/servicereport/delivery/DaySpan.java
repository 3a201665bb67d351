package dev.servicereport.delivery;

import java.time.LocalDate;

/**
 * Some days on end (期間). Both ends are inclusive.
 *
 * @param first the first day
 * @param last the last day, not before the first
 */
public record DaySpan(LocalDate first, LocalDate last) {

    public DaySpan {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(last + " is before " + first);
        }
    }
}
