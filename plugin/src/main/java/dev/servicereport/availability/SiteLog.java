package dev.servicereport.availability;

import dev.servicereport.contract.Measurement;
import dev.servicereport.time.TimeSpan;
import dev.servicereport.time.TimeSpans;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
