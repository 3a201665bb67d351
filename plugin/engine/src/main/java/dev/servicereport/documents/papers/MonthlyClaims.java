package dev.servicereport.documents.papers;

import dev.servicereport.contract.ContractTerm;
import dev.servicereport.contract.PaymentPlan;
import dev.servicereport.contract.PaymentPlan.Period;
import dev.servicereport.documents.papers.MonthlyPapers.Claim;
import dev.servicereport.documents.papers.MonthlyPapers.Money;
import dev.servicereport.documents.papers.MonthlyPapers.Work;
import dev.servicereport.money.Yen;
import dev.servicereport.payment.Instalment;
import dev.servicereport.payment.PaymentSchedule;
import dev.servicereport.wording.AnnualWords;
import dev.servicereport.wording.Display;
import dev.servicereport.wording.PaymentWords;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Stream;

/** Words what is to be paid for a month, and for which days (支払の区分と取引の期間). */
final class MonthlyClaims {

    private final ContractTerm term;

    MonthlyClaims(ContractTerm term) {
        this.term = term;
    }

    /** Whether no day of service is in a month. */
    boolean isOutside(YearMonth month) {
        return month.isBefore(YearMonth.from(term.serviceFrom())) || month.isAfter(YearMonth.from(term.serviceTo()));
    }

    /** What of a plan is to be paid for a month. */
    Stream<Claim> of(PaymentSchedule schedule, YearMonth month) {
        return schedule.instalments().stream()
                .filter(one -> one.month().equals(month) && one.amount().compareTo(Yen.ZERO) > 0)
                .map(one -> new Claim(
                        schedule.plan().title(),
                        one.no() + "/" + schedule.instalments().size(),
                        share(schedule.plan(), one) + "分",
                        days(schedule.plan(), one),
                        work(schedule.plan(), one),
                        Display.date(one.due()),
                        money(one, schedule.total())));
    }

    /** What an instalment pays for: its year, its months as far as service is owed in them, or without any of them itself. */
    private String share(PaymentPlan plan, Instalment one) {
        if (!plan.subject().years().isEmpty()) {
            return AnnualWords.year(one.no());
        }
        YearMonth first = later(first(plan, one), YearMonth.from(term.serviceFrom()));
        YearMonth last = YearMonth.from(MonthlyPapersWriter.lastDay(term, one.month()));
        if (last.isBefore(first)) {
            return "第" + one.no() + "回";
        }
        return first.equals(last) ? Display.month(last) : Display.month(first) + "から" + Display.month(last);
    }

    /** The days of that; of an instalment without any month of service those of its plan, or of the whole service. */
    private String days(PaymentPlan plan, Instalment one) {
        if (!plan.subject().years().isEmpty()) {
            return days(plan.subject().years().get(one.no() - 1).term());
        }
        LocalDate first = firstDay(later(first(plan, one), YearMonth.from(term.serviceFrom())));
        LocalDate last = MonthlyPapersWriter.lastDay(term, one.month());
        if (!last.isBefore(first)) {
            return days(first, last);
        }
        Period own = plan.subject().term();
        return own == null ? days(term.serviceFrom(), term.serviceTo()) : days(own);
    }

    private Work work(PaymentPlan plan, Instalment one) {
        YearMonth first = later(first(plan, one), YearMonth.from(term.serviceFrom()));
        return plan.subject().years().isEmpty() && first.isBefore(one.month())
                ? new Work(share(plan, one), days(plan, one), true)
                : work(one.month());
    }

    /** That of one month. */
    Work work(YearMonth month) {
        return new Work(Display.month(month), days(month), false);
    }

    private static YearMonth first(PaymentPlan plan, Instalment one) {
        return plan.months(one.no()).get(0);
    }

    private static YearMonth later(YearMonth one, YearMonth other) {
        return one.isAfter(other) ? one : other;
    }

    private static String days(Period term) {
        return days(term.from(), term.to());
    }

    private static Money money(Instalment one, Yen total) {
        return new Money(
                PaymentWords.yen(one.amount()),
                PaymentWords.yen(one.amount().minus(one.tax())),
                Display.number(one.taxRate()),
                PaymentWords.yen(one.tax()),
                PaymentWords.yen(total),
                PaymentWords.yen(one.cumulative().minus(one.amount())),
                PaymentWords.yen(one.cumulative()),
                PaymentWords.yen(one.remaining()));
    }

    private LocalDate firstDay(YearMonth month) {
        LocalDate first = month.atDay(1);
        LocalDate from = term.serviceFrom();
        return first.isBefore(from) ? from : first;
    }

    /** A month as far as service is owed in it, first and last day. */
    String days(YearMonth month) {
        return days(firstDay(month), MonthlyPapersWriter.lastDay(term, month));
    }

    private static String days(LocalDate first, LocalDate last) {
        return Display.date(first) + "から" + Display.date(last) + "まで";
    }
}
