package dev.servicereport.accept;

import java.time.LocalDate;

/**
 * A day by which something is due that is not done (期限).
 *
 * @param kind what is due
 * @param subject which one: its number in its register, or the month {@code 2025-05}; empty for the end of service
 * @param on the last day in time, inclusive
 */
public record Deadline(Kind kind, String subject, LocalDate on) implements Comparable<Deadline> {

    /** What can be due; of the same day, the earlier one here comes first. */
    public enum Kind {
        /** 指摘事項の修正. */
        FINDING,
        /** 改善計画の対策. */
        IMPROVEMENT,
        /** 導入スケジュールの作業. */
        MILESTONE,
        /** 支払. */
        PAYMENT,
        /** サービス期間の満了. */
        SERVICE_END
    }

    /** Whether its day is over at the end of another one. */
    public boolean isOverdueOn(LocalDate day) {
        return on.isBefore(day);
    }

    @Override
    public int compareTo(Deadline other) {
        int byDay = on.compareTo(other.on);
        int byKind = byDay == 0 ? kind.compareTo(other.kind) : byDay;
        return byKind == 0 ? subject.compareTo(other.subject) : byKind;
    }
}
