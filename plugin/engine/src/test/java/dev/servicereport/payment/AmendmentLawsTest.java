package dev.servicereport.payment;

import static dev.servicereport.payment.PlanFixture.SIGNED_ON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.contract.PaymentPlan;
import dev.servicereport.contract.PaymentPlan.Instalments;
import dev.servicereport.contract.PaymentPlan.Remainder;
import dev.servicereport.contract.PlanAmendments.Change;
import dev.servicereport.money.Yen;
import dev.servicereport.time.OpeningHours;
import java.math.BigInteger;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for any plan of 1 to 10^12 yen in 1 to 600 instalments that is changed once or twice, or ends early. */
class AmendmentLawsTest {

    @ParameterizedTest
    @MethodSource({"changed", "ended"})
    void whatIsPaidAndWhatIsReleasedAddUpToTheLastContractAmount(PaymentPlan plan) {
        PaymentSchedule schedule = worked(plan);

        assertThat(sum(schedule.instalments())
                        + partial(plan)
                        + schedule.released().amount())
                .isEqualTo(plan.agreed().amount());
    }

    @ParameterizedTest
    @MethodSource({"changed", "ended"})
    void fiscalYearsAddUpToWhatIsPaid(PaymentPlan plan) {
        PaymentSchedule schedule = worked(plan);

        assertThat(Yen.sum(schedule.fiscalYears().stream()
                        .map(FiscalYearTotal::amount)
                        .toList()))
                .isEqualTo(schedule.total());
    }

    @ParameterizedTest
    @MethodSource({"changed", "ended"})
    void whatIsPaidAndWhatRemainsAreTheTotalAtEveryInstalment(PaymentPlan plan) {
        PaymentSchedule schedule = worked(plan);

        assertThat(schedule.instalments())
                .allMatch(one -> one.cumulative().plus(one.remaining()).equals(schedule.total()))
                .allMatch(one -> one.remaining().compareTo(Yen.ZERO) >= 0);
    }

    @ParameterizedTest
    @MethodSource("changed")
    void instalmentsBeforeTheChangeStayAndTheOthersDifferOnlyAtTheRemainder(PaymentPlan plan) {
        Change last =
                plan.amendments().changes().get(plan.amendments().changes().size() - 1);
        PaymentPlan before = PlanFixture.withChanges(
                plan,
                plan.amendments()
                        .changes()
                        .subList(0, plan.amendments().changes().size() - 1)
                        .toArray(Change[]::new));
        List<Yen> amounts = amounts(worked(plan));
        List<Yen> changed = amounts.subList(last.from() - 1, amounts.size());
        List<Yen> equal = plan.instalments().remainder() == Remainder.FIRST
                ? changed.subList(1, changed.size())
                : changed.subList(0, changed.size() - 1);

        assertThat(amounts.subList(0, last.from() - 1))
                .isEqualTo(amounts(worked(before)).subList(0, last.from() - 1));
        assertThat(equal.stream().distinct().count()).isLessThanOrEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("ended")
    void anEarlyEndLeavesTheInstalmentsBeforeItAsTheyWere(PaymentPlan plan) {
        PaymentPlan whole = PlanFixture.withoutEnd(plan);
        List<Yen> paid = amounts(worked(plan));

        assertThat(paid).isEqualTo(amounts(worked(whole)).subList(0, paid.size()));
    }

    static Stream<PaymentPlan> changed() {
        Random random = new Random(1_215);
        return Stream.generate(() -> changed(any(random), random)).limit(150);
    }

    static Stream<PaymentPlan> ended() {
        Random random = new Random(331);
        return Stream.generate(() -> changed(any(random), random))
                .map(plan -> PlanFixture.endedAfter(
                        plan, random.nextInt(AgreedAmounts.of(plan).size())))
                .limit(150);
    }

    /** Changed once or twice: another amount, perhaps more or fewer instalments. */
    private static PaymentPlan changed(PaymentPlan plan, Random random) {
        PaymentPlan once = PlanFixture.withChanges(plan, change(plan, 1, random));
        Change first = once.amendments().changes().get(0);
        boolean again =
                random.nextBoolean() && first.from() < AgreedAmounts.of(once).size();
        return again ? PlanFixture.withChanges(plan, first, change(once, first.from() + 1, random)) : once;
    }

    private static Change change(PaymentPlan plan, int least, Random random) {
        List<Yen> amounts = AgreedAmounts.of(plan);
        int from = least + random.nextInt(amounts.size() - least + 1);
        long spent = partial(plan) + Yen.sum(amounts.subList(0, from - 1)).amount();
        Yen contract = new Yen(Math.max(1, spent) + random.nextLong(1_000_000_000L));
        Integer count = random.nextBoolean() ? null : Integer.valueOf(from + random.nextInt(60));
        return new Change(from, contract, contract, count, List.of(), null);
    }

    private static PaymentPlan any(Random random) {
        long most = BigInteger.TEN.pow(2 + random.nextInt(11)).longValueExact();
        long amount = 10 + random.nextLong(most - 9);
        Remainder bearer = Remainder.values()[random.nextInt(2)];
        PaymentPlan plan = PlanFixture.of(
                PlanFixture.yen(amount),
                new Instalments(1 + random.nextInt(600), YearMonth.of(2025, 1), bearer, List.of()));
        return random.nextBoolean()
                ? plan
                : PlanFixture.withPartial(plan, 1 + random.nextLong(amount / 10), "2025-03-31");
    }

    private static PaymentSchedule worked(PaymentPlan plan) {
        return PaymentSchedule.of(plan, OpeningHours.ALWAYS, SIGNED_ON);
    }

    private static List<Yen> amounts(PaymentSchedule schedule) {
        return schedule.instalments().stream().map(Instalment::amount).toList();
    }

    private static long sum(List<Instalment> instalments) {
        return instalments.stream().mapToLong(one -> one.amount().amount()).sum();
    }

    private static long partial(PaymentPlan plan) {
        return AgreedAmounts.partial(plan).amount();
    }
}
