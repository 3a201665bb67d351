package dev.servicereport.delivery;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * What was agreed and done after a month below the target (改善計画・協議記録; specification 3.2.4(2)).
 *
 * @param month the month
 * @param consultedOn when client and contractor talked about it, or null: not yet
 * @param attendees who was there, may be empty
 * @param cause why the target was missed, may be empty
 * @param measure what is done, may be empty
 * @param dueOn by when, or null
 * @param doneOn when it was done, or null: not yet
 * @param result what came of it, may be empty
 */
public record Improvement(
        YearMonth month,
        @Nullable LocalDate consultedOn,
        String attendees,
        String cause,
        String measure,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate doneOn,
        String result) {

    /** Whether there was a consultation on that day or before. */
    public boolean isConsultedBy(LocalDate day) {
        return consultedOn != null && !consultedOn.isAfter(day);
    }

    /** Whether it was done on that day or before. */
    public boolean isDoneBy(LocalDate day) {
        return doneOn != null && !doneOn.isAfter(day);
    }
}
