package dev.servicereport.payment;

import dev.servicereport.contract.PaymentPlan;
import dev.servicereport.contract.PaymentPlan.PartialPayment;
import dev.servicereport.contract.PaymentPlan.Period;
import dev.servicereport.contract.PlanAmendments.Termination;
import dev.servicereport.contract.PlanConditions.ClosedDay;
import dev.servicereport.contract.PlanConditions.DueRule;
import dev.servicereport.money.Yen;
import dev.servicereport.time.FiscalYear;
import dev.servicereport.time.OpeningHours;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An agreed plan of payments worked out (支払予定; specification 2.3(1)). The payments and what an early end releases add up to the
 * contract amount exactly.
 *
 * @param plan what was agreed
 * @param partial the partial payment, or null when none was agreed
 * @param instalments in order of their number; what does not divide into whole yen is on the first or the last one. A contract
 *     of fewer yen than instalments leaves instalments of 0 yen: the rule gives that, and hiding them would break the count
 * @param released what is not paid because the plan ended early (解約による減額); 0 when it did not
 */
public record PaymentSchedule(
        PaymentPlan plan, @Nullable PartialInstalment partial, List<Instalment> instalments, Yen released) {

    public PaymentSchedule {
        instalments = List.copyOf(instalments);
        Yen all = partialAmount(partial)
                .plus(Yen.sum(instalments.stream().map(Instalment::amount).toList()))
                .plus(released);
        if (!all.equals(plan.agreed())) {
            throw new IllegalArgumentException("the payments add up to " + all + ", not to the contract amount");
        }
    }

    /**
     * Works the plan out.
     *
     * @param businessDays due dates move to days on which these open
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
        List<Yen> agreed = AgreedAmounts.of(plan);
        Termination termination = plan.amendments().termination();
        int paid = termination == null ? agreed.size() : termination.after();
        Yen released = Yen.sum(agreed.subList(paid, agreed.size()));
        return new PaymentSchedule(plan, partial, instalments(plan, agreed.subList(0, paid), businessDays), released);
    }

    private static @Nullable PartialInstalment partial(PaymentPlan plan) {
        PartialPayment agreed = plan.partial();
        if (agreed == null) {
            return null;
        }
        int rate = plan.conditions().tax().on(agreed.paidOn());
        return new PartialInstalment(
                agreed.amount(), agreed.paidOn(), rate, TaxReconciliation.part(agreed.amount(), rate));
    }

    private static List<Instalment> instalments(PaymentPlan plan, List<Yen> amounts, OpeningHours businessDays) {
        List<Instalment> instalments = new ArrayList<>();
        Yen cumulative = AgreedAmounts.partial(plan);
        Yen all = cumulative.plus(Yen.sum(amounts));
        for (Yen amount : amounts) {
            YearMonth month = plan.month(instalments.size() + 1);
            int rate = plan.conditions().tax().on(month.atEndOfMonth());
            cumulative = cumulative.plus(amount);
            instalments.add(new Instalment(
                    instalments.size() + 1,
                    month,
                    due(plan.conditions().due(), month, businessDays),
                    amount,
                    rate,
                    TaxReconciliation.part(amount, rate),
                    cumulative,
                    all.minus(cumulative)));
        }
        return instalments;
    }

    private static LocalDate due(DueRule rule, YearMonth month, OpeningHours businessDays) {
        YearMonth paying = month.plusMonths(rule.monthsAfter());
        LocalDate day = paying.atDay(Math.min(rule.dayOfMonth(), paying.lengthOfMonth()));
        return rule.closedDay() == ClosedDay.NEXT ? businessDays.nextOpenDay(day) : businessDays.previousOpenDay(day);
    }

    private static Yen partialAmount(@Nullable PartialInstalment partial) {
        return partial == null ? Yen.ZERO : partial.amount();
    }

    /** What is paid in all: the contract amount after its last change, without what an early end releases. */
    public Yen total() {
        return plan.agreed().minus(released);
    }

    /**
     * What instalments at a changed rate would come to more if their price without tax stayed (税抜額を据え置くときの増加額), as information: the
     * amounts themselves include tax and stay. Each instalment is cut to whole yen; below 0 when the rate fell.
     */
    public Yen moreAtChangedRates() {
        int first = plan.conditions().tax().first();
        return Yen.sum(instalments.stream()
                .map(one -> one.amount()
                        .fraction(100L + one.taxRate(), 100L + first)
                        .minus(one.amount()))
                .toList());
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
     * All that is paid spread over the fiscal years by the months of the plan's term; nothing when the plan has no term. Of a
     * plan with years each year is spread over its own days.
     */
    public List<TermShare> fiscalYearsByTerm() {
        if (!plan.subject().years().isEmpty()) {
            return AnnualShares.of(plan);
        }
        Period term = plan.subject().term();
        return term == null
                ? List.of()
                : TermSpread.of(total(), term, plan.instalments().remainder());
    }

    /** Tax cut payment by payment, the partial one included, against tax cut once for each rate. */
    public TaxReconciliation tax() {
        Map<Integer, Yen> bases = new TreeMap<>();
        Yen parts = Yen.sum(instalments.stream().map(Instalment::tax).toList());
        if (partial != null) {
            bases.put(partial.taxRate(), partial.amount());
            parts = parts.plus(partial.tax());
        }
        instalments.forEach(one -> bases.merge(one.taxRate(), one.amount(), Yen::plus));
        return TaxReconciliation.of(parts, bases);
    }
}
