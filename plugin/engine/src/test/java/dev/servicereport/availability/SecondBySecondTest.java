package dev.servicereport.availability;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.availability.SecondBySecond.Tally;
import dev.servicereport.service.Service;
import dev.servicereport.time.TimeSpan;
import dev.servicereport.time.TimeSpans;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The calculation with spans of time comes to the same as one that looks at every second, in thousands of made-up scenes. */
class SecondBySecondTest {

    private static final List<YearMonth> MONTHS =
            List.of(YearMonth.of(2025, 4), YearMonth.of(2025, 5), YearMonth.of(2025, 6));

    @Test
    void anHourOfEverySortOfRowComesToTheSame() {
        LongStream.range(0, 2500).forEach(seed -> assertSame(seed, SceneGenerator.hour(seed)));
    }

    @Test
    void daysOverAMonthsEndComeToTheSame() {
        LongStream.range(0, 25).forEach(seed -> assertSame(seed, SceneGenerator.overMonthsEnd(seed)));
    }

    @Test
    void whatBringsTheWholeDownIsTheSame() {
        LongStream.range(0, 1000).mapToObj(SceneGenerator::hour).forEach(scene -> {
            AvailabilityCalculation worked = scene.calculation();
            SecondBySecond plain = new SecondBySecond(scene);
            for (Service service : scene.servicesAndWhole()) {
                assertThat(worked.stoppingWhole(service))
                        .as("%s: %s", service.id(), scene)
                        .isEqualTo(stoppingWhole(service, plain, worked.horizon()));
            }
        });
    }

    private static TimeSpans stoppingWhole(Service service, SecondBySecond plain, TimeSpan horizon) {
        return TimeSpans.of(LongStream.range(horizon.start(), horizon.end())
                .filter(second -> plain.stopsWhole(service, second))
                .mapToObj(second -> new TimeSpan(second, second + 1))
                .toList());
    }

    @Test
    void theScenesHoldEveryVerdictAndEveryKindOfSecond() {
        List<Tally> tallies = LongStream.range(0, 100)
                .mapToObj(SceneGenerator::hour)
                .flatMap(scene -> plain(scene).values().stream())
                .toList();

        assertThat(tallies).extracting(Tally::verdict).contains(Verdict.values());
        assertThat(tallies).anyMatch(tally -> tally.down() > 0 && tally.unknown() > 0 && tally.excluded() > 0);
        assertThat(tallies).anyMatch(tally -> tally.outages() > 3);
    }

    private static void assertSame(long seed, Scene scene) {
        assertThat(worked(scene)).as("seed %d: %s", seed, scene).isEqualTo(plain(scene));
    }

    private static Map<String, Tally> worked(Scene scene) {
        AvailabilityCalculation calculation = scene.calculation();
        Map<String, Tally> tallies = new TreeMap<>();
        for (Service service : scene.servicesAndWhole()) {
            for (YearMonth month : MONTHS) {
                Availability worked = calculation.of(service, calculation.window(month));
                tallies.put(
                        service.id() + " " + month, tally(worked, scene.terms().target()));
            }
        }
        return tallies;
    }

    private static Tally tally(Availability worked, BigDecimal target) {
        return new Tally(
                worked.scheduledSeconds(),
                worked.excludedSeconds(),
                worked.downSeconds(),
                worked.unknownSeconds(),
                worked.outages(),
                worked.longestOutageSeconds(),
                worked.verdict(target));
    }

    private static Map<String, Tally> plain(Scene scene) {
        SecondBySecond plain = new SecondBySecond(scene);
        Map<String, Tally> tallies = new TreeMap<>();
        for (Service service : scene.servicesAndWhole()) {
            for (YearMonth month : MONTHS) {
                tallies.put(service.id() + " " + month, plain.of(service, month));
            }
        }
        return tallies;
    }
}
