package dev.servicereport.payment;

import static dev.servicereport.payment.PlanFixture.SIGNED_ON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.contract.PaymentPlan;
import dev.servicereport.contract.PaymentPlan.Instalments;
import dev.servicereport.contract.PaymentPlan.Remainder;
import dev.servicereport.money.Yen;
import dev.servicereport.time.OpeningHours;
import java.math.BigInteger;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for any amount of 1 to 10^12 yen in 1 to 600 instalments, with a partial payment and without. */
class PaymentScheduleLawsTest {

    private static final long MOST = 1_000_000_000_000L;

    @ParameterizedTest
    @MethodSource({"edges", "plans", "plansWithPartial"})
    void paymentsAddUpToTheContractAmount(PaymentPlan plan) {
        PaymentSchedule schedule = worked(plan);

        assertThat(partial(schedule) + sum(amounts(schedule)))
                .isEqualTo(plan.amounts().contract().amount());
    }

    @ParameterizedTest
    @MethodSource({"edges", "plans", "plansWithPartial"})
    void onlyTheInstalmentWithTheRemainderDiffersAndByLessThanAYenForEach(PaymentPlan plan) {
        List<Long> amounts = amounts(worked(plan));
        Remainder remainder = plan.instalments().remainder();
        int bearer = remainder == Remainder.FIRST ? 0 : amounts.size() - 1;
        long equal = (plan.amounts().contract().amount() - partial(worked(plan))) / amounts.size();

        assertThat(amounts.get(bearer)).isBetween(equal, equal + amounts.size() - 1);
        assertThat(IntStream.range(0, amounts.size()).filter(k -> k != bearer).mapToObj(amounts::get))
                .allMatch(amount -> amount == equal);
    }

    @ParameterizedTest
    @MethodSource({"edges", "plans", "plansWithPartial"})
    void fiscalYearsAddUpToTheContractAmountInOrder(PaymentPlan plan) {
        List<FiscalYearTotal> years = worked(plan).fiscalYears();

        assertThat(Yen.sum(years.stream().map(FiscalYearTotal::amount).toList()))
                .isEqualTo(plan.amounts().contract());
        assertThat(years.stream().map(FiscalYearTotal::fiscalYear)).isSorted().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource({"edges", "plans", "plansWithPartial"})
    void whatIsPaidAndWhatRemainsAreTheContractAmountAtEveryInstalment(PaymentPlan plan) {
        PaymentSchedule schedule = worked(plan);
        List<Long> amounts = amounts(schedule);
        long[] running = amounts.stream().mapToLong(Long::longValue).toArray();
        Arrays.parallelPrefix(running, Long::sum);
        long[] expected =
                LongStream.of(running).map(sum -> sum + partial(schedule)).toArray();

        assertThat(schedule.instalments().stream()
                        .mapToLong(one -> one.cumulative().amount())
                        .toArray())
                .isEqualTo(expected);
        assertThat(schedule.instalments())
                .allMatch(one -> one.cumulative()
                        .plus(one.remaining())
                        .equals(plan.amounts().contract()));
    }

    @ParameterizedTest
    @MethodSource({"edges", "plans", "plansWithPartial"})
    void cuttingTaxInPartsLosesLessThanAYenForEachPayment(PaymentPlan plan) {
        PaymentSchedule schedule = worked(plan);
        int payments = schedule.instalments().size() + 1;

        assertThat(schedule.tax().difference().amount()).isBetween(1L - payments, 0L);
        assertThat(schedule.instalments()).allMatch(one -> one.tax().compareTo(one.amount()) <= 0);
    }

    static Stream<PaymentPlan> edges() {
        return Stream.of(1L, 2L, 59L, 60L, 61L, 599L, 600L, 601L, MOST - 1, MOST)
                .flatMap(amount -> Stream.of(1, 2, 59, 60, 600)
                        .flatMap(count -> Stream.of(Remainder.values()).map(bearer -> plan(amount, count, bearer))));
    }

    static Stream<PaymentPlan> plans() {
        Random random = new Random(210_410_000);
        return Stream.generate(() -> any(random)).limit(150);
    }

    static Stream<PaymentPlan> plansWithPartial() {
        Random random = new Random(21_041_000);
        return Stream.generate(() -> any(random))
                .filter(plan -> plan.amounts().bid().amount() >= 10)
                .limit(150)
                .map(plan -> PlanFixture.withPartial(
                        plan, 1 + random.nextLong(plan.amounts().bid().amount() / 10), "2025-03-31"));
    }

    /** Amounts of every length are as likely, so that small ones come too. */
    private static PaymentPlan any(Random random) {
        long most = BigInteger.TEN.pow(1 + random.nextInt(12)).longValueExact();
        return plan(1 + random.nextLong(most), 1 + random.nextInt(600), Remainder.values()[random.nextInt(2)]);
    }

    private static PaymentPlan plan(long amount, int count, Remainder bearer) {
        return PlanFixture.of(
                PlanFixture.yen(amount), new Instalments(count, YearMonth.of(2025, 1), bearer, List.of()));
    }

    private static PaymentSchedule worked(PaymentPlan plan) {
        return PaymentSchedule.of(plan, OpeningHours.ALWAYS, SIGNED_ON);
    }

    private static long partial(PaymentSchedule schedule) {
        return Stream.ofNullable(schedule.partial())
                .mapToLong(partial -> partial.amount().amount())
                .sum();
    }

    private static List<Long> amounts(PaymentSchedule schedule) {
        return schedule.instalments().stream().map(one -> one.amount().amount()).toList();
    }

    private static long sum(List<Long> amounts) {
        return amounts.stream().mapToLong(Long::longValue).sum();
    }
}
