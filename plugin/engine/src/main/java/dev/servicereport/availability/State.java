package dev.servicereport.availability;

import dev.servicereport.time.TimeSpan;
import dev.servicereport.time.TimeSpans;

/**
 * When a service was up and when it was down; at every other time its state is unknown.
 *
 * @param up when it was up; shares no second with {@code down}
 * @param down when it was down
 */
public record State(TimeSpans up, TimeSpans down) {

    /** Never observed. */
    public static final State UNKNOWN = new State(TimeSpans.NONE, TimeSpans.NONE);

    public State {
        if (!up.intersect(down).isEmpty()) {
            throw new IllegalArgumentException("up and down at once");
        }
    }

    /** Where observations contradict each other, down beats up, and up beats unknown. */
    public static State observed(TimeSpans up, TimeSpans down) {
        return new State(up.minus(down), down);
    }

    /** Down for that time, whatever was known. */
    public State downAt(TimeSpans time) {
        return observed(up, down.union(time));
    }

    /** The given status for that time, whatever was known (補正). */
    public State overridden(TimeSpan time, Status status) {
        TimeSpans span = TimeSpans.of(time);
        TimeSpans otherUp = up.minus(span);
        TimeSpans otherDown = down.minus(span);
        return switch (status) {
            case UP -> new State(otherUp.union(span), otherDown);
            case DOWN -> new State(otherUp, otherDown.union(span));
            case UNKNOWN -> new State(otherUp, otherDown);
        };
    }

    /** The maximal outages shorter than that many seconds. */
    public TimeSpans outagesShorterThan(long seconds) {
        return down.havingLength(length -> length < seconds);
    }

    /** The same with those outages counted as up. */
    public State upAt(TimeSpans outages) {
        return new State(up.union(outages), down.minus(outages));
    }
}
