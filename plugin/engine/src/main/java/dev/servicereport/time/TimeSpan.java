package dev.servicereport.time;

import java.time.Instant;

/**
 * A stretch of time in whole seconds, start inclusive, end exclusive (期間).
 *
 * @param start first second, counted from 1970-01-01T00:00:00Z
 * @param end the second after the last one; never before {@code start}
 */
public record TimeSpan(long start, long end) implements Comparable<TimeSpan> {

    public TimeSpan {
        if (end < start) {
            throw new IllegalArgumentException("a span ends at or after its start: " + start + ".." + end);
        }
    }

    /** From one instant to another; fractions of a second are cut off. */
    public static TimeSpan of(Instant start, Instant end) {
        return new TimeSpan(start.getEpochSecond(), end.getEpochSecond());
    }

    /** Length in seconds. */
    public long seconds() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    /** True when the two share at least one second. */
    public boolean overlaps(TimeSpan other) {
        return Math.max(start, other.start) < Math.min(end, other.end);
    }

    /** True when the two share a second, or this one has no length and begins in the other. */
    public boolean touches(TimeSpan other) {
        return overlaps(other) || (isEmpty() && other.start <= start && start < other.end);
    }

    /** The part inside {@code window}; empty, at the window's edge, when they do not meet. */
    public TimeSpan within(TimeSpan window) {
        long from = Math.min(Math.max(start, window.start), window.end);
        return new TimeSpan(from, Math.max(from, Math.min(end, window.end)));
    }

    public Instant startInstant() {
        return Instant.ofEpochSecond(start);
    }

    public Instant endInstant() {
        return Instant.ofEpochSecond(end);
    }

    @Override
    public int compareTo(TimeSpan other) {
        int byStart = Long.compare(start, other.start);
        return byStart != 0 ? byStart : Long.compare(end, other.end);
    }
}
