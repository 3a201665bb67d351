package dev.servicereport.documents.papers;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A day that lies ahead (今後の期日). Everything of one kind on one day is one.
 *
 * @param day the day; what it is about still holds on it
 * @param kind what happens
 * @param subjects what it is about, in the order of the data
 * @param source the files that say so
 */
public record DateAhead(LocalDate day, Kind kind, List<String> subjects, String source) {

    /** What happens on a day, in the order in which those of one day are told. */
    public enum Kind {
        /** Last day of service (運用終了日). */
        SERVICE_END("運用終了", 0),
        /** Last day of construction (構築期間の末日). */
        CONSTRUCTION_END("構築期間の末日", 0),
        /** An extension is to be talked about until then (延長協議の期限). */
        EXTENSION("延長協議の期限", 0),
        /** Last day of licences (ライセンスの期限). */
        LICENCE("ライセンスの期限", 0),
        /** Last day of what a plan is paid for, where that is no licence (対象期間の末日). */
        PLAN_END("対象期間の末日", 0),
        /** Last day of a warranty (保証の期限). */
        WARRANTY("保証の期限", 0),
        /** Last day of a subcontract (再委託の終了). */
        SUBCONTRACT("再委託の終了", 0),
        /** Last day to inspect, ten days after the notice (検査期限; 支払遅延防止法第5条). */
        INSPECTION("検査期限", 10),
        /** Last day to pay what was invoiced, thirty days after it (支払期限; 支払遅延防止法第6条). */
        PAYMENT_LIMIT("支払期限", 30),
        /** What an inspection found is to be put right (指摘事項の修正期限). */
        FINDING("指摘事項の修正期限", 0),
        /** Last day planned for a step of the introduction (導入作業の予定日). */
        MILESTONE("導入作業の予定日", 0),
        /** An improvement is to be done (改善策の期限). */
        IMPROVEMENT("改善策の期限", 0),
        /** What shall keep an incident from coming again is to be done (恒久対策の期限). */
        MEASURE("恒久対策の期限", 0),
        /** An instalment falls due (支払期日). */
        INSTALMENT("支払期日", 30);

        private final String label;
        private final int daysAhead;

        Kind(String label, int daysAhead) {
            this.label = label;
            this.daysAhead = daysAhead;
        }

        /** The Japanese term. */
        public String label() {
            return label;
        }
    }

    public DateAhead {
        subjects = List.copyOf(subjects);
    }

    /** When to be reminded of it (予告日): 10 days ahead of inspections, 30 of payments; null of others. */
    public @Nullable LocalDate reminder() {
        return kind.daysAhead == 0 ? null : day.minusDays(kind.daysAhead);
    }

    /** Days from the reminder to the day; 0 without a reminder. */
    public int daysAhead() {
        return kind.daysAhead;
    }
}
