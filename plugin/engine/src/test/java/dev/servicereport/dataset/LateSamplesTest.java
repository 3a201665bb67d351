package dev.servicereport.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Samples that come less often than the contract says would count an outage for a part of its length. */
class LateSamplesTest {

    @TempDir
    Path folder;

    @Test
    void saysThatSamplesComeLessOftenThanTheyHold() throws Exception {
        assertThat(new ForeignData(folder, "")
                        .file("uptime/2025-01.csv", samples(5))
                        .notices())
                .containsExactly("uptime: most samples of 1 watched thing come 300 s apart, later than the 120 s of"
                        + " 'sampling'; each holds for 60 s, and the time between is without records"
                        + " (監視の標本の多くが 300 秒おきで、contract.yaml の sampling の許容 120 秒より長いため、1回の標本を 60 秒だけ有効とし、"
                        + "間は記録なしとした。監視がその間隔なら「sampling: { interval: PT5M, tolerance: PT10M }」と書く)");
    }

    @Test
    void saysNothingOfThoseThatComeAsAgreed() throws Exception {
        assertThat(new ForeignData(folder, "sampling: { interval: PT5M, tolerance: PT10M }\n")
                        .file("uptime/2025-01.csv", samples(5))
                        .notices())
                .isEmpty();
        assertThat(new ForeignData(folder, "")
                        .file("uptime/2025-01.csv", samples(2))
                        .notices())
                .isEmpty();
    }

    private static String samples(int minutes) {
        return IntStream.range(0, 12)
                .map(i -> i * minutes)
                .mapToObj(minute -> String.format("2025-01-06T10:%02d,web,up", minute))
                .collect(Collectors.joining("\n", "timestamp,service,status\n", "\n"));
    }
}
