package dev.servicereport.payment;

import dev.servicereport.contract.PaymentPlan;
import dev.servicereport.contract.PaymentPlan.Amounts;
import dev.servicereport.contract.PaymentPlan.DueRule;
import dev.servicereport.contract.PaymentPlan.Instalments;
import dev.servicereport.contract.PaymentPlan.PartialPayment;
import dev.servicereport.contract.PaymentPlan.Period;
import dev.servicereport.contract.PaymentPlan.Remainder;
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
import org.jspecify.annotations.Nullable;

/** The sample contract's plan, and the same with one thing changed. */
final class PlanFixture {

    static final LocalDate SIGNED_ON = LocalDate.of(2024, 6, 3);

    static final DueRule END_OF_NEXT_MONTH = new DueRule(1, 31);

    /** Monday to Friday without Japanese holidays and the turn of the year. */
    static final OpeningHours BUSINESS_DAYS = businessDays();

    private PlanFixture() {}

    /** 210,410,000 yen in 60 instalments from January 2025. */
    static PaymentPlan server() {
        return of(yen(210_410_000), sixty(Remainder.FIRST));
    }

    static PaymentPlan of(Amounts amounts, Instalments instalments) {
        return new PaymentPlan("plan", "件名", amounts, instalments, 10, END_OF_NEXT_MONTH, null, null);
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
        return with(plan, new PartialPayment(new Yen(amount), LocalDate.parse(paidOn)), plan.term());
    }

    static PaymentPlan withTerm(PaymentPlan plan, String from, String to) {
        return with(plan, plan.partial(), new Period(LocalDate.parse(from), LocalDate.parse(to)));
    }

    static PaymentPlan withRates(PaymentPlan plan, int taxRate, DueRule due) {
        return new PaymentPlan(
                plan.id(), plan.title(), plan.amounts(), plan.instalments(), taxRate, due, plan.partial(), plan.term());
    }

    private static PaymentPlan with(PaymentPlan plan, @Nullable PartialPayment partial, @Nullable Period term) {
        return new PaymentPlan(
                plan.id(), plan.title(), plan.amounts(), plan.instalments(), plan.taxRate(), plan.due(), partial, term);
    }

    private static OpeningHours businessDays() {
        Map<DayOfWeek, List<DailyHours>> weekly = new EnumMap<>(DayOfWeek.class);
        EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)
                .forEach(day -> weekly.put(day, List.of(DailyHours.WHOLE_DAY)));
        ClosedDays.YearlyPeriod newYear = new ClosedDays.YearlyPeriod(MonthDay.of(12, 29), MonthDay.of(1, 3));
        return new OpeningHours(weekly, new ClosedDays(true, List.of(newYear), Set.of()));
    }
}
