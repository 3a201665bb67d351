package dev.servicereport.documents.briefing;

import dev.servicereport.chart.PaidYears;
import dev.servicereport.chart.PaidYears.Year;
import dev.servicereport.documents.briefing.MoneyFacts.MoneyRow;
import dev.servicereport.money.Yen;
import dev.servicereport.payment.FiscalYearTotal;
import dev.servicereport.payment.PartialInstalment;
import dev.servicereport.payment.PaymentBook;
import dev.servicereport.payment.PaymentSchedule;
import dev.servicereport.payment.PaymentStanding;
import dev.servicereport.payment.PaymentStanding.State;
import dev.servicereport.payment.PlanAccount;
import dev.servicereport.time.FiscalYear;
import dev.servicereport.wording.Display;
import dev.servicereport.wording.ManYen;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Page 5: what each fiscal year bears, what of it is paid and what is left, at the cut-off (支払の状況). */
final class MoneyPage {

    private static final int MONTHS_OF_A_YEAR = 12;

    private final BriefingContext context;
    private final PaymentBook book;

    MoneyPage(BriefingContext context) {
        this.context = context;
        book = context.dataset().payments();
    }

    /** Null without a plan of payments. */
    @Nullable MoneyFacts facts() {
        if (book.accounts().isEmpty()) {
            return null;
        }
        Yen total = sum(years().years().stream().map(Year::planned));
        Yen paid = sum(years().years().stream().map(Year::paid));
        Yen left = total.minus(paid);
        List<PaymentStanding> deviating = deviating();
        return new MoneyFacts(
                ManYen.of(total),
                wholeYears(),
                book.accounts().size(),
                book.kept(),
                ManYen.of(paid),
                left.compareTo(Yen.ZERO) < 0 ? "" : ManYen.of(left),
                standing(paid, left, deviating),
                deviating.size(),
                Stream.of(total, paid, left).anyMatch(ManYen::isCut)
                        || years().years().stream()
                                .anyMatch(year -> ManYen.isCut(year.planned()) || ManYen.isCut(year.paid())),
                rows(total, paid));
    }

    private static Yen sum(Stream<Yen> amounts) {
        return Yen.sum(amounts.toList());
    }

    /** What is not as planned, of the gravest kind that there is. */
    private List<PaymentStanding> deviating() {
        if (!book.kept()) {
            return List.of();
        }
        return Stream.of(in(State.OVERDUE), in(State.OVERPAID, State.PARTLY_PAID), behind())
                .filter(standings -> !standings.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<PaymentStanding> in(State... states) {
        return book.accounts().stream()
                .flatMap(account -> account.standings(context.lastDay()).stream())
                .filter(standing -> List.of(states).contains(standing.state()))
                .toList();
    }

    /** Instalments whose due day is over, and of which neither an invoice nor a payment is recorded. */
    private List<PaymentStanding> behind() {
        return book.accounts().stream()
                .flatMap(account -> account.standings(context.lastDay()).stream()
                        .filter(standing -> standing.state() == State.NOT_INVOICED)
                        .filter(standing -> due(account, standing).isBefore(context.lastDay())))
                .toList();
    }

    private static LocalDate due(PlanAccount account, PaymentStanding standing) {
        PartialInstalment partial = account.schedule().partial();
        return standing.no() == 0 && partial != null
                ? partial.paidOn()
                : account.schedule().instalments().get(standing.no() - 1).due();
    }

    private String standing(Yen paid, Yen left, List<PaymentStanding> deviating) {
        if (!book.kept()) {
            return "not-kept";
        }
        if (!deviating.isEmpty()) {
            return switch (deviating.get(0).state()) {
                case OVERDUE -> "overdue";
                case NOT_INVOICED -> "behind";
                default -> "different";
            };
        }
        if (left.equals(Yen.ZERO)) {
            return "settled";
        }
        return paid.equals(Yen.ZERO) ? "not-begun" : "as-planned";
    }

    /** Of a single plan that is paid in whole years. */
    private int wholeYears() {
        if (book.accounts().size() != 1) {
            return 0;
        }
        PaymentSchedule schedule = book.accounts().get(0).schedule();
        int months = schedule.instalments().size();
        return schedule.partial() == null && months % MONTHS_OF_A_YEAR == 0 ? months / MONTHS_OF_A_YEAR : 0;
    }

    PaidYears years() {
        List<FiscalYear> years = book.accounts().stream()
                .flatMap(account -> account.schedule().fiscalYears().stream())
                .map(FiscalYearTotal::fiscalYear)
                .distinct()
                .sorted()
                .toList();
        return new PaidYears(years.stream().map(this::year).toList(), book.kept());
    }

    private Year year(FiscalYear year) {
        Yen planned = sum(book.accounts().stream()
                .flatMap(account -> account.schedule().fiscalYears().stream())
                .filter(total -> total.fiscalYear().equals(year))
                .map(FiscalYearTotal::amount));
        Yen paid = book.kept() ? sum(book.accounts().stream().map(account -> paid(account, year))) : Yen.ZERO;
        return new Year(year, planned, paid);
    }

    private Yen paid(PlanAccount account, FiscalYear year) {
        return account.paid(year, context.lastDay());
    }

    private List<MoneyRow> rows(Yen total, Yen paid) {
        List<MoneyRow> rows = new ArrayList<>();
        years().years().forEach(year -> rows.add(row(year.year().label(), year.planned(), year.paid())));
        rows.add(row("", total, paid));
        return rows;
    }

    private MoneyRow row(String year, Yen planned, Yen paid) {
        return new MoneyRow(
                year, yen(planned), book.kept() ? yen(paid) : "－", book.kept() ? yen(planned.minus(paid)) : "－");
    }

    /** Below 0 with the mark of municipal accounts. */
    private static String yen(Yen amount) {
        return amount.amount() < 0 ? "△" + Display.number(-amount.amount()) : Display.number(amount.amount());
    }
}
