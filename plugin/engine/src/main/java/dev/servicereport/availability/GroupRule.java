package dev.servicereport.availability;

import dev.servicereport.time.TimeSpan;
import dev.servicereport.time.TimeSpans;
import java.util.List;

/** How the states of parts make the state of the whole, instant by instant. */
final class GroupRule {

    private final TimeSpans always;

    /** @param horizon the time for which states are worked out */
    GroupRule(TimeSpan horizon) {
        always = TimeSpans.of(horizon);
    }

    /**
     * @param state the part's state
     * @param excluded when it is left out
     */
    record Part(State state, TimeSpans excluded) {

        TimeSpans up() {
            return state.up().minus(excluded);
        }

        TimeSpans down() {
            return state.down().minus(excluded);
        }

        TimeSpans unknown(TimeSpans always) {
            return always.minus(state.up()).minus(state.down()).minus(excluded);
        }
    }

    /** Down if any part is, else unknown if any is, else up. */
    State all(List<Part> parts) {
        TimeSpans down = TimeSpans.union(parts.stream().map(Part::down).toList());
        TimeSpans up = always.minus(unknown(parts)).minus(down);
        return new State(up, down);
    }

    /** Up if any part is, else unknown if any is, else down; up while every part is left out. */
    State any(List<Part> parts) {
        TimeSpans up = TimeSpans.union(parts.stream().map(Part::up).toList()).union(leftOut(parts));
        TimeSpans down = always.minus(up).minus(unknown(parts));
        return new State(up, down);
    }

    private TimeSpans unknown(List<Part> parts) {
        return TimeSpans.union(parts.stream().map(part -> part.unknown(always)).toList());
    }

    private TimeSpans leftOut(List<Part> parts) {
        TimeSpans leftOut = always;
        for (Part part : parts) {
            leftOut = leftOut.intersect(part.excluded());
        }
        return leftOut;
    }
}
