package dev.servicereport.payment;

import dev.servicereport.contract.AnnualTerm;
import dev.servicereport.contract.PaymentPlan;
import dev.servicereport.contract.PaymentPlan.PartialPayment;
import dev.servicereport.contract.PaymentPlan.Period;
import dev.servicereport.contract.PlanAmendments.Change;
import dev.servicereport.money.Yen;
import dev.servicereport.time.FiscalYear;
import dev.servicereport.time.JapaneseHolidays;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The rules of a plan of payments (specification 2.3(1)). */
public final class PlanCheck {

    /** A hundred years of months: more is a slip of the pen, and would fill memory. */
    private static final int MOST_INSTALMENTS = 1200;

    private final PaymentPlan plan;
    private final List<PlanFault> faults = new ArrayList<>();

    private PlanCheck(PaymentPlan plan) {
        this.plan = plan;
    }

    /** Every rule that the plan breaks; none when a {@link PaymentSchedule} can be worked out. */
    public static List<PlanFault> faults(PaymentPlan plan, LocalDate signedOn) {
        PlanCheck check = new PlanCheck(plan);
        check.amounts();
        check.instalments();
        if (plan.partial() != null) {
            check.partial(plan.partial(), FiscalYear.of(signedOn));
        }
        check.table();
        check.years();
        if (plan.subject().term() != null) {
            check.term(plan.subject().term());
        }
        check.faults.addAll(ConditionsCheck.faults(plan.conditions()));
        if (check.faults.isEmpty()) {
            check.faults.addAll(AmendmentCheck.faults(plan));
        }
        return List.copyOf(check.faults);
    }

    private void amounts() {
        Yen contract = plan.amounts().contract();
        Yen ceiling = plan.amounts().ceiling();
        require(isPositive(contract), fault("contract-amount", contract, "an amount above 0", "契約金額は1円以上です"));
        require(
                isPositive(plan.amounts().bid()),
                fault("bid-amount", plan.amounts().bid(), "an amount above 0", "応札額は1円以上です"));
        require(
                contract.compareTo(ceiling) <= 0,
                fault("contract-amount", contract, "at most the ceiling of " + ceiling, "契約金額が提案上限額を超えています"));
    }

    private void instalments() {
        int count = plan.instalments().count();
        boolean possible = isWithin(1, MOST_INSTALMENTS, count);
        require(
                possible,
                fault(
                        "instalments",
                        count,
                        "a number from 1 to " + MOST_INSTALMENTS,
                        "支払回数は1回から" + MOST_INSTALMENTS + "回までです"));
        YearMonth first = plan.instalments().firstMonth();
        YearMonth lastDue = lastMonth().plusMonths(plan.conditions().due().monthsAfter());
        require(
                lastDue.getYear() < JapaneseHolidays.LAST_YEAR,
                fault(
                        "first-month",
                        first,
                        "a month from which all instalments fall due before " + JapaneseHolidays.LAST_YEAR,
                        "支払期日が遠すぎて、休日かどうかがわかりません"));
    }

    /** The month after the last one that is paid for. */
    private YearMonth lastMonth() {
        List<AnnualTerm> years = plan.subject().years();
        return years.isEmpty()
                ? plan.month(mostInstalments()).plusMonths(1)
                : plan.month(years.size()).plusMonths(1);
    }

    /** No year costs more than its own ceiling. */
    private void years() {
        List<AnnualTerm> years = plan.subject().years();
        for (int i = 0; i < years.size(); i++) {
            Yen amount = years.get(i).amount();
            Yen ceiling = years.get(i).ceiling();
            if (ceiling != null && amount.compareTo(ceiling) > 0) {
                faults.add(fault(
                        "annual[" + i + "].amount",
                        amount,
                        "at most the ceiling of the year, " + ceiling,
                        "その年度の上限額を超えています"));
            }
        }
    }

    private int mostInstalments() {
        return plan.amendments().changes().stream()
                .map(Change::count)
                .filter(Objects::nonNull)
                .reduce(plan.instalments().count(), Math::max);
    }

    private void partial(PartialPayment partial, FiscalYear signing) {
        Yen amount = partial.amount();
        Yen most = plan.amounts().bid().fraction(1, 10);
        require(isPositive(amount), fault("partial.amount", amount, "an amount above 0", "部分払をしないときは partial を書きません"));
        require(
                amount.compareTo(most) <= 0,
                fault("partial.amount", amount, "at most " + most + ", 10% of the bid amount", "部分払は応札額の10％以内です"));
        require(
                amount.compareTo(plan.amounts().contract()) <= 0,
                fault(
                        "partial.amount",
                        amount,
                        "at most the contract amount of " + plan.amounts().contract(),
                        "部分払が契約金額を超えています"));
        require(
                signing.contains(partial.paidOn()),
                fault(
                        "partial.paid-on",
                        partial.paidOn(),
                        "a day from " + signing.firstDay() + " to " + signing.lastDay()
                                + ", the fiscal year of signing",
                        "部分払は契約締結日の属する年度（" + signing.label() + "）に限ります"));
    }

    private void table() {
        List<Yen> table = plan.instalments().table();
        if (table.isEmpty()) {
            return;
        }
        int count = plan.instalments().count();
        String key = plan.subject().years().isEmpty() ? "instalment-amounts" : "annual";
        require(
                table.size() == count,
                fault(key, table.size() + " amounts", count + " amounts, one for each instalment", "支払回数と表の行数が違います"));
        table.stream()
                .filter(amount -> amount.compareTo(Yen.ZERO) < 0)
                .forEach(amount -> faults.add(fault(key, amount, "an amount of 0 or more", "負の支払額はありません")));
        BigInteger sum = table.stream()
                .map(amount -> BigInteger.valueOf(amount.amount()))
                .reduce(BigInteger.ZERO, BigInteger::add);
        BigInteger rest = rest();
        require(
                sum.equals(rest),
                fault(key, "a sum of " + sum, "amounts that add up to " + rest, "支払額の合計が契約金額（部分払を除く）と一致しません"));
    }

    private BigInteger rest() {
        PartialPayment partial = plan.partial();
        long paid = partial == null ? 0 : partial.amount().amount();
        return BigInteger.valueOf(plan.amounts().contract().amount()).subtract(BigInteger.valueOf(paid));
    }

    private void term(Period term) {
        require(
                !term.to().isBefore(term.from()),
                fault("term.to", term.to(), "a day from " + term.from() + " on", "期間の終わりが始まりより前です"));
    }

    private void require(boolean holds, PlanFault otherwise) {
        if (!holds) {
            faults.add(otherwise);
        }
    }

    private static PlanFault fault(String key, Object found, String expected, String hint) {
        return new PlanFault(key, found.toString(), expected, hint);
    }

    private static boolean isPositive(Yen amount) {
        return amount.compareTo(Yen.ZERO) > 0;
    }

    private static boolean isWithin(int least, int most, int number) {
        return number >= least && number <= most;
    }
}
