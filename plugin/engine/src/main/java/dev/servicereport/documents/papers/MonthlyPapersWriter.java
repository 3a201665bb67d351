package dev.servicereport.documents.papers;

import dev.servicereport.contract.AnnualTerm;
import dev.servicereport.contract.Billing;
import dev.servicereport.contract.Billing.Account;
import dev.servicereport.contract.Contract;
import dev.servicereport.contract.ContractTerm;
import dev.servicereport.contract.PaymentPlan.Period;
import dev.servicereport.delivery.Inspection;
import dev.servicereport.documents.papers.MonthlyPapers.Claim;
import dev.servicereport.documents.papers.MonthlyPapers.Figures;
import dev.servicereport.documents.papers.MonthlyPapers.Money;
import dev.servicereport.documents.papers.MonthlyPapers.Payee;
import dev.servicereport.figures.MonthFigures;
import dev.servicereport.figures.PaymentFigures;
import dev.servicereport.figures.ServiceFigures;
import dev.servicereport.money.Yen;
import dev.servicereport.payment.Instalment;
import dev.servicereport.payment.PaymentSchedule;
import dev.servicereport.payment.PlanAccount;
import dev.servicereport.wording.AnnualWords;
import dev.servicereport.wording.Display;
import dev.servicereport.wording.PaymentWords;
import dev.servicereport.wording.VerdictText;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Words the papers that go with a month's payment (月次の提出書類). */
final class MonthlyPapersWriter {

    private final Contract contract;
    private final PaymentFigures payments;
    private final Display display;

    MonthlyPapersWriter(Contract contract, PaymentFigures payments) {
        this.contract = contract;
        this.payments = payments;
        int decimals = contract.sla().availability().target().scale() + 2;
        display = new Display(contract.measurement().zone(), decimals);
    }

    MonthlyPapers write(MonthFigures figures) {
        YearMonth month = figures.month();
        List<Claim> claims = payments.book().accounts().stream()
                .flatMap(account -> claims(account.schedule(), month, days(month)))
                .toList();
        return new MonthlyPapers(
                contract.printed().monthlyPapers().stream()
                        .map(paper -> paper.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .toList(),
                Display.month(month),
                days(month),
                Display.date(lastDay(contract.term(), month)),
                Display.number(Inspection.DAYS_TO_INSPECT),
                figures(figures),
                claims.isEmpty() ? List.of(new Claim("", "", "", "", "", Money.NONE)) : claims,
                payee(contract.parties().contractor().billing()));
    }

    private LocalDate firstDay(YearMonth month) {
        LocalDate first = month.atDay(1);
        LocalDate from = contract.term().serviceFrom();
        return first.isBefore(from) ? from : first;
    }

    /** The last day of service in a month. */
    static LocalDate lastDay(ContractTerm term, YearMonth month) {
        LocalDate last = month.atEndOfMonth();
        return last.isAfter(term.serviceTo()) ? term.serviceTo() : last;
    }

    private String days(YearMonth month) {
        return days(firstDay(month), lastDay(contract.term(), month));
    }

    private static String days(LocalDate first, LocalDate last) {
        return Display.date(first) + "から" + Display.date(last) + "まで";
    }

    private static Stream<Claim> claims(PaymentSchedule schedule, YearMonth month, String days) {
        List<AnnualTerm> years = schedule.plan().subject().years();
        return schedule.instalments().stream()
                .filter(one -> one.month().equals(month) && one.amount().compareTo(Yen.ZERO) > 0)
                .map(one -> new Claim(
                        schedule.plan().title(),
                        one.no() + "/" + schedule.instalments().size(),
                        (years.isEmpty() ? Display.month(month) : AnnualWords.year(one.no())) + "分",
                        years.isEmpty() ? days : days(years.get(one.no() - 1).term()),
                        Display.date(one.due()),
                        money(one, schedule.total())));
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

    private Figures figures(MonthFigures figures) {
        ServiceFigures overall = figures.overall();
        return new Figures(
                overall.target().toPlainString() + "%",
                display.percent(overall.availability()),
                VerdictText.of(overall.verdict()),
                Display.duration(overall.availability().downSeconds()),
                Display.duration(overall.allowedSeconds()),
                Display.duration(overall.availability().excludedSeconds()),
                count(figures.incidents().items().size(), figures.incidents().kept()),
                count(figures.inquiries().items().size(), figures.inquiries().kept()));
    }

    private static String count(int number, boolean kept) {
        return kept ? Display.number(number) + "件" : "記録なし";
    }

    private static Payee payee(Billing billing) {
        @Nullable Account account = billing.account();
        Account shown = account == null ? new Account("", "", "", "", "") : account;
        return new Payee(
                billing.registration(),
                List.of(
                        new Payee.Line("金融機関・支店", (shown.bank() + "　" + shown.branch()).strip()),
                        new Payee.Line("種別・口座番号", (shown.kind() + "　" + shown.number()).strip()),
                        new Payee.Line("口座名義", shown.holder())));
    }

    /** Whether something for the month is not paid as planned, as far as a record of payments says so. */
    boolean isOpen(YearMonth month) {
        return payments.book().accounts().stream().anyMatch(account -> isOpen(account, month));
    }

    private boolean isOpen(PlanAccount account, YearMonth month) {
        List<Integer> numbers = account.schedule().instalments().stream()
                .filter(one -> one.month().equals(month))
                .map(Instalment::no)
                .toList();
        return payments.standings(account).stream()
                .anyMatch(standing ->
                        numbers.contains(standing.no()) && standing.open().compareTo(Yen.ZERO) > 0);
    }
}
