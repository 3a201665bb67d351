package dev.servicereport.delivery;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An inspection by the client, made or still to be made (検査; specification 4.4(1)).
 *
 * @param id its number
 * @param kind what is inspected
 * @param completedOn when the work was completed, or corrected (完了年月日)
 * @param notifiedOn when the client got the notice of that: the day from which the days for inspection run (届出日)
 * @param follows the inspection whose refusal this one follows (前回検査), or empty for a first one
 * @param outcome what came of it, or null: not inspected yet
 * @param inspector who inspects (検査職員), may be empty
 * @param remarks 備考, may be empty
 */
public record Inspection(
        String id,
        Kind kind,
        LocalDate completedOn,
        LocalDate notifiedOn,
        String follows,
        @Nullable Outcome outcome,
        String inspector,
        String remarks) {

    /**
     * Calendar days in which the client inspects services and goods (支払遅延防止法第5条、第14条), also those that were corrected.
     * The day of the notice is not counted (民法第140条); the last day is inside.
     */
    public static final int DAYS_TO_INSPECT = 10;

    /** What is inspected (検査の種類). */
    public enum Kind {
        /** All of the work (完了検査). */
        COMPLETION("完了検査"),
        /** What is finished of it, for a partial payment (既済部分検査). */
        PARTIAL("既済部分検査"),
        /** On the way (中間検査). */
        INTERIM("中間検査");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** The word on paper. */
        public String label() {
            return label;
        }
    }

    /**
     * @param inspectedOn 検査年月日
     * @param passed 合否
     */
    public record Outcome(LocalDate inspectedOn, boolean passed) {}

    /** The last day for the client to inspect (検査期限). */
    public LocalDate due() {
        return notifiedOn.plusDays(DAYS_TO_INSPECT);
    }

    /** Whether it is one after a correction (再検査). */
    public boolean isAgain() {
        return !follows.isEmpty();
    }

    /** Whether the client has found everything right. */
    public boolean isPassed() {
        return outcome != null && outcome.passed();
    }

    /** Whether the client has refused it. */
    public boolean isRefused() {
        return outcome != null && !outcome.passed();
    }
}
