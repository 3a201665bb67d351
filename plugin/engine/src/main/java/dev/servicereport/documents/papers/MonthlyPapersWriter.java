package dev.servicereport.documents.papers;

import dev.servicereport.contract.Billing;
import dev.servicereport.contract.Billing.Account;
import dev.servicereport.contract.Contract;
import dev.servicereport.contract.ContractTerm;
import dev.servicereport.contract.MonthlyPaper;
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
import dev.servicereport.payment.PlanAccount;
import dev.servicereport.wording.Display;
import dev.servicereport.wording.VerdictText;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Words the papers that go with a month's payment (月次の提出書類). */
final class MonthlyPapersWriter {

    private final Contract contract;
    private final PaymentFigures payments;
    private final Display display;
    private final MonthlyClaims claims;

    MonthlyPapersWriter(Contract contract, PaymentFigures payments) {
        this.contract = contract;
        this.payments = payments;
        claims = new MonthlyClaims(contract.term());
        int decimals = contract.sla().availability().target().scale() + 2;
        display = new Display(contract.measurement().zone(), decimals);
    }

    MonthlyPapers write(MonthFigures figures) {
        YearMonth month = figures.month();
        List<Claim> found = payments.book().accounts().stream()
                .flatMap(account -> claims.of(account.schedule(), month))
                .toList();
        return new MonthlyPapers(
                contract.printed().monthlyPapers().stream()
                        .map(MonthlyPapersWriter::word)
                        .toList(),
                Display.month(month),
                claims.days(month),
                Display.date(lastDay(contract.term(), month)),
                Display.number(Inspection.DAYS_TO_INSPECT),
                figures(figures),
                found.isEmpty() ? List.of(new Claim("", "", "", "", claims.work(month), "", Money.NONE)) : found,
                payee(contract.parties().contractor().billing()));
    }

    /**
     * The invoice of what is paid for no month of service: nothing was done or measured in it that could be confirmed or inspected.
     */
    MonthlyPapers writeOutside(YearMonth month) {
        return new MonthlyPapers(
                List.of(word(MonthlyPaper.INVOICE)),
                Display.month(month),
                "",
                "",
                "",
                new Figures("", "", VerdictText.NO_DATA, "", "", "", "", ""),
                payments.book().accounts().stream()
                        .flatMap(account -> claims.of(account.schedule(), month))
                        .toList(),
                payee(contract.parties().contractor().billing()));
    }

    /** The months outside the service for which something is to be paid, when invoices are made at all. */
    SortedSet<YearMonth> outside() {
        return payments.book().accounts().stream()
                .filter(account -> contract.printed().monthlyPapers().contains(MonthlyPaper.INVOICE))
                .flatMap(account -> account.schedule().instalments().stream())
                .filter(one -> one.amount().compareTo(Yen.ZERO) > 0 && claims.isOutside(one.month()))
                .map(Instalment::month)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The last day of service in a month. */
    static LocalDate lastDay(ContractTerm term, YearMonth month) {
        LocalDate last = month.atEndOfMonth();
        return last.isAfter(term.serviceTo()) ? term.serviceTo() : last;
    }

    private static String word(MonthlyPaper paper) {
        return paper.name().toLowerCase(Locale.ROOT).replace('_', '-');
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
