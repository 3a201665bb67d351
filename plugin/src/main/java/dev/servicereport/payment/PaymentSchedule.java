package dev.servicereport.payment;

import dev.servicereport.contract.PaymentPlan;
import dev.servicereport.contract.PaymentPlan.DueRule;
import dev.servicereport.contract.PaymentPlan.PartialPayment;
import dev.servicereport.contract.PaymentPlan.Period;
import dev.servicereport.contract.PaymentPlan.Remainder;
import dev.servicereport.money.Yen;
import dev.servicereport.time.FiscalYear;
import dev.servicereport.time.OpeningHours;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An agreed plan of payments worked out (支払予定; specification 2.3(1)). The payments add up to the contract amount exactly.
 *
 * @param plan what was agreed
 * @param partial the partial payment, or null when none was agreed
 * @param instalments in order of their number; what does not divide into whole yen is on the first or the last one. A contract
 *     of fewer yen than instalments leaves instalments of 0 yen: the rule gives that, and hiding them would break the count
 */
public record PaymentSchedule(PaymentPlan plan, @Nullable PartialInstalment partial, List<Instalment> instalments) {

    public PaymentSchedule {
        instalments = List.copyOf(instalments);
        Yen paid = partialAmount(partial)
                .plus(Yen.sum(instalments.stream().map(Instalment::amount).toList()));
        if (!paid.equals(plan.amounts().contract())) {
            throw new IllegalArgumentException("the payments add up to " + paid + ", not to the contract amount");
        }
    }

    /**
     * Works the plan out.
     *
     * @param businessDays due dates move on to the next day on which these open
     * @param signedOn the day of signing, whose fiscal year bounds a partial payment
     * @throws IllegalArgumentException when the plan has {@linkplain PlanCheck#faults faults}
     * @throws IllegalStateException when {@code businessDays} never open
     */
    public static PaymentSchedule of(PaymentPlan plan, OpeningHours businessDays, LocalDate signedOn) {
        List<PlanFault> faults = PlanCheck.faults(plan, signedOn);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("plan " + plan.id() + " breaks its rules: " + faults);
        }
        PartialInstalment partial = partial(plan);
        return new PaymentSchedule(plan, partial, instalments(plan, businessDays, partialAmount(partial)));
    }

    private static @Nullable PartialInstalment partial(PaymentPlan plan) {
        PartialPayment agreed = plan.partial();
        return agreed == null
                ? null
                : new PartialInstalment(agreed.amount(), agreed.paidOn(), tax(agreed.amount(), plan));
    }

    private static List<Instalment> instalments(PaymentPlan plan, OpeningHours businessDays, Yen partial) {
        List<Instalment> instalments = new ArrayList<>();
        Yen contract = plan.amounts().contract();
        YearMonth month = plan.instalments().firstMonth();
        Yen cumulative = partial;
        for (Yen amount : amounts(plan, contract.minus(partial))) {
            cumulative = cumulative.plus(amount);
            LocalDate due = businessDays.nextOpenDay(day(plan.due(), month));
            instalments.add(new Instalment(
                    instalments.size() + 1,
                    month,
                    due,
                    amount,
                    tax(amount, plan),
                    cumulative,
                    contract.minus(cumulative)));
            month = month.plusMonths(1);
        }
        return instalments;
    }

    private static List<Yen> amounts(PaymentPlan plan, Yen rest) {
        if (!plan.instalments().table().isEmpty()) {
            return plan.instalments().table();
        }
        int count = plan.instalments().count();
        List<Yen> equal = Collections.nCopies(count, rest.fraction(1, count));
        return withRemainder(equal, rest, plan);
    }

    /** Puts on the first or the last part what the parts lack of the whole. */
    private static List<Yen> withRemainder(List<Yen> parts, Yen whole, PaymentPlan plan) {
        List<Yen> complete = new ArrayList<>(parts);
        int bearer = plan.instalments().remainder() == Remainder.FIRST ? 0 : parts.size() - 1;
        complete.set(bearer, parts.get(bearer).plus(whole.minus(Yen.sum(parts))));
        return complete;
    }

    private static LocalDate day(DueRule due, YearMonth month) {
        YearMonth paying = month.plusMonths(due.monthsAfter());
        return paying.atDay(Math.min(due.dayOfMonth(), paying.lengthOfMonth()));
    }

    /** {@code amount × rate ÷ (100 + rate)}, cut to whole yen. */
    private static Yen tax(Yen amount, PaymentPlan plan) {
        return amount.fraction(plan.taxRate(), 100L + plan.taxRate());
    }

    private static Yen partialAmount(@Nullable PartialInstalment partial) {
        return partial == null ? Yen.ZERO : partial.amount();
    }

    /** What each fiscal year bears, by year; the partial payment counts in the year of its day. */
    public List<FiscalYearTotal> fiscalYears() {
        Map<FiscalYear, Yen> totals = new TreeMap<>();
        if (partial != null) {
            totals.put(partial.fiscalYear(), partial.amount());
        }
        instalments.forEach(one -> totals.merge(one.fiscalYear(), one.amount(), Yen::plus));
        return totals.entrySet().stream()
                .map(total -> new FiscalYearTotal(total.getKey(), total.getValue()))
                .toList();
    }

    /**
     * The contract amount spread over the fiscal years by the months of the plan's term (利用期間による年度按分; specification 2.2(2)),
     * whenever it is paid; nothing when the plan has no term. A month of the term begins on the day of the month on which the
     * term does, belongs to the fiscal year of that day, and counts whole. Shares are cut to whole yen; the first or the last
     * year bears the remainder, as the instalments do.
     */
    public List<FiscalYearTotal> fiscalYearsByTerm() {
        Period term = plan.term();
        if (term == null) {
            return List.of();
        }
        Map<FiscalYear, Integer> months = new TreeMap<>();
        monthsOf(term).forEach(first -> months.merge(FiscalYear.of(first), 1, Integer::sum));
        return spread(months);
    }

    private static Stream<LocalDate> monthsOf(Period term) {
        return Stream.iterate(0, month -> month + 1)
                .map(month -> term.from().plusMonths(month))
                .takeWhile(first -> !first.isAfter(term.to()));
    }

    private List<FiscalYearTotal> spread(Map<FiscalYear, Integer> months) {
        Yen contract = plan.amounts().contract();
        int all = months.values().stream().mapToInt(Integer::intValue).sum();
        List<Yen> cut = months.values().stream()
                .map(part -> contract.fraction(part, all))
                .toList();
        List<Yen> shares = withRemainder(cut, contract, plan);
        List<FiscalYearTotal> totals = new ArrayList<>();
        months.keySet().forEach(year -> totals.add(new FiscalYearTotal(year, shares.get(totals.size()))));
        return totals;
    }

    /** Tax cut payment by payment, the partial one included, against tax cut once. */
    public TaxReconciliation tax() {
        Yen inInstalments = Yen.sum(instalments.stream().map(Instalment::tax).toList());
        Yen inPartial = partial == null ? Yen.ZERO : partial.tax();
        return new TaxReconciliation(
                inInstalments.plus(inPartial), tax(plan.amounts().contract(), plan));
    }
}
