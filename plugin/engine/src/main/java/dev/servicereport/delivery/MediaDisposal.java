package dev.servicereport.delivery;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A storage medium that was taken out of use, and what became of its data (データ消去・物理破壊; specification 3.1(2)).
 *
 * @param id the report's number
 * @param asset the id of the medium in the inventory; empty when it does not stand there
 * @param medium what it is
 * @param serial 製造番号
 * @param replacedOn when it was taken out of use
 * @param work what was done to it, or null: nothing yet
 * @param remarks 備考, may be empty
 */
public record MediaDisposal(
        String id,
        String asset,
        String medium,
        String serial,
        LocalDate replacedOn,
        @Nullable Work work,
        String remarks) {

    /** How data are made unreadable. */
    public enum Method {
        /** データ消去. */
        ERASED,
        /** 物理破壊. */
        DESTROYED,
        /** データ消去のうえ物理破壊. */
        ERASED_AND_DESTROYED
    }

    /**
     * @param doneOn when
     * @param method how
     * @param procedure by which tool and procedure, may be empty
     * @param place where, may be empty
     * @param performer who did it
     * @param witness who looked on, may be empty
     * @param evidence number of the photograph or certificate, may be empty
     */
    public record Work(
            LocalDate doneOn,
            Method method,
            String procedure,
            String place,
            String performer,
            String witness,
            String evidence) {}

    /** Whether its data were made unreadable on that day or before. */
    public boolean isDoneBy(LocalDate day) {
        return work != null && !work.doneOn().isAfter(day);
    }
}
