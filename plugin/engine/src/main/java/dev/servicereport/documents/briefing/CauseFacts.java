package dev.servicereport.documents.briefing;

import java.util.List;

/**
 * Page 3 of the briefing: incidents and what was done (止まった原因と対策).
 *
 * @param kept whether a register of incidents is there
 * @param count how many incidents were detected in the year
 * @param ofContractor how many the contractor has to answer for
 * @param foreseen how many were only foreseen
 * @param notRecovered how many are not mended at the cut-off
 * @param withoutCause how many have no cause told, or one that is still being looked for or was not found
 * @param rows what was found and done, the gravest first
 * @param others how many stand in no row
 */
public record CauseFacts(
        boolean kept,
        int count,
        int ofContractor,
        int foreseen,
        int notRecovered,
        int withoutCause,
        List<CauseRow> rows,
        int others) {

    public CauseFacts {
        rows = List.copyOf(rows);
    }

    /**
     * @param when the month of a missed target or the day of an incident
     * @param lasted how long service was away
     * @param cause what was found; who has to answer in the edition for the public
     * @param measure what was done; empty in the edition for the public
     * @param done the day on which it was done, empty when it is not
     * @param due the day by which it shall be done, empty when none is set or it is done
     */
    public record CauseRow(String when, String lasted, String cause, String measure, String done, String due) {}
}
