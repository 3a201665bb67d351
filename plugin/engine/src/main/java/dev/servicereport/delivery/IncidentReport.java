package dev.servicereport.delivery;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A report of an incident that the client was given (障害の速報・続報・最終報; specification 3.2.4(1)(ウ)).
 *
 * @param id its number
 * @param incident the id of the incident
 * @param stage which kind of report
 * @param at when it was given, second since 1970-01-01T00:00:00Z
 * @param channel how it was given (電話, メール …), may be empty
 * @param content what it said
 * @param measure what shall keep it from happening again (恒久対策)
 * @param standing how the incident stood then
 */
public record IncidentReport(
        String id,
        String incident,
        Stage stage,
        long at,
        String channel,
        String content,
        Measure measure,
        Standing standing) {

    /**
     * @param restored up to which state data came back (復旧レベル), may be empty
     * @param open what was still open (未了事項), may be empty
     * @param nextAt when the next report was promised (次報予定), second since 1970-01-01T00:00:00Z, or null
     */
    public record Standing(
            String restored, String open, @Nullable Long nextAt) {}

    /** Which kind of report. */
    public enum Stage {
        /** 速報. */
        FIRST,
        /** 続報. */
        INTERIM,
        /** 最終報. */
        FINAL
    }

    /**
     * @param text what is done; empty when nothing is told
     * @param dueOn by when, or null
     * @param doneOn when it was done, or null
     */
    public record Measure(
            String text,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate doneOn) {

        /** Whether it should have been done by the end of that day and is not. */
        public boolean isOverdueOn(LocalDate day) {
            return dueOn != null && dueOn.isBefore(day) && !(doneOn != null && !doneOn.isAfter(day));
        }
    }

    /** Up to which state data came back (復旧レベル); empty when nothing is told. */
    public String restored() {
        return standing.restored();
    }
}
