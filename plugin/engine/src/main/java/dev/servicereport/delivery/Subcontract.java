package dev.servicereport.delivery;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Work that the contractor gives to somebody else (再委託; specification 4.5.2).
 *
 * @param id the application's number
 * @param company to whom
 * @param work which part of the work
 * @param personalData whether personal information is handled
 * @param from the first day of work
 * @param to the last day of work, or null: no end is known
 * @param application what was asked of the client, and the answer
 * @param particulars what else an application carries
 */
public record Subcontract(
        String id,
        String company,
        String work,
        boolean personalData,
        LocalDate from,
        @Nullable LocalDate to,
        Application application,
        Particulars particulars) {

    /**
     * What else an application carries, as it is written; each may be empty, to be filled in by hand.
     *
     * @param reason why (理由)
     * @param address of the subcontractor (所在地)
     * @param representative of the subcontractor (代表者)
     * @param amount what it costs and which share of the contract that is (再委託金額・割合)
     * @param place where the work is done (作業場所)
     * @param further what is given on to others (再々委託)
     */
    public record Particulars(
            String reason, String address, String representative, String amount, String place, String further) {}

    /**
     * @param requestedOn when the client was asked, or null: not yet
     * @param supervision how the contractor looks after it, may be empty
     * @param approval the client's approval
     */
    public record Application(@Nullable LocalDate requestedOn, String supervision, Approval approval) {}

    /** Whether it began on that day or before. */
    public boolean isBegunOn(LocalDate day) {
        return !from.isAfter(day);
    }

    /** Whether it was approved before it began. */
    public boolean isApprovedInTime() {
        return application.approval().isGivenBy(from);
    }
}
