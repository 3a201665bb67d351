package dev.servicereport.payment;

import static dev.servicereport.payment.PlanFixture.BUSINESS_DAYS;
import static dev.servicereport.payment.PlanFixture.SIGNED_ON;
import static dev.servicereport.payment.PlanFixture.change;
import static dev.servicereport.payment.PlanFixture.endedAfter;
import static dev.servicereport.payment.PlanFixture.server;
import static dev.servicereport.payment.PlanFixture.withChanges;
import static dev.servicereport.payment.PlanFixture.withConditions;
import static dev.servicereport.payment.PlanFixture.withPartial;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.contract.PaymentPlan;
import dev.servicereport.contract.PlanAmendments.Change;
import dev.servicereport.contract.PlanConditions;
import dev.servicereport.contract.PlanConditions.ClosedDay;
import dev.servicereport.contract.PlanConditions.CreditTier;
import dev.servicereport.contract.PlanConditions.DueRule;
import dev.servicereport.contract.PlanConditions.TaxChange;
import dev.servicereport.contract.PlanConditions.TaxRates;
import dev.servicereport.money.Yen;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Changes of the contract, of the tax rate, and an early end. */
class AmendmentTest {

    @Test
    void aChangeDividesWhatIsLeftOverTheInstalmentsFromItOn() {
        PaymentSchedule schedule = worked(withChanges(server(), change(25, 220_000_000)));

        assertThat(amounts(schedule, 0, 2)).isEqualTo("3506853 3506833");
        assertThat(amounts(schedule, 23, 27)).isEqualTo("3506833 3773253 3773221 3773221");
        assertThat(schedule.instalments().get(59).cumulative()).isEqualTo(new Yen(220_000_000));
        assertThat(schedule.total()).isEqualTo(new Yen(220_000_000));
    }

    @Test
    void anExtensionAddsInstalmentsAfterTheLastOne() {
        Change extension = new Change(61, new Yen(245_478_330), new Yen(250_000_000), 70, List.of(), null);
        PaymentSchedule schedule = worked(withChanges(server(), extension));

        assertThat(schedule.instalments()).hasSize(70);
        assertThat(amounts(schedule, 59, 62)).isEqualTo("3506833 3506833 3506833");
        assertThat(schedule.instalments().get(69).month()).hasToString("2030-10");
    }

    @Test
    void aChangeMayHaveATableOfItsOwn() {
        Change change =
                new Change(59, new Yen(210_000_000), null, null, List.of(new Yen(3_000_000), new Yen(3_603_666)), null);

        assertThat(amounts(worked(withChanges(server(), change)), 57, 60)).isEqualTo("3506833 3000000 3603666");
    }

    @Test
    void anEarlyEndReleasesTheInstalmentsAfterIt() {
        PaymentSchedule schedule = worked(endedAfter(server(), 30));

        assertThat(schedule.instalments()).hasSize(30);
        assertThat(schedule.total()).isEqualTo(new Yen(105_205_010));
        assertThat(schedule.released()).isEqualTo(new Yen(105_204_990));
        assertThat(schedule.instalments().get(29).remaining()).isEqualTo(Yen.ZERO);
    }

    @Test
    void aContractMayEndBeforeAnythingIsPaid() {
        PaymentSchedule schedule = worked(endedAfter(server(), 0));

        assertThat(schedule.instalments()).isEmpty();
        assertThat(schedule.fiscalYears()).isEmpty();
        assertThat(schedule.released()).isEqualTo(new Yen(210_410_000));
    }

    @Test
    void anotherTaxRateHoldsFromTheServiceMonthWhoseLastDayItReaches() {
        TaxRates tax = new TaxRates(10, List.of(new TaxChange(LocalDate.of(2025, 3, 31), 12)));
        PaymentSchedule schedule = worked(withTax(withPartial(server(), 21_041_000, "2025-03-30"), tax));

        assertThat(schedule.partial())
                .hasToString("PartialInstalment[amount=21041000, paidOn=2025-03-30, taxRate=10, tax=1912818]");
        assertThat(schedule.instalments().subList(1, 3).stream()
                        .map(one -> one.month() + " " + one.taxRate() + "% " + one.amount() + " " + one.tax())
                        .collect(joining("\n")))
                .isEqualTo("2025-02 10% 3156150 286922\n2025-03 12% 3156150 338158");
    }

    @Test
    void taxIsReconciledForEachRate() {
        TaxRates tax = new TaxRates(10, List.of(new TaxChange(LocalDate.of(2027, 4, 1), 12)));
        TaxReconciliation reconciliation = worked(withTax(server(), tax)).tax();

        assertThat(reconciliation.rates().stream()
                        .map(rate -> rate.rate() + "% of " + rate.amount() + ": " + rate.tax())
                        .collect(joining("\n")))
                .isEqualTo("10% of 94684511: 8607682\n12% of 115725489: 12399159");
        assertThat(reconciliation.sumOfParts()).isEqualTo(new Yen(21_006_838));
        assertThat(reconciliation.difference()).isEqualTo(new Yen(-3));
    }

    @Test
    void whatAHigherRateWouldCostAtTheSamePriceIsToldAndNotAdded() {
        TaxRates tax = new TaxRates(10, List.of(new TaxChange(LocalDate.of(2029, 11, 1), 12)));
        PaymentSchedule schedule = worked(withTax(server(), tax));

        // twice 3,506,833 × 112 ÷ 110, cut: 3,570,593
        assertThat(schedule.moreAtChangedRates()).isEqualTo(new Yen(2 * 63_760));
        assertThat(schedule.total()).isEqualTo(new Yen(210_410_000));
        assertThat(worked(server()).moreAtChangedRates()).isEqualTo(Yen.ZERO);
    }

    @Test
    void aDueDayMayMoveToTheBusinessDayBefore() {
        PlanConditions early = new PlanConditions(TaxRates.of(10), new DueRule(4, 3, ClosedDay.PREVIOUS), List.of());

        assertThat(worked(withConditions(server(), early)).instalments().get(0).due())
                .isEqualTo("2025-05-02");
    }

    @Test
    void changesKeepTheCeilingAndWhatIsSpentAndTheirOrder() {
        assertThat(faults(new Change(25, new Yen(210_410_001), null, null, List.of(), null)))
                .isEqualTo("changes[0].contract-amount: found '210410001', expected at most the ceiling of 210410000;"
                        + " one that was raised is written as ceiling\n");
        assertThat(faults(new Change(3, new Yen(7_013_685), null, null, List.of(), null)))
                .isEqualTo("changes[0].contract-amount: found '7013685', expected at least 7013686,"
                        + " what the payments before instalment 3 come to\n");
        assertThat(faults(change(25, 220_000_000), change(25, 230_000_000)))
                .isEqualTo("changes[1].from: found '25', expected an instalment from 26 to 61\n");
        assertThat(faults(new Change(62, new Yen(1), null, 70, List.of(), null)))
                .isEqualTo("changes[0].from: found '62', expected an instalment from 1 to 61\n");
        assertThat(faults(new Change(61, new Yen(210_410_000), null, null, List.of(), null)))
                .isEqualTo("changes[0].instalments: found '60', expected at least 61,"
                        + " the first instalment that changes\n");
    }

    @Test
    void aTableOfAChangeHasOneAmountForEachInstalmentAndAddsUp() {
        assertThat(faults(new Change(60, new Yen(210_000_000), null, null, List.of(Yen.ZERO, Yen.ZERO), null)))
                .isEqualTo("changes[0].instalment-amounts: found '2 amounts', expected 1 amounts,"
                        + " one for each instalment that changes\n");
        assertThat(faults(new Change(60, new Yen(210_000_000), null, null, List.of(new Yen(3_096_832)), null)))
                .isEqualTo("changes[0].instalment-amounts: found 'a sum of 3096832',"
                        + " expected amounts that add up to 3096833\n");
    }

    @Test
    void anEarlyEndIsBeforeTheLastInstalment() {
        assertThat(faults(endedAfter(server(), 60)))
                .isEqualTo("termination.after: found '60', expected a number from 0 to 59\n");
    }

    @Test
    void taxChangesAndCreditTiersAreInOrder() {
        LocalDate day = LocalDate.of(2027, 4, 1);
        PlanConditions conditions = new PlanConditions(
                new TaxRates(10, List.of(new TaxChange(day, 12), new TaxChange(day, 101))),
                PlanFixture.END_OF_NEXT_MONTH,
                List.of(new CreditTier(new BigDecimal("99"), 5), new CreditTier(new BigDecimal("99.0"), 5)));

        assertThat(faults(withConditions(server(), conditions))).isEqualTo("""
                tax-changes[1].rate: found '101', expected a percentage from 0 to 100
                tax-changes[1].from: found '2027-04-01', expected a day after 2027-04-01, the change before
                service-credits[1].below: found '99.0', expected a percentage below 99, that of the tier before
                service-credits[1].percent: found '5', expected more than 5, that of the tier before
                """);
    }

    private static PaymentPlan withTax(PaymentPlan plan, TaxRates tax) {
        return withConditions(plan, new PlanConditions(tax, plan.conditions().due(), List.of()));
    }

    private static PaymentSchedule worked(PaymentPlan plan) {
        return PaymentSchedule.of(plan, BUSINESS_DAYS, SIGNED_ON);
    }

    private static String amounts(PaymentSchedule schedule, int from, int to) {
        return schedule.instalments().subList(from, to).stream()
                .map(one -> one.amount().toString())
                .collect(joining(" "));
    }

    private static String faults(Change... changes) {
        return faults(withChanges(server(), changes));
    }

    private static String faults(PaymentPlan plan) {
        return PlanCheck.faults(plan, SIGNED_ON).stream()
                .map(fault -> "%s: found '%s', expected %s\n".formatted(fault.key(), fault.found(), fault.expected()))
                .collect(joining());
    }
}
