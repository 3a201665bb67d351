package dev.servicereport.delivery;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that an inspection found wrong, and what became of it (指摘事項).
 *
 * @param id its number
 * @param inspection the inspection that found it
 * @param deliverable the deliverable it is about, or empty
 * @param text what is wrong (指摘内容)
 * @param dueOn until when to correct it, inclusive, or null when nothing was agreed (修正期限)
 * @param correction what was done, or null: nothing yet
 * @param confirmation the client's word that it is right now, or null: not yet
 */
public record InspectionFinding(
        String id,
        String inspection,
        String deliverable,
        String text,
        @Nullable LocalDate dueOn,
        @Nullable Correction correction,
        @Nullable Confirmation confirmation) {

    /**
     * @param on 修正日
     * @param text 修正内容, may be empty
     */
    public record Correction(LocalDate on, String text) {}

    /**
     * @param on 確認日
     * @param by 確認者, may be empty
     */
    public record Confirmation(LocalDate on, String by) {}

    /** How far it has got (状態). */
    public enum State {
        /** Nothing was done yet. */
        OPEN("未修正"),
        /** Corrected, and the client has not looked yet. */
        CORRECTED("確認待ち"),
        /** The client has found it right. */
        CONFIRMED("確認済");

        private final String label;

        State(String label) {
            this.label = label;
        }

        /** The word on paper. */
        public String label() {
            return label;
        }
    }

    public State state() {
        if (confirmation != null) {
            return State.CONFIRMED;
        }
        return correction == null ? State.OPEN : State.CORRECTED;
    }
}
