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

    @Test
    void samplesOfSeveralFilesAreOneSeries() throws Exception {
        assertThat(new ForeignData(folder, "sampling: { interval: PT1M, tolerance: PT90S }\n")
                        .file("uptime/even.csv", samples("web", "", 0, 2))
                        .file("uptime/odd.csv", samples("web", "", 1, 2))
                        .notices())
                .isEmpty();
    }

    @Test
    void samplesThatLeaveNothingOutAsOthersOfTheServiceTellOfItSayNothing() throws Exception {
        assertThat(new ForeignData(folder, "")
                        .file("uptime/seldom.csv", samples(5))
                        .file("uptime/whole.csv", "service,status,from,to\nweb,up,2025-01-06 10:00,2025-01-06 11:00\n")
                        .notices())
                .isEmpty();
    }

    @Test
    void samplesOfASiteThatDoesNotCountSayNothing() throws Exception {
        assertThat(new ForeignData(folder, "")
                        .file("contract.yaml", """
                                title: 件名
                                client: { name: 市 }
                                contractor: { name: 社 }
                                signed-on: 2024-06-03
                                service-from: 2025-01-01
                                service-to: 2029-12-31
                                sla: { availability: { target: "99.8", measured-from: hall } }
                                """)
                        .file("uptime/hall.csv", samples("web", "hall", 0, 1))
                        .file("uptime/branch.csv", samples("web", "branch", 0, 5))
                        .notices())
                .isEmpty();
    }

    @Test
    void saysOfSamplesWithChangesBetweenThatTheyComeLate() throws Exception {
        assertThat(new ForeignData(folder, "")
                        .file("uptime/2025-01.csv", samples(5).replaceAll("(:[0-5]0,web,,)up", "$1down"))
                        .notices())
                .singleElement()
                .asString()
                .startsWith("uptime: most samples of 1 watched thing come 300 s apart");
    }

    private static String samples(int minutes) {
        return samples("web", "", 0, minutes);
    }

    private static String samples(String service, String site, int first, int minutes) {
        return IntStream.range(0, 12)
                .map(i -> first + i * minutes)
                .mapToObj(minute -> String.format("2025-01-06T10:%02d,%s,%s,up", minute, service, site))
                .collect(Collectors.joining("\n", "timestamp,service,site,status\n", "\n"));
    }
}
