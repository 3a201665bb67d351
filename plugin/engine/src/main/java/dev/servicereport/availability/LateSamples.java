package dev.servicereport.availability;

import dev.servicereport.contract.Measurement;
import dev.servicereport.problem.Problem;
import dev.servicereport.problem.Problems;
import dev.servicereport.problem.SourceLocation;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Says of samples that most of them come later than the contract lets one hold (標本の間隔): the time between would be without records,
 * and an outage would count for a part of its length.
 */
final class LateSamples {

    /** Fewer say nothing of how often monitoring asks. */
    private static final int FEWEST = 10;

    private LateSamples() {}

    /** @param measurement how samples are read; null when the contract does not say */
    static void note(Map<Thing, SiteLog> things, @Nullable Measurement measurement, Problems problems) {
        if (measurement == null) {
            return;
        }
        Map<Long, Integer> late = new TreeMap<>();
        int count = 0;
        for (SiteLog log : things.values()) {
            Map<Long, Integer> steps = new TreeMap<>();
            log.runs()
                    .filter(run -> run.step() > 0 && run.count() > 1)
                    .forEach(run -> steps.merge(run.step(), run.count() - 1, Integer::sum));
            long all = sum(steps);
            steps.keySet().removeIf(step -> step <= measurement.tolerance().toSeconds());
            if (all >= FEWEST && 2 * sum(steps) > all) {
                steps.forEach((step, times) -> late.merge(step, times, Integer::sum));
                count++;
            }
        }
        if (count > 0) {
            problems.add(problem(count, commonest(late), measurement));
        }
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
