package dev.servicereport.availability;

import dev.servicereport.problem.Problem;
import dev.servicereport.problem.SourceLocation;

/** Says of a watched thing that it is still down at the cut-off. Another file may tell of its end, after the cut-off. */
final class OpenNotice {

    private OpenNotice() {}

    static Problem of(Thing thing, SourceLocation where) {
        return Problem.about(where, thing.label(), "still down at the cut-off, and counts as down up to it")
                .hint("締切までに復旧した記載がないため、締切まで停止として数えた");
    }
}
