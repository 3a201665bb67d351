package dev.servicereport.availability;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.contract.Measurement;
import dev.servicereport.time.TimeSpan;
import dev.servicereport.time.TimeSpans;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Packed samples say what the samples said one by one, however they came. */
class SampleSeriesTest {

    private static final Measurement MEASUREMENT =
            new Measurement(ZoneId.of("Asia/Tokyo"), Duration.ofMinutes(1), Duration.ofMinutes(2));

    private static final Comparator<Sample> STRONGEST_LAST = Comparator.comparingLong(Sample::second)
            .thenComparing(
                    sample -> List.of(Status.UNKNOWN, Status.UP, Status.DOWN).indexOf(sample.status()));

    private record Sample(long second, Status status) {}

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 59, 60, 61, 120, 300})
    void saysWhatTheSamplesSaidOneByOne(int step) {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed * 1000L + step);
            List<Sample> samples = samples(random, step);
            SampleSeries series = inPacks(samples, random);
            List<Sample> sorted = samples.stream().sorted(STRONGEST_LAST).toList();
            assertThat(spans(series)).as("seed %d", seed).isEqualTo(naiveSpans(sorted));
            assertThat(series.duplicates()).as("seed %d", seed).isEqualTo(naiveDuplicates(sorted));
        }
    }

    @Test
    void staysSmallWithFiveYearsOfMinutes() {
        SampleSeries series = new SampleSeries();
        for (long minute = 0; minute < 2_629_440; minute++) {
            series.add(1_735_657_200 + minute * 60, Status.UP);
        }
        assertThat(series.packs().stream().mapToInt(pack -> pack.bytes().length).sum())
                .isLessThan(1_000);
    }

    /** Mostly a sample each step, some missing, some twice, some in between, before 1970 too. */
    private static List<Sample> samples(Random random, int step) {
        List<Sample> samples = new ArrayList<>();
        long second = -step * 10L;
        for (int i = 0; i < 60; i++) {
            second += random.nextInt(8) == 0 ? random.nextInt(400) : step;
            Status status = Status.values()[Math.max(0, random.nextInt(12) - 9)];
            for (int times = random.nextInt(9) == 0 ? 1 + random.nextInt(3) : 1; times > 0; times--) {
                samples.add(new Sample(second, random.nextInt(5) == 0 ? Status.DOWN : status));
            }
        }
        return samples;
    }

    private static SampleSeries inPacks(List<Sample> samples, Random random) {
        SampleSeries whole = new SampleSeries();
        List<SampleSeries> files = List.of(new SampleSeries(), new SampleSeries(), new SampleSeries());
        int block = 1 + random.nextInt(40);
        for (int i = 0; i < samples.size(); i++) {
            SampleSeries file = files.get(random.nextInt(6) == 0 ? random.nextInt(3) : i / block % 3);
            file.add(samples.get(i).second(), samples.get(i).status());
        }
        files.stream()
                .flatMap(file -> file.packs().stream())
                .forEach(pack -> whole.add(new PackedSamples(pack.bytes())));
        return whole;
    }

    private static Map<Status, TimeSpans> spans(SampleSeries series) {
        Map<Status, List<TimeSpan>> spans = series.spans(MEASUREMENT);
        return Map.of(
                Status.UP, TimeSpans.of(spans.getOrDefault(Status.UP, List.of())),
                Status.DOWN, TimeSpans.of(spans.getOrDefault(Status.DOWN, List.of())),
                Status.UNKNOWN, TimeSpans.of(spans.getOrDefault(Status.UNKNOWN, List.of())));
    }

    private static Map<Status, TimeSpans> naiveSpans(List<Sample> sorted) {
        Map<Status, List<TimeSpan>> spans =
                Map.of(Status.UP, new ArrayList<>(), Status.DOWN, new ArrayList<>(), Status.UNKNOWN, new ArrayList<>());
        for (int i = 0; i < sorted.size(); i++) {
            long second = sorted.get(i).second();
            long next = i + 1 < sorted.size() ? sorted.get(i + 1).second() : Long.MAX_VALUE;
            long end = next - second <= 120 ? next : Math.min(next, second + 60);
            spans.get(sorted.get(i).status()).add(new TimeSpan(second, end));
        }
        return Map.of(
                Status.UP, TimeSpans.of(spans.get(Status.UP)),
                Status.DOWN, TimeSpans.of(spans.get(Status.DOWN)),
                Status.UNKNOWN, TimeSpans.of(spans.get(Status.UNKNOWN)));
    }

    private static int naiveDuplicates(List<Sample> sorted) {
        return sorted.size() - (int) sorted.stream().distinct().count();
    }
}
