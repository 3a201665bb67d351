package dev.servicereport.availability;

import dev.servicereport.contract.Measurement;
import dev.servicereport.time.TimeSpan;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.PrimitiveIterator;

/** The samples of one service seen from one site, in any order (標本). */
final class SampleSeries {

    /** The order is the order of strength: of two samples at one instant the later constant wins. */
    private static final List<Status> STRENGTH = List.of(Status.UNKNOWN, Status.UP, Status.DOWN);

    private static final int STATUS_BITS = 2;

    /** No sample. */
    private static final long NONE = Long.MIN_VALUE;

    /** Each is the second with the status' strength in the lowest bits, so that sorting puts both right. */
    private final PackedLongs samples = new PackedLongs();

    void add(long second, Status status) {
        samples.add(second << STATUS_BITS | STRENGTH.indexOf(status));
    }

    /** How many samples repeat another one. */
    int duplicates() {
        int repeated = 0;
        long before = Long.MIN_VALUE;
        for (PrimitiveIterator.OfLong rest = samples.sorted(); rest.hasNext(); ) {
            long sample = rest.nextLong();
            repeated += sample == before ? 1 : 0;
            before = sample;
        }
        return repeated;
    }

    /**
     * The time each status holds. A sample holds until the next later one when that comes within the tolerance;
     * otherwise for the interval, and never beyond the next.
     */
    Map<Status, List<TimeSpan>> spans(Measurement measurement) {
        List<List<TimeSpan>> byStrength =
                STRENGTH.stream().map(status -> spanList()).toList();
        PrimitiveIterator.OfLong rest = samples.sorted();
        long sample = rest.hasNext() ? rest.nextLong() : NONE;
        while (sample != NONE) {
            long next = rest.hasNext() ? rest.nextLong() : NONE;
            // of one instant the last sample is the strongest
            if (next == NONE || second(next) != second(sample)) {
                TimeSpan span = new TimeSpan(second(sample), holdsUntil(sample, next, measurement));
                extend(byStrength.get(strength(sample)), span);
            }
            sample = next;
        }
        Map<Status, List<TimeSpan>> spans = new EnumMap<>(Status.class);
        STRENGTH.forEach(status -> spans.put(status, byStrength.get(STRENGTH.indexOf(status))));
        return spans;
    }

    private static List<TimeSpan> spanList() {
        return new ArrayList<>();
    }

    private static int strength(long sample) {
        return (int) sample & (1 << STATUS_BITS) - 1;
    }

    private static long second(long sample) {
        return sample >> STATUS_BITS;
    }

    private static long holdsUntil(long sample, long next, Measurement measurement) {
        long alone = second(sample) + interval(measurement);
        if (next == NONE) {
            return alone;
        }
        boolean inTime =
                second(next) - second(sample) <= measurement.tolerance().toSeconds();
        return inTime ? second(next) : Math.min(second(next), alone);
    }

    private static long interval(Measurement measurement) {
        return measurement.interval().toSeconds();
    }

    private static void extend(List<TimeSpan> spans, TimeSpan next) {
        int last = spans.size() - 1;
        if (last >= 0 && spans.get(last).end() == next.start()) {
            spans.set(last, new TimeSpan(spans.get(last).start(), next.end()));
        } else {
            spans.add(next);
        }
    }
}
