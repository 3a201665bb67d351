package dev.servicereport.availability;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.availability.Scene.Interval;
import dev.servicereport.availability.Scene.Rows;
import dev.servicereport.contract.GapPolicy;
import dev.servicereport.service.Service;
import dev.servicereport.service.ServiceTree;
import dev.servicereport.time.TimeSpan;
import dev.servicereport.time.TimeSpans;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds of any data: laws, each tried on hundreds of made-up scenes. */
class AvailabilityLawsTest {

    @Test
    void theOrderOfRowsChangesNothing() {
        scenes().forEach(scene -> assertThat(whole(scene.with(shuffled(scene.rows()))))
                .as("%s", scene)
                .isEqualTo(whole(scene)));
    }

    @Test
    void anOutageSplitIntoTwoThatTouchChangesNothing() {
        scenes().forEach(scene -> assertThat(whole(scene.with(halved(scene.rows()))))
                .as("%s", scene)
                .isEqualTo(whole(scene)));
    }

    @Test
    void aRowRepeatedChangesNothing() {
        scenes().forEach(scene -> assertThat(whole(scene.with(repeated(scene.rows()))))
                .as("%s", scene)
                .isEqualTo(whole(scene)));
    }

    @Test
    void monthsAddUpToTheTerm() {
        LongStream.range(0, 100).mapToObj(SceneGenerator::overMonthsEnd).forEach(scene -> {
            AvailabilityCalculation calculation = scene.calculation();
            for (Service service : scene.servicesAndWhole()) {
                Availability term = calculation.of(service, calculation.horizon());
                Availability april = calculation.of(service, calculation.window(YearMonth.of(2025, 4)));
                Availability may = calculation.of(service, calculation.window(YearMonth.of(2025, 5)));

                assertThat(seconds(term)).as("%s", scene).isEqualTo(sum(seconds(april), seconds(may)));
            }
        });
    }

    @Test
    void theWholesDowntimeIsBroughtAboutByServicesWithoutPartsAndByRowsThatNameGroups() {
        scenes().forEach(scene -> {
            AvailabilityCalculation calculation = scene.calculation();
            List<TimeSpans> stops = scene.servicesAndWhole().stream()
                    .map(service -> hasParts(scene, service)
                            ? calculation.stoppingWhole(service).intersect(calculation.listedDown(service))
                            : calculation.stoppingWhole(service))
                    .toList();

            assertThat(TimeSpans.union(stops)).as("%s", scene).isEqualTo(calculation.stoppingWhole(ServiceTree.WHOLE));
        });
    }

    private static boolean hasParts(Scene scene, Service service) {
        return service.equals(ServiceTree.WHOLE)
                || scene.services().stream().anyMatch(other -> other.partOf().equals(service.id()));
    }

    @Test
    void aWiderExclusionOfEverythingNeverAddsDowntime() {
        scenes().map(AvailabilityLawsTest::withoutRules).forEach(scene -> {
            List<Availability> before = whole(scene);
            List<Availability> after = whole(scene.with(widened(scene.rows())));

            for (int i = 0; i < before.size(); i++) {
                assertThat(after.get(i).downSeconds())
                        .as("%s", scene)
                        .isLessThanOrEqualTo(before.get(i).downSeconds());
                assertThat(after.get(i).excludedSeconds())
                        .as("%s", scene)
                        .isGreaterThanOrEqualTo(before.get(i).excludedSeconds());
            }
        });
    }

    @Test
    void gapsThatAreDownNeverMakeMoreAvailabilityThanGapsThatAreUp() {
        scenes().forEach(scene -> {
            List<BigDecimal> down = numbers(whole(scene.with(GapPolicy.DOWN)), AvailabilityLawsTest::low);
            List<BigDecimal> open = numbers(whole(scene.with(GapPolicy.UNDETERMINED)), AvailabilityLawsTest::low);
            List<BigDecimal> best = numbers(whole(scene.with(GapPolicy.UNDETERMINED)), AvailabilityLawsTest::high);
            List<BigDecimal> up = numbers(whole(scene.with(GapPolicy.UP)), AvailabilityLawsTest::high);

            assertThat(down).as("%s", scene).isEqualTo(open);
            assertThat(up).as("%s", scene).isEqualTo(best);
            for (int i = 0; i < down.size(); i++) {
                assertThat(down.get(i)).as("%s", scene).isLessThanOrEqualTo(up.get(i));
            }
        });
    }

    @Test
    void allThatIsOwedIsUpOrDownOrUnknown() {
        scenes().flatMap(scene -> whole(scene).stream())
                .forEach(worked -> assertThat(worked.upSeconds()
                                + worked.downSeconds()
                                + worked.unknownSeconds()
                                + worked.excludedSeconds())
                        .isEqualTo(worked.scheduledSeconds()));
    }

    private static Stream<Scene> scenes() {
        return LongStream.range(10_000, 10_400).mapToObj(SceneGenerator::hour);
    }

    private static List<Availability> whole(Scene scene) {
        AvailabilityCalculation calculation = scene.calculation();
        return scene.servicesAndWhole().stream()
                .map(service -> calculation.of(service, calculation.horizon()))
                .toList();
    }

    private static <N> List<N> numbers(List<Availability> worked, Function<Availability, N> number) {
        return worked.stream().map(number).toList();
    }

    private static BigDecimal low(Availability worked) {
        return worked.low().map(ratio -> ratio.percent(9)).orElse(BigDecimal.ZERO);
    }

    private static BigDecimal high(Availability worked) {
        return worked.high().map(ratio -> ratio.percent(9)).orElse(BigDecimal.ZERO);
    }

    private static List<Long> seconds(Availability worked) {
        return List.of(
                worked.scheduledSeconds(), worked.excludedSeconds(), worked.downSeconds(), worked.unknownSeconds());
    }

    private static List<Long> sum(List<Long> one, List<Long> other) {
        return LongStream.range(0, one.size())
                .map(i -> one.get((int) i) + other.get((int) i))
                .boxed()
                .toList();
    }

    private static Rows shuffled(Rows rows) {
        Random random = new Random(7);
        return new Rows(
                shuffled(rows.samples(), random),
                shuffled(rows.intervals(), random),
                rows.outageList(),
                shuffled(rows.outages(), random),
                shuffled(rows.exclusions(), random),
                shuffled(rows.corrections(), random));
    }

    private static <T> List<T> shuffled(List<T> rows, Random random) {
        List<T> others = new ArrayList<>(rows);
        Collections.shuffle(others, random);
        return others;
    }

    private static Rows repeated(Rows rows) {
        return new Rows(
                twice(rows.samples()),
                twice(rows.intervals()),
                rows.outageList(),
                twice(rows.outages()),
                twice(rows.exclusions()),
                rows.corrections());
    }

    private static <T> List<T> twice(List<T> rows) {
        return Stream.concat(rows.stream(), rows.stream()).toList();
    }

    private static Rows halved(Rows rows) {
        return rows.withOutages(rows.outages().stream()
                        .flatMap(AvailabilityLawsTest::halves)
                        .toList())
                .withIntervals(rows.intervals().stream()
                        .flatMap(AvailabilityLawsTest::halves)
                        .toList());
    }

    private static Stream<Outage> halves(Outage row) {
        long middle = row.from() + (row.end().orElse(row.from()) - row.from()) / 2;
        return Stream.of(
                new Outage(row.service(), row.site(), row.from(), middle, row.cause(), row.responsible()),
                new Outage(row.service(), row.site(), middle, row.to(), row.cause(), row.responsible()));
    }

    private static Stream<Interval> halves(Interval row) {
        long middle = (row.span().start() + row.span().end()) / 2;
        return Stream.of(
                new Interval(row.service(), row.site(), new TimeSpan(row.span().start(), middle), row.status()),
                new Interval(
                        row.service(),
                        row.site(),
                        new TimeSpan(middle, row.span().end()),
                        row.status()));
    }

    /** With every exclusion for all services: one of a part alone may well make its group down (a planned stop of a spare). */
    private static Scene withoutRules(Scene scene) {
        List<Exclusion> forAll = scene.rows().exclusions().stream()
                .map(row -> exclusion(row.span()))
                .toList();
        return scene.with(scene.rows().withExclusions(forAll));
    }

    private static Rows widened(Rows rows) {
        return rows.withExclusions(rows.exclusions().stream()
                .map(row -> exclusion(
                        new TimeSpan(row.span().start() - 97, row.span().end() + 131)))
                .toList());
    }

    private static Exclusion exclusion(TimeSpan span) {
        return new Exclusion(
                Exclusion.EVERY_SERVICE,
                span,
                Exclusion.Kind.AGREED,
                "",
                null,
                new Exclusion.Approval("課長", LocalDate.of(2025, 6, 1)));
    }
}
