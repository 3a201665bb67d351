package dev.servicereport.wording;

import dev.servicereport.availability.Verdict;

/**
 * A verdict for people: word, mark and style (判定).
 *
 * @param word {@code 達成}
 * @param mark {@code ○}
 * @param style the style sheet's class: {@code met}, {@code missed}, {@code undetermined}, {@code none}
 */
public record VerdictText(String word, String mark, String style) {

    /** A month of which there are no data at all. */
    public static final VerdictText NO_DATA = new VerdictText("データなし", "・", "none");

    /** A month that has not come yet. */
    public static final VerdictText AHEAD = new VerdictText("未到来", "", "ahead");

    /** A month that goes on and is not judged yet, with the mark of what is not decided. */
    public static final VerdictText UNDER_WAY = new VerdictText("月の途中", "◇", "undetermined");

    /** A month before the first that was measured. */
    public static final VerdictText NOT_MEASURED = new VerdictText("計測前", "", "ahead");

    /** A month outside of the term of service. */
    public static final VerdictText OUTSIDE = new VerdictText("期間外", "", "outside");

    /**
     * A month of the term in which nothing was observed, with a mark as tables on paper have it.
     *
     * @param missing whether data of it are expected
     * @param begun whether its first day is over: then it was not measured yet, else it is ahead
     */
    public static VerdictText without(boolean missing, boolean begun) {
        if (missing) {
            return NO_DATA;
        }
        return new VerdictText((begun ? NOT_MEASURED : AHEAD).word(), "－", "none");
    }

    /** A verdict in words. */
    public static VerdictText of(Verdict verdict) {
        String style = switch (verdict) {
            case MET -> "met";
            case MISSED -> "missed";
            case UNDETERMINED -> "undetermined";
            case NOT_APPLICABLE -> "none";
        };
        return new VerdictText(Display.verdict(verdict), Display.mark(verdict), style);
    }

    /** The same, said to rest on data of which something is missing (データなし). */
    public VerdictText lacking(boolean gap) {
        return gap ? new VerdictText(word + "（データなし）", mark, style) : this;
    }
}
