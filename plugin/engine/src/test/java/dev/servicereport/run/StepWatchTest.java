package dev.servicereport.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.GivenData;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StepWatchTest {

    private final AtomicLong seconds = new AtomicLong();
    private final List<String> told = new ArrayList<>();

    private StepWatch watch(Duration limit) {
        return new StepWatch(limit, () -> TimeUnit.SECONDS.toNanos(seconds.get()), told::add, step -> {});
    }

    private void look(StepWatch watch, long at) {
        seconds.set(at);
        watch.look();
    }

    @Test
    void namesAStepOnceItsTimeIsOverAndAgainEachTimeThatHasDoubled() {
        StepWatch watch = watch(Duration.ofSeconds(300));
        watch.step("reading the data");
        List.of(1L, 299L, 300L, 301L, 599L, 600L, 1199L, 1250L).forEach(at -> look(watch, at));

        assertThat(told)
                .containsExactly(
                        "reading the data has taken 300 s so far, longer than service-report.stepLimit, and goes on"
                                + " (この処理に 300 秒かかっています。処理は続いています)",
                        "reading the data has taken 600 s so far, longer than service-report.stepLimit, and goes on"
                                + " (この処理に 600 秒かかっています。処理は続いています)",
                        "reading the data has taken 1250 s so far, longer than service-report.stepLimit, and goes on"
                                + " (この処理に 1250 秒かかっています。処理は続いています)");
    }

    @Test
    void aStepEndsWhereTheNextOneBegins() {
        StepWatch watch = watch(Duration.ofSeconds(300));
        watch.step("reading the data");
        seconds.set(299);
        watch.step("rendering monthly-report-2025-01");
        look(watch, 598);
        assertThat(told).isEmpty();
        look(watch, 599);
        assertThat(told).singleElement().asString().startsWith("rendering monthly-report-2025-01 has taken 300 s");
    }

    @Test
    void saysNothingBeforeTheFirstStepNorAfterTheLastNorWithoutALimit() {
        StepWatch watch = watch(Duration.ofSeconds(300));
        look(watch, 1000);
        watch.step("publishing");
        watch.close();
        look(watch, 2000);
        StepWatch never = watch(Duration.ZERO);
        never.step("publishing");
        look(never, 9000);
        assertThat(told).isEmpty();
    }

    @Test
    void knowsTheStepThatARunIsAt(@TempDir Path folder) throws Exception {
        ReportRequest request =
                new ReportRequest(GivenData.in(folder).directory(), folder.resolve("output"), null, null);
        StepWatch watch = new StepWatch(Duration.ofNanos(1), seconds::incrementAndGet, told::add, step -> {});
        ReportGenerator generator = new ReportGenerator(request, watch);
        generator.documents(DocumentRequest.of(List.of("monthly-report"), List.of("adoc"), null), line -> watch.look());
        watch.look();
        assertThat(told).last().asString().startsWith("publishing has taken");
    }
}
