package dev.servicereport.availability;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.service.Service;
import dev.servicereport.service.ServiceTree;
import dev.servicereport.time.TimeSpan;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What thousands of services cost grows as their rows do: work is counted, not timed. */
class GrowthTest {

    private static final MeasuringSite ANYWHERE = new MeasuringSite("");

    @Test
    void askingEachServiceLooksAtEachRowOnce() {
        List<Outage> rows = IntStream.range(0, 3000)
                .mapToObj(i -> outage("node-" + i % 1000, i * 60L))
                .toList();
        CountedRows counted = new CountedRows(new Observations(Map.of(), rows, true, null, List.of()), ANYWHERE);

        List<Outage> asked = new ArrayList<>();
        IntStream.range(0, 1000).forEach(i -> asked.addAll(counted.listed("node-" + i)));

        assertThat(asked).containsExactlyInAnyOrderElementsOf(rows);
    }

    @Test
    void rowsOfSitesThatDoNotCountAreNotAmongThem() {
        Outage here = new Outage("a", "hall", 0, 60L, "", Responsible.UNKNOWN);
        Outage there = new Outage("a", "branch", 0, 90L, "", Responsible.UNKNOWN);
        CountedRows counted = new CountedRows(
                new Observations(Map.of(), List.of(here, there), true, null, List.of()), new MeasuringSite("hall"));

        assertThat(counted.listed("a")).containsExactly(here);
        assertThat(counted.listed()).containsExactly(here);
    }

    @Test
    void aFurtherMonthAsksNothingAgainOfTheTree() {
        AtomicInteger asked = new AtomicInteger();
        Scene scene = SceneGenerator.overMonthsEnd(3);
        AvailabilityCalculation calculation = scene.calculation(services -> new ServiceTree(services) {
            @Override
            public List<Service> selfAndAbove(String id) {
                asked.incrementAndGet();
                return super.selfAndAbove(id);
            }
        });
        YearMonth april = YearMonth.of(2025, 4);
        calculation.of(ServiceTree.WHOLE, calculation.window(april));
        scene.servicesAndWhole().forEach(service -> calculation.of(service, calculation.window(april)));
        int first = asked.get();

        scene.servicesAndWhole().forEach(service -> calculation.of(service, calculation.window(april.plusMonths(1))));

        assertThat(first).isPositive();
        assertThat(asked).hasValue(first);
    }

    @Test
    void withoutACorrectionItComesToTheSameAsIfItHadNeverBeenThere() {
        List<Integer> compared = new ArrayList<>();
        LongStream.range(0, 300).forEach(seed -> {
            Scene scene = SceneGenerator.hour(seed);
            for (Correction correction : scene.rows().corrections()) {
                AvailabilityCalculation without = scene.calculation().without(correction);
                AvailabilityCalculation never = scene.with(scene.rows()
                                .withCorrections(scene.rows().corrections().stream()
                                        .filter(other -> !other.equals(correction))
                                        .toList()))
                        .calculation();
                TimeSpan window = never.horizon();
                for (Service service : scene.servicesAndWhole()) {
                    assertThat(without.of(service, window))
                            .as("seed %d, %s", seed, service.id())
                            .isEqualTo(never.of(service, window));
                    assertThat(without.shortInterruptions(service, window))
                            .isEqualTo(never.shortInterruptions(service, window));
                }
                compared.add(1);
            }
        });

        assertThat(compared).hasSizeGreaterThan(100);
    }

    private static Outage outage(String service, long from) {
        return new Outage(service, "", from, from + 30, "", Responsible.UNKNOWN);
    }
}
