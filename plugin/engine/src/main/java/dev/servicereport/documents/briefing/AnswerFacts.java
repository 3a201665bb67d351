package dev.servicereport.documents.briefing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Page 4 of the briefing: inquiries and effects (影響と対応).
 *
 * @param inquiries inquiries; null when no register is kept
 * @param reports first reports of incidents; null when nothing was agreed or none is kept
 * @param recoveries recoveries; null likewise
 * @param effects what incidents did to people at work, the longest first; empty in the edition for the public
 */
public record AnswerFacts(
        @Nullable Kept inquiries,
        @Nullable Kept reports,
        @Nullable Kept recoveries,
        List<Effect> effects) {

    public AnswerFacts {
        effects = List.copyOf(effects);
    }

    /**
     * @param count how many
     * @param inTime how many of them in the agreed time
     * @param late how many later, or not yet and the time is over
     * @param open how many still have time
     * @param target {@code 2時間}; empty when none was agreed
     * @param business whether only business hours count
     */
    public record Kept(long count, long inTime, long late, long open, String target, boolean business) {}

    /**
     * @param when the day
     * @param lasted from detection to recovery
     * @param effect what it did, as written
     */
    public record Effect(String when, String lasted, String effect) {}
}
