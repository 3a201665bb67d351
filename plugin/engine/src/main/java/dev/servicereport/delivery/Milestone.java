package dev.servicereport.delivery;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A task of the introduction, planned and actual (導入スケジュール; specification 4.3).
 *
 * @param id its number
 * @param phase what it belongs to
 * @param name what is done
 * @param planned the days planned for it
 * @param started the first day of work, or null: not begun
 * @param finished the last day of work, or null: not finished; never without a start
 * @param inCharge who does it, may be empty
 * @param remarks 備考, may be empty
 */
public record Milestone(
        String id,
        Phase phase,
        String name,
        DaySpan planned,
        @Nullable LocalDate started,
        @Nullable LocalDate finished,
        String inCharge,
        String remarks) {

    /** The phases of the introduction, in the order in which they come (工程). */
    public enum Phase {
        /** インフラ整備. */
        INFRASTRUCTURE,
        /** 環境構築. */
        ENVIRONMENT,
        /** データ移行. */
        MIGRATION,
        /** データ連携. */
        INTEGRATION,
        /** 検証. */
        VERIFICATION,
        /** 並行運用. */
        PARALLEL_RUN
    }

    /** Whether it was finished on that day or before. */
    public boolean isFinishedOn(LocalDate day) {
        return finished != null && !finished.isAfter(day);
    }

    /** Whether it was begun on that day or before. */
    public boolean isStartedOn(LocalDate day) {
        return started != null && !started.isAfter(day);
    }

    /** Whether it should have been finished by the end of that day and was not. */
    public boolean isOverdueOn(LocalDate day) {
        return planned.last().isBefore(day) && !isFinishedOn(day);
    }
}
