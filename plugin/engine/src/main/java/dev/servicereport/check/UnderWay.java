package dev.servicereport.check;

import dev.servicereport.figures.ServiceFigures;
import dev.servicereport.figures.WholeMonth;
import dev.servicereport.wording.Display;
import dev.servicereport.wording.Words;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * What is left of a month that is not over, is below the target so far, and can still be met (月の途中). In seconds of the whole month.
 *
 * @param left downtime that is left, if all unobserved time was up
 * @param allowed the most downtime with which it is met
 * @param unobserved unobserved time so far, ready to follow a sentence in English; empty when there is none
 * @param open the same in seconds
 */
record UnderWay(long left, long allowed, String unobserved, long open) {

    /** Null when the month is over, is not below the target, or can no longer be met. */
    static @Nullable UnderWay of(WholeMonth month, ServiceFigures whole) {
        return month.canStillBeMet(whole)
                ? new UnderWay(
                        month.leftSeconds(whole),
                        month.allowedSeconds(whole),
                        month.unobserved(whole),
                        month.openSeconds(whole))
                : null;
    }

    /** To follow a sentence, in English. */
    String english() {
        return "; the month is not over: " + Display.clock(left) + " of allowed downtime left" + unobserved;
    }

    /** A sentence of its own, to stand below a table with the figures of the part that has passed. */
    String japanese(YearMonth month) {
        return Words.underWay(month, allowed, left, open);
    }
}
