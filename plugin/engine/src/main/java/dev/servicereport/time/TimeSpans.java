package dev.servicereport.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;

/**
 * A set of seconds, kept as the fewest spans that cover it: sorted, apart from each other, none empty.
 * Two spans that touch are one. All operations are set operations and run in linear time; what lies before both sets costs
 * nothing, so that asking for a month costs what the month holds.
 */
public final class TimeSpans {

    /** No time at all. */
    public static final TimeSpans NONE = new TimeSpans(List.of());

    private final List<TimeSpan> spans;

    private TimeSpans(List<TimeSpan> spans) {
        this.spans = spans;
    }

    public static TimeSpans of(TimeSpan... spans) {
        return of(Arrays.asList(spans));
    }

    /** The union of any spans, in any order. */
    public static TimeSpans of(Collection<TimeSpan> spans) {
        List<TimeSpan> sorted = new ArrayList<>(spans);
        sorted.removeIf(TimeSpan::isEmpty);
        sorted.sort(null);
        List<TimeSpan> merged = new ArrayList<>(sorted.size());
        for (TimeSpan next : sorted) {
            append(merged, next);
        }
        return new TimeSpans(List.copyOf(merged));
    }

    /** The union of any number of sets. */
    public static TimeSpans union(Collection<TimeSpans> sets) {
        return of(sets.stream().flatMap(set -> set.spans.stream()).toList());
    }

    private static void append(List<TimeSpan> merged, TimeSpan next) {
        int last = merged.size() - 1;
        if (last < 0 || merged.get(last).end() < next.start()) {
            merged.add(next);
        } else if (merged.get(last).end() < next.end()) {
            merged.set(last, new TimeSpan(merged.get(last).start(), next.end()));
        }
    }

    public TimeSpans union(TimeSpans other) {
        return union(List.of(this, other));
    }

    public TimeSpans intersect(TimeSpans other) {
        if (isEmpty() || other.isEmpty()) {
            return NONE;
        }
        List<TimeSpan> shared = new ArrayList<>();
        int i = firstEndingAfter(other.spans.get(0).start());
        int j = other.firstEndingAfter(spans.get(0).start());
        while (i < spans.size() && j < other.spans.size()) {
            TimeSpan mine = spans.get(i);
            TimeSpan theirs = other.spans.get(j);
            if (mine.overlaps(theirs)) {
                shared.add(mine.within(theirs));
            }
            if (mine.end() < theirs.end()) {
                i++;
            } else {
                j++;
            }
        }
        return new TimeSpans(List.copyOf(shared));
    }

    public TimeSpans within(TimeSpan window) {
        return intersect(of(window));
    }

    public TimeSpans minus(TimeSpans other) {
        if (isEmpty() || other.isEmpty()) {
            return this;
        }
        List<TimeSpan> rest = new ArrayList<>();
        int j = other.firstEndingAfter(spans.get(0).start());
        for (TimeSpan mine : spans) {
            long from = mine.start();
            while (j < other.spans.size() && other.spans.get(j).end() <= from) {
                j++;
            }
            for (int k = j; k < other.spans.size() && other.spans.get(k).start() < mine.end(); k++) {
                TimeSpan hole = other.spans.get(k);
                if (from < hole.start()) {
                    rest.add(new TimeSpan(from, hole.start()));
                }
                from = Math.max(from, hole.end());
            }
            if (from < mine.end()) {
                rest.add(new TimeSpan(from, mine.end()));
            }
        }
        return new TimeSpans(List.copyOf(rest));
    }

    /** The spans whose whole length in seconds passes the test. */
    public TimeSpans havingLength(LongPredicate test) {
        return new TimeSpans(
                spans.stream().filter(span -> test.test(span.seconds())).toList());
    }

    /** Total length in seconds. */
    public long seconds() {
        return spans.stream().mapToLong(TimeSpan::seconds).sum();
    }

    /** Length in seconds of the longest span; 0 when there is none. */
    public long longestSeconds() {
        return longest().map(TimeSpan::seconds).orElse(0L);
    }

    /** The longest span, the first of several; empty when there is none. */
    public Optional<TimeSpan> longest() {
        return spans.stream()
                .min(Comparator.comparing(TimeSpan::seconds).reversed().thenComparing(Comparator.naturalOrder()));
    }

    /** The maximal spans, in order of time. */
    public List<TimeSpan> toList() {
        return spans;
    }

    /** Whether that second, counted from 1970-01-01T00:00:00Z, is in the set. */
    public boolean contains(long second) {
        int next = firstEndingAfter(second);
        return next < spans.size() && spans.get(next).start() <= second;
    }

    /** The place of the first span that ends after that second; as many as there are when none does. */
    private int firstEndingAfter(long second) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).end() > second) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    public int count() {
        return spans.size();
    }

    public boolean isEmpty() {
        return spans.isEmpty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TimeSpans that && spans.equals(that.spans);
    }

    @Override
    public int hashCode() {
        return spans.hashCode();
    }

    @Override
    public String toString() {
        return spans.toString();
    }
}
