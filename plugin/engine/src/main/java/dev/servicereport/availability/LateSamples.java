package dev.servicereport.availability;

import dev.servicereport.contract.Contract;
import dev.servicereport.contract.Measurement;
import dev.servicereport.problem.Problem;
import dev.servicereport.problem.Problems;
import dev.servicereport.problem.SourceLocation;
import dev.servicereport.time.TimeSpan;
import dev.servicereport.time.TimeSpans;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Says of samples that most of them come later than the contract lets one hold (標本の間隔), and that nothing else tells of the time
 * between: it would be without records, and an outage would count for a part of its length.
 */
final class LateSamples {

    /** Fewer say nothing of how often monitoring asks. */
    private static final int FEWEST = 10;

    private final Map<Thing, SiteLog> things;
    private final Measurement measurement;

    /**
     * @param things what was watched from sites that count
     * @param measurement how samples are read
     */
    private LateSamples(Map<Thing, SiteLog> things, Measurement measurement) {
        this.things = things;
        this.measurement = measurement;
    }

    /** @param contract how samples are read, and of which site; null when it could not be read */
    static void note(Map<Thing, SiteLog> things, @Nullable Contract contract, Problems problems) {
        if (contract != null) {
            MeasuringSite site = new MeasuringSite(contract.sla().availability().measuredFrom());
            Map<Thing, SiteLog> counting = new LinkedHashMap<>(things);
            counting.keySet().removeIf(thing -> !site.counts(thing.site()));
            new LateSamples(counting, contract.measurement()).note(problems);
        }
    }

    private void note(Problems problems) {
        Map<Long, Integer> late = new TreeMap<>();
        int count = 0;
        for (Map.Entry<Thing, SiteLog> thing : things.entrySet()) {
            Map<Long, Integer> steps = thing.getValue().steps();
            long all = sum(steps);
            steps.keySet().removeIf(step -> step <= measurement.tolerance().toSeconds());
            if (all >= FEWEST && 2 * sum(steps) > all && isWithoutRecords(thing.getKey(), thing.getValue())) {
                steps.forEach((step, times) -> late.merge(step, times, Integer::sum));
                count++;
            }
        }
        if (count > 0) {
            problems.add(problem(count, commonest(late), measurement));
        }
    }

    /** Whether of most of the time that its samples leave out nothing else was seen of the service either. */
    private boolean isWithoutRecords(Thing late, SiteLog log) {
        TimeSpans own = together(log);
        TimeSpans seen = TimeSpans.union(things.entrySet().stream()
                .filter(thing -> thing.getKey().service().equals(late.service()))
                .map(thing -> together(thing.getValue()))
                .toList());
        TimeSpans leftOut = between(own).minus(own);
        return 2 * leftOut.minus(seen).seconds() > leftOut.seconds();
    }

    private static TimeSpans between(TimeSpans spans) {
        List<TimeSpan> all = spans.toList();
        return all.isEmpty()
                ? TimeSpans.NONE
                : TimeSpans.of(
                        new TimeSpan(all.get(0).start(), all.get(all.size() - 1).end()));
    }

    private TimeSpans together(SiteLog log) {
        return TimeSpans.union(log.seen(measurement).values());
    }

    private static long sum(Map<Long, Integer> steps) {
        return steps.values().stream().mapToLong(Integer::longValue).sum();
    }

    private static long commonest(Map<Long, Integer> steps) {
        return steps.entrySet().stream()
                .max(Comparator.comparing((Map.Entry<Long, Integer> step) -> step.getValue())
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .orElseThrow()
                .getKey();
    }

    private static Problem problem(int things, long step, Measurement measurement) {
        long held = measurement.interval().toSeconds();
        long tolerance = measurement.tolerance().toSeconds();
        Duration asked = Duration.ofSeconds(step);
        return Problem.notice(
                        SourceLocation.wholeFile("uptime"),
                        "",
                        "most samples of " + things + (things == 1 ? " watched thing" : " watched things") + " come "
                                + step + " s apart, later than the " + tolerance + " s of 'sampling'; each holds for "
                                + held + " s, and the time between is without records")
                .hint("監視の標本の多くが " + step + " 秒おきで、contract.yaml の sampling の許容 " + tolerance + " 秒より長いため、1回の標本を "
                        + held + " 秒だけ有効とし、間は記録なしとした。監視がその間隔なら「sampling: { interval: " + asked + ", tolerance: "
                        + asked.multipliedBy(2) + " }」と書く");
    }
}
