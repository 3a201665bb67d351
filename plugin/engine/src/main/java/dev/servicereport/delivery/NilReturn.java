package dev.servicereport.delivery;

import dev.servicereport.problem.SourceLocation;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

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

    /** The first day, from {@code first} on, of which none of some declarations of one register is; {@code first} itself without any. */
    public static LocalDate firstUndeclared(List<NilReturn> declarations, LocalDate first) {
        LocalDate next = first;
        List<NilReturn> ascending = declarations.stream()
                .sorted(Comparator.comparing(NilReturn::from))
                .toList();
        for (NilReturn one : ascending) {
            if (one.covers(next)) {
                next = one.to().plusDays(1);
            }
        }
        return next;
    }

    /** Whether it is about that day. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
