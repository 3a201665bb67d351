package dev.servicereport.documents.service;

import dev.servicereport.availability.Availability;
import dev.servicereport.availability.Verdict;
import dev.servicereport.chart.Allowance;
import dev.servicereport.chart.AvailabilityTrend;
import dev.servicereport.chart.AvailabilityTrend.Point;
import dev.servicereport.chart.DowntimeBudget;
import dev.servicereport.chart.DowntimeBudget.Step;
import dev.servicereport.chart.MonthTimeline;
import dev.servicereport.chart.MonthTimeline.Bar;
import dev.servicereport.chart.MonthTimeline.Kind;
import dev.servicereport.contract.Contract;
import dev.servicereport.dataset.Dataset;
import dev.servicereport.figures.FiguresCalculation;
import dev.servicereport.figures.FiscalYearFigures;
import dev.servicereport.figures.MonthFigures;
import dev.servicereport.figures.PaperVerdicts;
import dev.servicereport.figures.ServiceFigures;
import dev.servicereport.time.TimeSpan;
import dev.servicereport.time.TimeSpans;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a month's charts show. */
public final class MonthCharts {

    /** The month itself and the twelve before it. */
    private static final int TREND_MONTHS = 13;

    private final Dataset dataset;
    private final FiguresCalculation calculation;
    private final ZoneId zone;
    private final PaperVerdicts paper;

    public MonthCharts(Dataset dataset, FiguresCalculation calculation) {
        this.dataset = dataset;
        this.calculation = calculation;
        zone = dataset.contract().measurement().zone();
        paper = new PaperVerdicts(dataset, calculation);
    }

    /** Availability of the last thirteen months, as far as they lie in the term. */
    public AvailabilityTrend trend(YearMonth month) {
        YearMonth first = month.minusMonths(TREND_MONTHS - 1);
        return trend(Stream.iterate(first, m -> !m.isAfter(month), m -> m.plusMonths(1)));
    }

    /** Whether a trend has a month to show that is over or judged. */
    public boolean hasJudged(AvailabilityTrend trend) {
        return trend.points().stream().anyMatch(point -> !paper.isOpen(point.month()));
    }

    /** A month that is not judged yet is left out, unless it is the only one. */
    private AvailabilityTrend trend(Stream<YearMonth> months) {
        List<YearMonth> withData = calculation.monthsWithData();
        List<YearMonth> covered = months.filter(calculation::covers).toList();
        return new AvailabilityTrend(
                dataset.contract().sla().availability().target(),
                covered.stream()
                        .filter(m -> covered.size() == 1 || !paper.isOpen(m))
                        .map(m -> withData.contains(m) ? point(m) : new Point(m, null, null, Verdict.NOT_APPLICABLE))
                        .toList());
    }

    /**
     * The whole term so far, from the first month with data to the last; empty without any.
     *
     * @param months the whole in each month with data
     */
    public static Optional<AvailabilityTrend> trend(Contract contract, SortedMap<YearMonth, Availability> months) {
        BigDecimal target = contract.sla().availability().target();
        return months.isEmpty()
                ? Optional.empty()
                : Optional.of(new AvailabilityTrend(
                        target,
                        Stream.iterate(
                                        months.firstKey(),
                                        month -> !month.isAfter(months.lastKey()),
                                        month -> month.plusMonths(1))
                                .map(month -> point(month, months.get(month), target))
                                .toList()));
    }

    private static Point point(YearMonth month, @Nullable Availability availability, BigDecimal target) {
        if (availability == null) {
            return new Point(month, null, null, Verdict.NOT_APPLICABLE);
        }
        int decimals = target.scale() + 2;
        return new Point(
                month,
                availability.low().map(ratio -> ratio.percent(decimals)).orElse(null),
                availability.high().map(ratio -> ratio.percent(decimals)).orElse(null),
                availability.verdict(target));
    }

    /** The same for the months of a fiscal year that lie in the term and before the cut-off. */
    public AvailabilityTrend trend(FiscalYearFigures year) {
        return trend(year.year().months().stream());
    }

    private Point point(YearMonth month) {
        Point point = point(
                month,
                calculation.overall(month).availability(),
                dataset.contract().sla().availability().target());
        return paper.isOpen(month) ? new Point(month, point.low(), point.high(), Verdict.UNDETERMINED) : point;
    }

    /** What happened to the whole and to each service. */
    public MonthTimeline timeline(MonthFigures figures) {
        List<ServiceFigures> charted = new LongMonth(dataset.measurements().services(), figures).charted();
        return new MonthTimeline(
                figures.month(),
                zone,
                Stream.concat(Stream.of(figures.overall()), charted.stream())
                        .map(MonthCharts::row)
                        .toList(),
                figures.services().size() - charted.size());
    }

    private static MonthTimeline.Row row(ServiceFigures service) {
        Availability availability = service.availability();
        List<Bar> bars = new ArrayList<>();
        add(bars, Kind.EXCLUDED, availability.excluded());
        add(bars, Kind.UNKNOWN, availability.unknown());
        add(bars, Kind.DOWN, availability.down());
        bars.sort(Comparator.comparing(Bar::span).thenComparing(Bar::kind));
        return new MonthTimeline.Row(service.service().name(), bars);
    }

    private static void add(List<Bar> bars, Kind kind, TimeSpans spans) {
        spans.toList().forEach(span -> bars.add(new Bar(kind, span)));
    }

    /** The whole's downtime against what was allowed; empty when neither is above 0, and while the month is not judged yet. */
    public Optional<Allowance> allowance(MonthFigures figures) {
        return Optional.of(Allowance.of(figures.overall()))
                .filter(bar -> bar.allowedSeconds() > 0 || bar.mostSeconds() > 0)
                .filter(bar -> !paper.isOpen(figures.month()));
    }

    /** How the whole's downtime adds up; in a month that goes on against what all of it allows. */
    public DowntimeBudget budget(MonthFigures figures) {
        List<Step> steps = new ArrayList<>();
        long used = 0;
        steps.add(new Step(figures.window().start(), 0));
        for (TimeSpan outage : figures.overall().availability().down().toList()) {
            add(steps, new Step(outage.start(), used));
            used += outage.seconds();
            add(steps, new Step(outage.end(), used));
        }
        add(steps, new Step(figures.window().end(), used));
        long allowed = paper.whole(figures.month())
                .map(whole -> whole.allowedSeconds(figures.overall()))
                .orElse(figures.overall().allowedSeconds());
        return new DowntimeBudget(figures.month(), zone, allowed, steps);
    }

    private static void add(List<Step> steps, Step step) {
        if (!steps.get(steps.size() - 1).equals(step)) {
            steps.add(step);
        }
    }
}
