package dev.servicereport.site;

import dev.servicereport.chart.Chart;
import dev.servicereport.chart.PaymentCurve;
import dev.servicereport.chart.PaymentCurve.Point;
import dev.servicereport.chart.PaymentCurveChart;
import dev.servicereport.chart.StackedBars;
import dev.servicereport.chart.StackedBars.Bar;
import dev.servicereport.chart.StackedBarsChart;
import dev.servicereport.figures.PaymentFigures;
import dev.servicereport.money.Yen;
import dev.servicereport.payment.Instalment;
import dev.servicereport.payment.PartialInstalment;
import dev.servicereport.payment.PaymentRecord;
import dev.servicereport.payment.PaymentStanding;
import dev.servicereport.payment.PlanAccount;
import dev.servicereport.time.FiscalYear;
import dev.servicereport.wording.Texts;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was paid and is left, of each plan and of the budget of the fiscal year (支払の図). */
final class MoneyCharts {

    /** A year's budget is paid out until the end of May after it (出納整理期間). */
    private static final int MONTHS = 14;

    private final PaymentFigures payments;
    private final List<PlanAccount> accounts;
    private final Texts texts;

    MoneyCharts(PaymentFigures payments, Texts texts) {
        this.payments = payments;
        this.texts = texts;
        accounts = payments.book().accounts();
    }

    /** Each plan as one bar; none when no record of payments is kept. */
    Optional<Chart> paid() {
        if (accounts.isEmpty() || !payments.book().kept()) {
            return Optional.empty();
        }
        List<Bar> bars = accounts.stream().map(this::bar).toList();
        return Optional.of(new StackedBarsChart(
                texts,
                new StackedBars(
                        texts.say("site.paid-chart"),
                        texts.say("site.paid-unit"),
                        StackedBars.plain(List.of(texts.say("site.paid"), texts.say("site.left"))),
                        bars)));
    }

    private Bar bar(PlanAccount account) {
        Yen paid = Yen.sum(
                payments.standings(account).stream().map(PaymentStanding::paid).toList());
        long left = account.schedule().total().minus(paid).amount();
        return new Bar(account.schedule().plan().title(), List.of(paid.amount(), Math.max(0, left)));
    }

    /** What is left of the fiscal year in which the last day that counts lies; none when it bears nothing. */
    Optional<Chart> year() {
        FiscalYear year = FiscalYear.of(payments.asOf());
        Yen total = due(year, day -> true);
        if (total.equals(Yen.ZERO)) {
            return Optional.empty();
        }
        List<Point> points = Stream.iterate(YearMonth.from(year.firstDay()), month -> month.plusMonths(1))
                .limit(MONTHS)
                .map(month -> point(year, month))
                .toList();
        return Optional.of(PaymentCurveChart.remaining(
                texts, new PaymentCurve(texts.say("site.budget-chart", "year", year.label()), total, points)));
    }

    private Point point(FiscalYear year, YearMonth month) {
        LocalDate end = month.atEndOfMonth();
        return new Point(month, due(year, day -> !day.isAfter(end)), paid(year, end));
    }

    /** What the year bears of all plans that falls due on such days. */
    private Yen due(FiscalYear year, Predicate<LocalDate> days) {
        Stream<Yen> instalments = accounts.stream()
                .flatMap(account -> account.schedule().instalments().stream())
                .filter(one -> one.fiscalYear().equals(year) && days.test(one.due()))
                .map(Instalment::amount);
        Stream<Yen> partial = accounts.stream()
                .flatMap(account -> Stream.ofNullable(account.schedule().partial()))
                .filter(one -> one.fiscalYear().equals(year) && days.test(one.paidOn()))
                .map(PartialInstalment::amount);
        return Yen.sum(Stream.concat(instalments, partial).toList());
    }

    private @Nullable Yen paid(FiscalYear year, LocalDate end) {
        if (!payments.book().kept() || end.isAfter(payments.asOf())) {
            return null;
        }
        return Yen.sum(accounts.stream()
                .flatMap(account -> account.records().stream().filter(record -> isOf(year, account, record)))
                .filter(record -> record.paidOn() != null && !record.paidOn().isAfter(end))
                .map(PaymentRecord::amount)
                .toList());
    }

    private static boolean isOf(FiscalYear year, PlanAccount account, PaymentRecord record) {
        PartialInstalment partial = account.schedule().partial();
        if (record.no() == 0) {
            return partial != null && partial.fiscalYear().equals(year);
        }
        return account.schedule().instalments().stream()
                .anyMatch(one -> one.no() == record.no() && one.fiscalYear().equals(year));
    }
}
