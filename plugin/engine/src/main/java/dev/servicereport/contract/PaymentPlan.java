package dev.servicereport.contract;

import dev.servicereport.contract.PlanAmendments.Change;
import dev.servicereport.contract.PlanAmendments.Termination;
import dev.servicereport.money.Yen;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One agreed plan of payments (支払計画; specification 2.3). All amounts include tax.
 *
 * @param id its id in {@code payments.csv}
 * @param title its name on paper
 * @param amounts what it costs, as signed
 * @param instalments how it is divided, as signed
 * @param conditions tax, due days and what else holds for each payment
 * @param partial a payment in advance of the instalments (部分払), or null
 * @param amendments what was changed later (変更契約・中途解約)
 * @param subject what the amount is for
 */
public record PaymentPlan(
        String id,
        String title,
        Amounts amounts,
        Instalments instalments,
        PlanConditions conditions,
        @Nullable PartialPayment partial,
        PlanAmendments amendments,
        Subject subject) {

    /** The contract amount after the last change (変更後の契約金額); an early end does not lower it. */
    public Yen agreed() {
        List<Change> changes = amendments.changes();
        return changes.isEmpty()
                ? amounts.contract()
                : changes.get(changes.size() - 1).contract();
    }

    /** The most that the budget allows after the last change (変更後の上限額). */
    public Yen ceiling() {
        Yen ceiling = amounts.ceiling();
        for (Change change : amendments.changes()) {
            ceiling = change.ceiling() == null ? ceiling : change.ceiling();
        }
        return ceiling;
    }

    /** The service month of an instalment: the month in which its year begins, else the last of the months that it pays for. */
    public YearMonth month(int no) {
        List<AnnualTerm> years = subject.years();
        return years.isEmpty()
                ? instalments.firstMonth().plusMonths((no - 1L) * instalments.every())
                : YearMonth.from(years.get(no - 1).term().from());
    }

    /** The months that an instalment pays for, by month: those of its year, as far as a day of it lies in them, else as many as each one pays for. */
    public List<YearMonth> months(int no) {
        List<AnnualTerm> years = subject.years();
        YearMonth last = years.isEmpty()
                ? month(no)
                : YearMonth.from(years.get(no - 1).term().to());
        YearMonth first = years.isEmpty() ? last.minusMonths(instalments.every() - 1L) : month(no);
        return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
                .toList();
    }

    /** The years that are paid: an early end leaves out the rest (中途解約); empty for a plan that is not paid year by year. */
    public List<AnnualTerm> paidYears() {
        List<AnnualTerm> years = subject.years();
        Termination termination = amendments.termination();
        return termination == null ? years : years.subList(0, Math.min(termination.after(), years.size()));
    }

    /** The same plan with a table of its own for the amounts (契約書の支払額一覧). */
    public PaymentPlan withTable(List<Yen> table) {
        Instalments tabled = new Instalments(
                instalments.count(), instalments.firstMonth(), instalments.remainder(), table, instalments.every());
        return new PaymentPlan(id, title, amounts, tabled, conditions, partial, amendments, subject);
    }

    /** The same plan with another partial payment, or with none. */
    public PaymentPlan withPartial(@Nullable PartialPayment other) {
        return new PaymentPlan(id, title, amounts, instalments, conditions, other, amendments, subject);
    }

    /**
     * @param ceiling the most that the budget allows (提案上限額)
     * @param contract what was agreed (契約金額), above 0, at most the ceiling
     * @param bid what was bid (応札額); 10% of it bounds a partial payment
     */
    public record Amounts(Yen ceiling, Yen contract, Yen bid) {}

    /**
     * @param count number of instalments, 1 or more
     * @param firstMonth the service month of the first one; of several months that it pays for the last
     * @param remainder which instalment carries what does not divide
     * @param table the contract's own amounts, one for each instalment; empty when they are divided equally
     * @param every how many months each one pays for, of which its service month is the last; 1 or more
     */
    public record Instalments(int count, YearMonth firstMonth, Remainder remainder, List<Yen> table, int every) {

        /** One for each month. */
        public Instalments(int count, YearMonth firstMonth, Remainder remainder, List<Yen> table) {
            this(count, firstMonth, remainder, table, 1);
        }

        public Instalments {
            table = List.copyOf(table);
        }
    }

    /** Which instalment carries the yen that do not divide (端数). */
    public enum Remainder {
        /** The first one: the statutory default (昭和25年法律第61号第3条). */
        FIRST,
        /** The last one. */
        LAST
    }

    /**
     * @param amount yen, above 0, at most a tenth of the bid
     * @param paidOn the day it was or will be paid, in the fiscal year of signing
     */
    public record PartialPayment(Yen amount, LocalDate paidOn) {}

    /**
     * @param term the days the amount is for, or null when the instalments say it all
     * @param licences number of licences (ライセンス数), or null when it is for none
     * @param years the years of a plan that is paid year by year, one instalment each (年度ごとの契約); empty for one that is not
     */
    public record Subject(@Nullable Period term, @Nullable Integer licences, List<AnnualTerm> years) {

        public Subject {
            years = List.copyOf(years);
        }

        /** What is not paid year by year. */
        public Subject(@Nullable Period term, @Nullable Integer licences) {
            this(term, licences, List.of());
        }

        /** What the service months of the instalments say. */
        public static final Subject SERVICE_MONTHS = new Subject(null, null);
    }

    /**
     * @param from first day
     * @param to last day, inclusive
     */
    public record Period(LocalDate from, LocalDate to) {}
}
