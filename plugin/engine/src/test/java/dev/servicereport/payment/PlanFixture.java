package dev.servicereport.payment;

import dev.servicereport.contract.PaymentPlan;
import dev.servicereport.contract.PaymentPlan.Amounts;
import dev.servicereport.contract.PaymentPlan.Instalments;
import dev.servicereport.contract.PaymentPlan.PartialPayment;
import dev.servicereport.contract.PaymentPlan.Period;
import dev.servicereport.contract.PaymentPlan.Remainder;
import dev.servicereport.contract.PaymentPlan.Subject;
import dev.servicereport.contract.PlanAmendments;
import dev.servicereport.contract.PlanAmendments.Change;
import dev.servicereport.contract.PlanAmendments.Termination;
import dev.servicereport.contract.PlanConditions;
import dev.servicereport.contract.PlanConditions.ClosedDay;
import dev.servicereport.contract.PlanConditions.DueRule;
import dev.servicereport.contract.PlanConditions.TaxRates;
import dev.servicereport.money.Yen;
import dev.servicereport.time.ClosedDays;
import dev.servicereport.time.DailyHours;
import dev.servicereport.time.OpeningHours;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The sample contract's plan, and the same with one thing changed. */
final class PlanFixture {

    static final LocalDate SIGNED_ON = LocalDate.of(2024, 6, 3);

    static final DueRule END_OF_NEXT_MONTH = new DueRule(1, 31, ClosedDay.NEXT);

    /** Monday to Friday without Japanese holidays and the turn of the year. */
    static final OpeningHours BUSINESS_DAYS = businessDays();

    private PlanFixture() {}

    /** 210,410,000 yen in 60 instalments from January 2025. */
    static PaymentPlan server() {
        return of(yen(210_410_000), sixty(Remainder.FIRST));
    }

    static PaymentPlan of(Amounts amounts, Instalments instalments) {
        PlanConditions conditions = new PlanConditions(TaxRates.of(10), END_OF_NEXT_MONTH, List.of());
        return new PaymentPlan(
                "plan", "件名", amounts, instalments, conditions, null, PlanAmendments.NONE, Subject.SERVICE_MONTHS);
    }

    /** Ceiling, contract and bid of one amount. */
    static Amounts yen(long amount) {
        return new Amounts(new Yen(amount), new Yen(amount), new Yen(amount));
    }

    static Instalments sixty(Remainder remainder) {
        return new Instalments(60, YearMonth.of(2025, 1), remainder, List.of());
    }

    static Instalments table(int count, long... amounts) {
        List<Yen> table = Arrays.stream(amounts).mapToObj(Yen::new).toList();
        return new Instalments(count, YearMonth.of(2025, 1), Remainder.FIRST, table);
    }

    static PaymentPlan withPartial(PaymentPlan plan, long amount, String paidOn) {
        return plan.withPartial(new PartialPayment(new Yen(amount), LocalDate.parse(paidOn)));
    }

    static PaymentPlan withTerm(PaymentPlan plan, String from, String to) {
        Period term = new Period(LocalDate.parse(from), LocalDate.parse(to));
        return with(plan, plan.conditions(), plan.amendments(), new Subject(term, null));
    }

    static PaymentPlan withRates(PaymentPlan plan, int taxRate, DueRule due) {
        return withConditions(plan, new PlanConditions(TaxRates.of(taxRate), due, List.of()));
    }

    static PaymentPlan withConditions(PaymentPlan plan, PlanConditions conditions) {
        return with(plan, conditions, plan.amendments(), plan.subject());
    }

    static PaymentPlan withChanges(PaymentPlan plan, Change... changes) {
        PlanAmendments amendments =
                new PlanAmendments(List.of(changes), plan.amendments().termination());
        return with(plan, plan.conditions(), amendments, plan.subject());
    }

    static PaymentPlan endedAfter(PaymentPlan plan, int last) {
        PlanAmendments amendments = new PlanAmendments(plan.amendments().changes(), new Termination(last, null));
        return with(plan, plan.conditions(), amendments, plan.subject());
    }

    static PaymentPlan withoutEnd(PaymentPlan plan) {
        PlanAmendments amendments = new PlanAmendments(plan.amendments().changes(), null);
        return with(plan, plan.conditions(), amendments, plan.subject());
    }

    /** From an instalment on another contract amount, the ceiling raised to it. */
    static Change change(int from, long contract) {
        return new Change(from, new Yen(contract), new Yen(contract), null, List.of(), null);
    }

    private static PaymentPlan with(
            PaymentPlan plan, PlanConditions conditions, PlanAmendments amendments, Subject subject) {
        return new PaymentPlan(
                plan.id(),
                plan.title(),
                plan.amounts(),
                plan.instalments(),
                conditions,
                plan.partial(),
                amendments,
                subject);
    }

    private static OpeningHours businessDays() {
        Map<DayOfWeek, List<DailyHours>> weekly = new EnumMap<>(DayOfWeek.class);
        EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)
                .forEach(day -> weekly.put(day, List.of(DailyHours.WHOLE_DAY)));
        ClosedDays.YearlyPeriod newYear = new ClosedDays.YearlyPeriod(MonthDay.of(12, 29), MonthDay.of(1, 3));
        return new OpeningHours(weekly, new ClosedDays(true, List.of(newYear), Set.of()));
    }
}
