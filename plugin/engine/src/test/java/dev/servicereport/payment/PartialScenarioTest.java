package dev.servicereport.payment;

import static dev.servicereport.payment.PlanFixture.BUSINESS_DAYS;
import static dev.servicereport.payment.PlanFixture.SIGNED_ON;
import static dev.servicereport.payment.PlanFixture.of;
import static dev.servicereport.payment.PlanFixture.server;
import static dev.servicereport.payment.PlanFixture.table;
import static dev.servicereport.payment.PlanFixture.withChanges;
import static dev.servicereport.payment.PlanFixture.withPartial;
import static dev.servicereport.payment.PlanFixture.yen;
import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.contract.PaymentPlan;
import dev.servicereport.contract.PaymentPlan.Instalments;
import dev.servicereport.contract.PaymentPlan.Remainder;
import dev.servicereport.contract.PlanAmendments.Change;
import dev.servicereport.money.Yen;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PartialScenarioTest {

    @Test
    void withoutAnAgreedOneTheLargestAllowedIsAssumedOnTheLastDayOfTheYearOfSigning() {
        PartialScenario scenario = scenario(server()).orElseThrow();

        assertThat(scenario.agreed()).isFalse();
        assertThat(scenario.without().partial()).isNull();
        assertThat(scenario.with().partial()).isNotNull().satisfies(partial -> {
            assertThat(partial.amount()).isEqualTo(new Yen(21_041_000));
            assertThat(partial.paidOn()).isEqualTo("2025-03-31");
        });
        assertThat(amounts(scenario.without())).first().isEqualTo(3_506_853L);
        assertThat(amounts(scenario.with())).containsOnly(3_156_150L);
    }

    @Test
    void theAgreedOneIsLeftOutForComparison() {
        PartialScenario scenario =
                scenario(withPartial(server(), 10_000_000, "2025-02-28")).orElseThrow();

        assertThat(scenario.agreed()).isTrue();
        assertThat(scenario.without().partial()).isNull();
        assertThat(scenario.with().partial()).extracting("amount").isEqualTo(new Yen(10_000_000));
    }

    @Test
    void twoInstalmentsAreTheFewestThatCanBeCompared() {
        assertThat(scenario(equal(2, 1_000))).isPresent();
        assertThat(scenario(equal(1, 1_000))).isEmpty();
    }

    @Test
    void whatIsTooSmallForATenthOfAYenIsNotCompared() {
        assertThat(scenario(equal(2, 10))).isPresent();
        assertThat(scenario(equal(2, 9))).isEmpty();
    }

    @Test
    void amountsOfATableAreNotDividedAnew() {
        assertThat(scenario(of(yen(1_000), table(2, 400, 600)))).isEmpty();
        assertThat(scenario(withChanges(equal(2, 1_000), change(List.of(new Yen(700))))))
                .isEmpty();
        assertThat(scenario(withChanges(equal(2, 1_000), change(List.of())))).isPresent();
    }

    /** From the second instalment on 1,200 yen in all. */
    private static Change change(List<Yen> amounts) {
        return new Change(2, new Yen(1_200), new Yen(1_200), null, amounts, null);
    }

    private static PaymentPlan equal(int count, long amount) {
        return of(yen(amount), new Instalments(count, YearMonth.of(2025, 1), Remainder.FIRST, List.of()));
    }

    private static Optional<PartialScenario> scenario(PaymentPlan plan) {
        return PartialScenario.of(plan, BUSINESS_DAYS, SIGNED_ON);
    }

    private static List<Long> amounts(PaymentSchedule schedule) {
        return schedule.instalments().stream().map(one -> one.amount().amount()).toList();
    }
}
