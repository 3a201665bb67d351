package dev.servicereport.availability;

import dev.servicereport.contract.Measurement;
import dev.servicereport.time.TimeSpan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The samples of one service seen from one site, in any order (標本). */
final class SampleSeries {

    /** The order is the order of strength: of two samples at one instant the later constant wins. */
    private static final List<Status> STRENGTH = List.of(Status.UNKNOWN, Status.UP, Status.DOWN);

    private static final int STATUS_BITS = 2;

    /** Each is the second with the status' strength in the lowest bits, so that sorting puts both right. */
    private long[] samples = new long[64];

    private int size;

    void add(long second, Status status) {
        if (size == samples.length) {
            samples = Arrays.copyOf(samples, size * 2);
        }
        samples[size++] = second << STATUS_BITS | STRENGTH.indexOf(status);
    }

    /** How many samples repeat another one. */
    int duplicates() {
        sort();
        int repeated = 0;
        for (int i = 1; i < size; i++) {
            if (samples[i] == samples[i - 1]) {
                repeated++;
            }
        }
        return repeated;
    }

    /**
     * The time each status holds. A sample holds until the next later one when that comes within the tolerance;
     * otherwise for the interval, and never beyond the next.
     */
    Map<Status, List<TimeSpan>> spans(Measurement measurement) {
        sort();
        List<List<TimeSpan>> byStrength =
                STRENGTH.stream().map(status -> spanList()).toList();
        for (int i = 0; i < size; i++) {
            if (i + 1 < size && second(i + 1) == second(i)) {
                continue; // a stronger sample of the same instant follows
            }
            long end = i + 1 < size ? holdsUntil(i, measurement) : second(i) + interval(measurement);
            extend(byStrength.get(strength(i)), new TimeSpan(second(i), end));
        }
        Map<Status, List<TimeSpan>> spans = new EnumMap<>(Status.class);
        STRENGTH.forEach(status -> spans.put(status, byStrength.get(STRENGTH.indexOf(status))));
        return spans;
    }

    private static List<TimeSpan> spanList() {
        return new ArrayList<>();
    }

    private int strength(int i) {
        return (int) samples[i] & (1 << STATUS_BITS) - 1;
    }

    private void sort() {
        Arrays.sort(samples, 0, size);
    }

    private long second(int i) {
        return samples[i] >> STATUS_BITS;
    }

    private long holdsUntil(int i, Measurement measurement) {
        long next = second(i + 1);
        boolean inTime = next - second(i) <= measurement.tolerance().toSeconds();
        return inTime ? next : Math.min(next, second(i) + interval(measurement));
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
