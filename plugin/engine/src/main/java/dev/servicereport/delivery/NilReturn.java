package dev.servicereport.delivery;

import dev.servicereport.problem.SourceLocation;
import java.time.LocalDate;

/**
 * A declaration that there was nothing to be written into a register (該当なしの申告): not the same as a register without rows.
 *
 * @param register the id of the register
 * @param from first day of the time in which there was nothing
 * @param to last day of that time, inclusive
 * @param declaredBy who declares it
 * @param declaredOn when, not before {@code to}
 * @param reason why there was nothing, may be empty
 * @param where its row
 */
public record NilReturn(
        String register,
        LocalDate from,
        LocalDate to,
        String declaredBy,
        LocalDate declaredOn,
        String reason,
        SourceLocation where) {

    /** Whether it is about that day. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
