package dev.servicereport.check;

import dev.servicereport.availability.Availability;
import dev.servicereport.availability.DataGap;
import dev.servicereport.availability.Ratio;
import dev.servicereport.figures.MonthFigures;
import dev.servicereport.figures.ServiceFigures;
import dev.servicereport.figures.WholeMonth;
import dev.servicereport.run.Outcome;
import dev.servicereport.service.Service;
import dev.servicereport.wording.Display;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The months of a run: those with figures, and those of which something is missing. */
final class CheckedMonths {

    /** Percentages are cut after so many decimals, like those of the metrics. */
    private static final int DECIMALS = 4;

    private final Outcome run;

    private CheckedMonths(Outcome run) {
        this.run = run;
    }

    /** Ascending. */
    static List<CheckedMonth> of(Outcome run) {
        return new CheckedMonths(run).all();
    }

    private List<CheckedMonth> all() {
        TreeMap<YearMonth, CheckedMonth> months = new TreeMap<>();
        run.missing().forEach(gap -> months.put(gap.month(), withoutFigures(gap)));
        run.months().forEach(figures -> months.put(figures.month(), month(figures)));
        return List.copyOf(months.values());
    }

    private CheckedMonth withoutFigures(DataGap gap) {
        String target = run.dataset().contract().sla().availability().target().toPlainString();
        return new CheckedMonth(
                gap.month(), CheckOutcome.MISSING, target, null, List.of(), missing(gap), gap.list(), null);
    }

    private CheckedMonth month(MonthFigures figures) {
        DataGap gap = run.missing().stream()
                .filter(each -> each.month().equals(figures.month()))
                .findFirst()
                .orElse(null);
        WholeMonth whole = new WholeMonth(run.dataset(), figures);
        CheckOutcome verdict = outcome(whole, figures.overall());
        return new CheckedMonth(
                figures.month(),
                gap == null ? verdict : verdict.orWorse(CheckOutcome.MISSING),
                figures.target().toPlainString(),
                service(whole, figures.overall(), null),
                figures.services().stream()
                        .map(service -> service(whole, service, gap))
                        .toList(),
                gap == null ? List.of() : missing(gap),
                gap != null && gap.list(),
                UnderWay.of(whole, figures.overall()));
    }

    /** Of a month that is not over, what is below the target and can still be met is not missed: the rest decides. */
    private static CheckOutcome outcome(WholeMonth month, ServiceFigures figures) {
        return month.canStillBeMet(figures) ? CheckOutcome.UNDETERMINED : CheckOutcome.of(figures.verdict());
    }

    private static List<String> missing(DataGap gap) {
        return gap.services().stream().map(Service::id).toList();
    }

    private static CheckedService service(WholeMonth month, ServiceFigures figures, @Nullable DataGap gap) {
        Availability availability = figures.availability();
        CheckOutcome verdict = outcome(month, figures);
        boolean missing = gap != null && gap.services().contains(figures.service());
        return new CheckedService(
                figures.service().id(),
                missing ? verdict.orWorse(CheckOutcome.MISSING) : verdict,
                percent(availability.low()),
                percent(availability.high()),
                display(figures.target()).percent(availability),
                availability.downSeconds(),
                figures.allowedSeconds(),
                new CheckedService.Left(figures.leastLeftSeconds(), figures.mostLeftSeconds()));
    }

    private static Display display(BigDecimal target) {
        return new Display(ZoneOffset.UTC, target.scale() + 2);
    }

    private static @Nullable String percent(Optional<Ratio> ratio) {
        return ratio.map(value -> value.percent(DECIMALS).toPlainString()).orElse(null);
    }
}
