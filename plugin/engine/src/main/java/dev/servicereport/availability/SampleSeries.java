package dev.servicereport.availability;

import dev.servicereport.contract.Measurement;
import dev.servicereport.time.TimeSpan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The samples of one service seen from one site, in any order (標本). Five years of one-minute samples take little room. */
final class SampleSeries {

    /** About a month and a half of one-minute samples. */
    private static final int LARGEST_PACK = 1 << 16;

    private static final int SMALLEST = 64;

    private final List<PackedSamples> packs = new ArrayList<>();
    private long[] samples = new long[SMALLEST];
    private int size;

    void add(long second, Status status) {
        if (size == LARGEST_PACK) {
            pack();
        }
        if (size == samples.length) {
            samples = Arrays.copyOf(samples, size * 2);
        }
        samples[size++] = PackedSamples.packed(second, status);
    }

    /** Takes in samples that were packed already. */
    void add(PackedSamples pack) {
        packs.add(pack);
    }

    /** Everything so far. */
    List<PackedSamples> packs() {
        pack();
        return List.copyOf(packs);
    }

    private void pack() {
        if (size > 0) {
            Arrays.sort(samples, 0, size);
            packs.add(PackedSamples.of(samples, size));
            samples = new long[SMALLEST];
            size = 0;
        }
    }

    /** How many samples repeat another one. */
    int duplicates() {
        int repeated = 0;
        SampleRun before = null;
        for (Iterator<SampleRun> runs = new MergedRuns(packs()); runs.hasNext(); ) {
            SampleRun run = runs.next();
            repeated += run.step() == 0 ? run.count() - 1 : 0;
            boolean again = before != null && before.last() == run.first() && before.status() == run.status();
            repeated += again ? 1 : 0;
            before = run;
        }
        return repeated;
    }

    /** How many samples come so many seconds after the one before, over all packs; those of one second are one. */
    Map<Long, Integer> steps() {
        Map<Long, Integer> steps = new TreeMap<>();
        SampleRun before = null;
        for (Iterator<SampleRun> runs = new MergedRuns(packs()); runs.hasNext(); ) {
            SampleRun run = runs.next();
            if (before != null) {
                steps.merge(run.first() - before.last(), 1, Integer::sum);
            }
            steps.merge(run.step(), run.count() - 1, Integer::sum);
            before = run;
        }
        steps.remove(0L);
        steps.values().removeIf(times -> times == 0);
        return steps;
    }

    /**
     * The time each status holds. A sample holds until the next later one when that comes within the tolerance;
     * otherwise for the interval, and never beyond the next.
     */
    Map<Status, List<TimeSpan>> spans(Measurement measurement) {
        Map<Status, List<TimeSpan>> spans = new EnumMap<>(Status.class);
        Iterator<SampleRun> runs = new MergedRuns(packs());
        SampleRun next = runs.hasNext() ? runs.next() : null;
        while (next != null) {
            SampleRun run = next;
            next = runs.hasNext() ? runs.next() : null;
            List<TimeSpan> same = spans.computeIfAbsent(run.status(), status -> new ArrayList<>());
            addAllButLast(run, measurement, same);
            addLast(run, next, measurement, same);
        }
        return spans;
    }

    private static void addAllButLast(SampleRun run, Measurement measurement, List<TimeSpan> spans) {
        long held = held(run.step(), measurement);
        if (held == run.step()) {
            extend(spans, new TimeSpan(run.first(), run.last()));
            return;
        }
        for (int i = 0; i < run.count() - 1; i++) {
            long second = run.first() + i * run.step();
            extend(spans, new TimeSpan(second, second + held));
        }
    }

    /** Of samples at one instant only the last one holds, for it is the strongest. */
    private static void addLast(
            SampleRun run, @Nullable SampleRun next, Measurement measurement, List<TimeSpan> spans) {
        long second = run.last();
        long held = next == null ? measurement.interval().toSeconds() : held(next.first() - second, measurement);
        extend(spans, new TimeSpan(second, second + held));
    }

    /** For how many seconds a sample holds when the next comes after so many. */
    private static long held(long untilNext, Measurement measurement) {
        boolean inTime = untilNext <= measurement.tolerance().toSeconds();
        return inTime ? untilNext : Math.min(untilNext, measurement.interval().toSeconds());
    }

    private static void extend(List<TimeSpan> spans, TimeSpan next) {
        int last = spans.size() - 1;
        if (next.isEmpty()) {
            return;
        }
        if (last >= 0 && spans.get(last).end() == next.start()) {
            spans.set(last, new TimeSpan(spans.get(last).start(), next.end()));
        } else {
            spans.add(next);
        }
    }
}
