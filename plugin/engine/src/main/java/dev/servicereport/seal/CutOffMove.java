package dev.servicereport.seal;

import dev.servicereport.problem.Problem;
import dev.servicereport.problem.SourceLocation;
import dev.servicereport.wording.Texts;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The cut-off up to which a month counted when it was closed, and the one of today (集計の締めの移動).
 *
 * @param zone in which they are told
 * @param then up to when it counted, exclusive, in seconds since 1970; its own end where the record does not say
 * @param noted whether the record says it; that of an earlier version does not
 * @param now up to when data count today, exclusive
 * @param changes what is another one today and was the same up to {@code then}: nothing but the cut-off has changed it
 */
record CutOffMove(ZoneId zone, long then, boolean noted, long now, List<FigureChange> changes) {

    /** So many figures are named in one message. */
    private static final int NAMED = 5;

    CutOffMove {
        changes = List.copyOf(changes);
    }

    /** The same move, which changed these. */
    CutOffMove of(List<FigureChange> moved) {
        return new CutOffMove(zone, then, noted, now, moved);
    }

    /** Whether data count up to another moment than when the month was closed. */
    boolean isMoved() {
        return then != now;
    }

    /** Whether nothing but the move has changed a figure. */
    boolean explains(FigureChange change) {
        return changes.contains(change);
    }

    /**
     * Whether a change is none of the month: nothing but the move has made it, and it tells of something that was still open. Seconds
     * that count, and what is worked out from them, are the month's own whatever changed them.
     */
    boolean excuses(FigureChange change) {
        return explains(change) && Figures.goesOn(change.figure());
    }

    /** {@code which was 2025-02-01T00:00 when issue 1 was closed and is 2025-03-01T00:00}. */
    String english(int issue) {
        return "which was " + local(then) + " when issue " + issue + " was closed and is " + local(now);
    }

    /** {@code 2025-02-01T00:00}, as {@code asOf} takes it. */
    LocalDateTime local(long second) {
        return Instant.ofEpochSecond(second).atZone(zone).toLocalDateTime();
    }

    /** That a month stands although what was open when it was closed is told up to another cut-off today. */
    Problem notice(ClosedMonth closed) {
        int issue = closed.last().number();
        int more = changes.size() - NAMED;
        String named = changes.stream()
                .limit(NAMED)
                .map(change -> change.figure() + " was " + change.shownBefore() + ", is " + change.shownAfter())
                .collect(Collectors.joining("; "));
        return Problem.about(
                        SourceLocation.wholeFile(closed.file()),
                        "",
                        "issue " + issue + " stands: only the cut-off has moved, " + english(issue)
                                + ", and what was open goes on: " + named + (more > 0 ? "; and " + more + " more" : ""))
                .hint(Texts.program().say("seal.goes-on", "issue", issue, "then", local(then), "now", local(now)));
    }
}
