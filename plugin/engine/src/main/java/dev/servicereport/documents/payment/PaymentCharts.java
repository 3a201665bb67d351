package dev.servicereport.documents.payment;

import dev.servicereport.chart.PaymentCurve;
import dev.servicereport.chart.PaymentCurve.Point;
import dev.servicereport.chart.YearlyPayments;
import dev.servicereport.chart.YearlyPayments.Bar;
import dev.servicereport.figures.ComparedYears;
import dev.servicereport.figures.PaymentFigures;
import dev.servicereport.figures.PlanFigures;
import dev.servicereport.figures.PlanFigures.Line;
import dev.servicereport.money.Yen;
import dev.servicereport.payment.PaymentRecord;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the charts of payments show. */
public final class PaymentCharts {

    private final PaymentFigures figures;
    private final List<PlanFigures> plans;

    public PaymentCharts(PaymentFigures figures) {
        this.figures = figures;
        plans = figures.book().accounts().stream()
                .map(account -> new PlanFigures(figures, account))
                .toList();
    }

    /** How many plans there are. */
    public int plans() {
        return plans.size();
    }

    /**
     * A plan's payments as they add up; empty for a plan of one payment, of which there is nothing to draw.
     *
     * @param index of the plan, from 0
     */
    public Optional<PaymentCurve> curve(int index) {
        PlanFigures plan = plans.get(index);
        List<Line> lines = plan.lines();
        if (lines.size() < 2) {
            return Optional.empty();
        }
        List<YearMonth> months =
                lines.stream().map(line -> YearMonth.from(line.due())).sorted().toList();
        YearMonth last = months.get(months.size() - 1);
        List<Point> points = Stream.iterate(months.get(0), month -> !month.isAfter(last), month -> month.plusMonths(1))
                .map(month -> new Point(month, planned(lines, month), paid(plan, month)))
                .toList();
        return Optional.of(
                new PaymentCurve(plan.schedule().plan().title(), plan.schedule().total(), points));
    }

    private static Yen planned(List<Line> lines, YearMonth month) {
        return Yen.sum(lines.stream()
                .filter(line -> !line.due().isAfter(month.atEndOfMonth()))
                .map(Line::amount)
                .toList());
    }

    private @Nullable Yen paid(PlanFigures plan, YearMonth month) {
        LocalDate end = month.atEndOfMonth();
        if (!figures.book().kept() || end.isAfter(figures.asOf())) {
            return null;
        }
        return Yen.sum(plan.account().records().stream()
                .filter(record -> isPaid(record, end))
                .map(PaymentRecord::amount)
                .toList());
    }

    private static boolean isPaid(PaymentRecord record, LocalDate end) {
        LocalDate paidOn = record.paidOn();
        return paidOn != null && !paidOn.isAfter(end);
    }

    /** A plan's fiscal years without and with a partial payment; empty when there is nothing to compare. */
    public Optional<YearlyPayments> years(int index) {
        PlanFigures plan = plans.get(index);
        return figures.scenario(plan.account())
                .map(scenario -> new YearlyPayments(
                        plan.schedule().plan().title(),
                        scenario.agreed(),
                        ComparedYears.of(scenario).stream()
                                .map(year -> new Bar(year.year(), year.without(), year.with()))
                                .toList()));
    }
}
