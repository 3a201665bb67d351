package dev.servicereport.delivery;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the client agreed to, if it did (承認).
 *
 * @param on the day, or null while there is none
 * @param by who approved; empty while nobody did
 */
public record Approval(@Nullable LocalDate on, String by) {

    /** Whether there is one on that day or before. */
    public boolean isGivenBy(LocalDate day) {
        return on != null && !on.isAfter(day);
    }
}
