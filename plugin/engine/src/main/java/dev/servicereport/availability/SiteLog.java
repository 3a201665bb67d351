package dev.servicereport.availability;

import dev.servicereport.contract.Measurement;
import dev.servicereport.time.TimeSpan;
import dev.servicereport.time.TimeSpans;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What monitoring at one site saw of one service. */
final class SiteLog {

    private final SampleSeries samples = new SampleSeries();
    private final Map<Status, Set<TimeSpan>> intervals = new EnumMap<>(Status.class);
    private int repeatedIntervals;

    void sample(long second, Status status) {
        samples.add(second, status);
    }

    void interval(TimeSpan span, Status status) {
        if (!intervals.computeIfAbsent(status, s -> new HashSet<>()).add(span)) {
            repeatedIntervals++;
        }
    }

    /** Takes in what another log holds, as if its rows had come here. */
    void addAll(SiteLog other) {
        other.samples.packs().forEach(samples::add);
        other.intervals.forEach((status, spans) -> spans.forEach(span -> interval(span, status)));
        repeatedIntervals += other.repeatedIntervals;
    }

    /** Writes everything, so that {@link #read} gives the same log. */
    void write(DataOutputStream out) throws IOException {
        List<PackedSamples> packs = samples.packs();
        out.writeInt(packs.size());
        for (PackedSamples pack : packs) {
            out.writeInt(pack.bytes().length);
            out.write(pack.bytes());
        }
        for (Status status : Status.values()) {
            List<TimeSpan> spans =
                    intervals.getOrDefault(status, Set.of()).stream().sorted().toList();
            out.writeInt(spans.size());
            for (TimeSpan span : spans) {
                out.writeLong(span.start());
                out.writeLong(span.end());
            }
        }
        out.writeInt(repeatedIntervals);
    }

    static SiteLog read(DataInputStream in) throws IOException {
        SiteLog log = new SiteLog();
        for (int packs = in.readInt(); packs > 0; packs--) {
            log.samples.add(new PackedSamples(in.readNBytes(in.readInt())));
        }
        for (Status status : Status.values()) {
            for (int spans = in.readInt(); spans > 0; spans--) {
                log.interval(new TimeSpan(in.readLong(), in.readLong()), status);
            }
        }
        log.repeatedIntervals = in.readInt();
        return log;
    }

    /** Tells when its samples and intervals begin, the earliest of them at least. */
    void beginnings(LongConsumer seconds) {
        samples.packs().forEach(pack -> seconds.accept(pack.runs().next().first()));
        intervals.values().stream().flatMap(Set::stream).forEach(span -> seconds.accept(span.start()));
    }

    /** When it was down for no time at all. */
    Stream<Long> downForNoTime() {
        return intervals.getOrDefault(Status.DOWN, Set.of()).stream()
                .filter(TimeSpan::isEmpty)
                .map(TimeSpan::start);
    }

    /** How many of its samples, in the order of time, come so many seconds after the one before; at least one second. */
    Map<Long, Integer> steps() {
        return samples.steps();
    }

    /** What two of them saw, put together. */
    static Map<Status, TimeSpans> together(Map<Status, TimeSpans> one, Map<Status, TimeSpans> other) {
        Map<Status, TimeSpans> both = new EnumMap<>(one);
        other.forEach((status, spans) -> both.merge(status, spans, TimeSpans::union));
        return both;
    }

    /** Its samples, in no order that matters. */
    Stream<SampleRun> runs() {
        return samples.packs().stream()
                .flatMap(pack -> StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(pack.runs(), Spliterator.ORDERED), false));
    }

    /** Its intervals, in no order that matters. */
    Stream<TimeSpan> intervals() {
        return intervals.values().stream().flatMap(Set::stream);
    }

    int duplicates() {
        return repeatedIntervals + samples.duplicates();
    }

    /** When each status was seen; they may contradict each other. */
    Map<Status, TimeSpans> seen(Measurement measurement) {
        Map<Status, List<TimeSpan>> sampled = samples.spans(measurement);
        Map<Status, TimeSpans> seen = new EnumMap<>(Status.class);
        for (Status status : Status.values()) {
            List<TimeSpan> spans = new ArrayList<>(sampled.getOrDefault(status, List.of()));
            spans.addAll(intervals.getOrDefault(status, Set.of()));
            seen.put(status, TimeSpans.of(spans));
        }
        return seen;
    }
}
