package dev.servicereport.payment;

import static dev.servicereport.payment.PlanFixture.BUSINESS_DAYS;
import static dev.servicereport.payment.PlanFixture.SIGNED_ON;
import static dev.servicereport.payment.PlanFixture.of;
import static dev.servicereport.payment.PlanFixture.server;
import static dev.servicereport.payment.PlanFixture.sixty;
import static dev.servicereport.payment.PlanFixture.table;
import static dev.servicereport.payment.PlanFixture.withPartial;
import static dev.servicereport.payment.PlanFixture.withRates;
import static dev.servicereport.payment.PlanFixture.withTerm;
import static dev.servicereport.payment.PlanFixture.yen;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.servicereport.contract.PaymentPlan;
import dev.servicereport.contract.PaymentPlan.Instalments;
import dev.servicereport.contract.PaymentPlan.Remainder;
import dev.servicereport.contract.PlanConditions.ClosedDay;
import dev.servicereport.contract.PlanConditions.DueRule;
import dev.servicereport.money.Yen;
import dev.servicereport.payment.TaxReconciliation.RateTotal;
import dev.servicereport.time.FiscalYear;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaymentScheduleTest {

    @Test
    void sixtyInstalmentsOfTheServerServicePutTheRemainderOnTheFirst() {
        PaymentSchedule schedule = worked(server());

        assertThat(schedule.instalments()).hasSize(60);
        assertThat(amounts(schedule.instalments().subList(0, 1))).containsExactly(3_506_853L);
        assertThat(amounts(schedule.instalments().subList(1, 60))).containsOnly(3_506_833L);
        assertThat(schedule.partial()).isNull();
    }

    @Test
    void theServerServiceIsChargedToSixFiscalYearsByServiceMonth() {
        assertThat(years(worked(server()).fiscalYears())).isEqualTo("""
                令和6年度 10520519
                令和7年度 42081996
                令和8年度 42081996
                令和9年度 42081996
                令和10年度 42081996
                令和11年度 31561497
                """);
    }

    @Test
    void afterTheFullPartialPaymentTheRestDividesEvenly() {
        PaymentSchedule schedule = worked(withPartial(server(), 21_041_000, "2025-03-31"));

        assertThat(amounts(schedule.instalments())).hasSize(60).containsOnly(3_156_150L);
        assertThat(schedule.partial())
                .hasToString("PartialInstalment[amount=21041000, paidOn=2025-03-31, taxRate=10, tax=1912818]");
    }

    @Test
    void thePartialPaymentCountsInTheFiscalYearOfItsDay() {
        PaymentPlan plan = withPartial(server(), 21_041_000, "2024-12-20");

        assertThat(years(worked(plan).fiscalYears())).isEqualTo("""
                令和6年度 30509450
                令和7年度 37873800
                令和8年度 37873800
                令和9年度 37873800
                令和10年度 37873800
                令和11年度 28405350
                """);
    }

    @Test
    void theFirstInstalmentsTellMonthDueDayTaxAndStanding() {
        PaymentPlan plan = withPartial(server(), 21_041_000, "2025-03-31");

        assertThat(lines(worked(plan).instalments().subList(0, 4))).isEqualTo("""
                1 2025-01 2024 2025-02-28 3156150 286922 24197150 186212850
                2 2025-02 2024 2025-03-31 3156150 286922 27353300 183056700
                3 2025-03 2024 2025-04-30 3156150 286922 30509450 179900550
                4 2025-04 2025 2025-06-02 3156150 286922 33665600 176744400
                """);
    }

    @Test
    void theRemainderMayBeOnTheLastInstalment() {
        List<Instalment> instalments =
                worked(of(yen(210_410_000), sixty(Remainder.LAST))).instalments();

        assertThat(amounts(instalments.subList(0, 59))).containsOnly(3_506_833L);
        assertThat(lines(instalments.subList(59, 60)))
                .isEqualTo("60 2029-12 2029 2030-01-31 3506853 318804 210410000 0\n");
    }

    @Test
    void theContractsOwnTableReplacesTheDivision() {
        PaymentSchedule schedule = worked(of(yen(1_000), table(3, 500, 0, 500)));

        assertThat(lines(schedule.instalments())).isEqualTo("""
                1 2025-01 2024 2025-02-28 500 45 500 500
                2 2025-02 2024 2025-03-31 0 0 500 500
                3 2025-03 2024 2025-04-30 500 45 1000 0
                """);
    }

    @Test
    void fewerYenThanInstalmentsLeaveInstalmentsOfNothing() {
        Instalments three = new Instalments(3, YearMonth.of(2025, 1), Remainder.FIRST, List.of());

        assertThat(amounts(worked(of(yen(2), three)).instalments())).containsExactly(2L, 0L, 0L);
    }

    @ParameterizedTest(name = "{0} months after, day {1}: {2}")
    @CsvSource({
        "0, 31, 2025-01-31", "1, 31, 2025-02-28", "1, 30, 2025-02-28", "1, 10, 2025-02-10", "1, 11, 2025-02-12",
        "1, 22, 2025-02-25", "4, 3, 2025-05-07", "4, 31, 2025-06-02", "11, 29, 2026-01-05", "12, 1, 2026-01-05"
    })
    void aDueDayIsCutToItsMonthAndMovesToTheNextBusinessDay(int monthsAfter, int day, String due) {
        PaymentPlan plan = withRates(server(), 10, new DueRule(monthsAfter, day, ClosedDay.NEXT));

        assertThat(worked(plan).instalments().get(0).due()).isEqualTo(due);
    }

    @Test
    void taxCutPaymentByPaymentIsReconciledWithTaxCutOnce() {
        TaxReconciliation withoutPartial = worked(server()).tax();
        TaxReconciliation withPartial =
                worked(withPartial(server(), 21_041_000, "2025-03-31")).tax();

        RateTotal whole = new RateTotal(10, new Yen(210_410_000), new Yen(19_128_181));
        assertThat(withoutPartial).isEqualTo(new TaxReconciliation(new Yen(19_128_181), List.of(whole)));
        assertThat(withPartial).isEqualTo(new TaxReconciliation(new Yen(19_128_138), List.of(whole)));
        assertThat(withPartial.difference()).isEqualTo(new Yen(-43));
    }

    @Test
    void withoutTaxThereIsNoTaxPart() {
        PaymentSchedule schedule = worked(withRates(server(), 0, PlanFixture.END_OF_NEXT_MONTH));

        RateTotal free = new RateTotal(0, new Yen(210_410_000), Yen.ZERO);
        assertThat(schedule.tax()).isEqualTo(new TaxReconciliation(Yen.ZERO, List.of(free)));
    }

    @Test
    void aYearOfLicencesPaidAtOnceIsSpreadOverItsFiscalYearsByMonths() {
        PaymentSchedule schedule = worked(withTerm(licences(), "2024-10-01", "2025-09-30"));

        assertThat(years(schedule.fiscalYears())).isEqualTo("令和6年度 4000000\n");
        assertThat(schedule.fiscalYearsByTerm())
                .containsExactly(
                        new TermShare(new FiscalYear(2024), 6, new Yen(2_000_000)),
                        new TermShare(new FiscalYear(2025), 6, new Yen(2_000_000)));
    }

    @ParameterizedTest(name = "{0} to {1}: {2} and {3}")
    @CsvSource({
        "2024-09-01, 2025-09-30, 2153847, 1846153", "2024-10-15, 2025-10-14, 2000000, 2000000",
        "2024-10-15, 2025-10-15, 1846154, 2153846", "2025-03-31, 2025-04-30, 2000000, 2000000"
    })
    void monthsOfTheTermBeginOnItsDayAndTheFirstYearBearsTheRemainder(String from, String to, long first, long second) {
        PaymentSchedule schedule = worked(withTerm(licences(), from, to));

        assertThat(schedule.fiscalYearsByTerm())
                .extracting(total -> total.amount().amount())
                .containsExactly(first, second);
    }

    @Test
    void aPlanWithoutATermIsNotSpread() {
        assertThat(worked(server()).fiscalYearsByTerm()).isEmpty();
    }

    @Test
    void aPlanThatBreaksItsRulesIsNotWorkedOut() {
        PaymentPlan plan = withPartial(server(), 21_041_001, "2025-03-31");

        assertThatThrownBy(() -> worked(plan))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("plan plan breaks its rules: [PlanFault[key=partial.amount, found=21041001, "
                        + "expected=at most 21041000, 10% of the bid amount, hint=部分払は応札額の10％以内です]]");
    }

    @Test
    void aScheduleAlwaysAddsUp() {
        List<Instalment> tooFew = worked(server()).instalments().subList(0, 59);

        assertThatThrownBy(() -> new PaymentSchedule(server(), null, tooFew, Yen.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the payments add up to 206903167, not to the contract amount");
    }

    private static PaymentSchedule worked(PaymentPlan plan) {
        return PaymentSchedule.of(plan, BUSINESS_DAYS, SIGNED_ON);
    }

    private static PaymentPlan licences() {
        return of(yen(4_000_000), new Instalments(1, YearMonth.of(2024, 10), Remainder.FIRST, List.of()));
    }

    private static List<Long> amounts(List<Instalment> instalments) {
        return instalments.stream().map(one -> one.amount().amount()).toList();
    }

    private static String years(List<FiscalYearTotal> totals) {
        return totals.stream()
                .map(total -> total.fiscalYear().label() + " " + total.amount() + "\n")
                .collect(joining());
    }

    private static String lines(List<Instalment> instalments) {
        return instalments.stream()
                .map(one -> "%d %s %d %s %s %s %s %s\n"
                        .formatted(
                                one.no(),
                                one.month(),
                                one.fiscalYear().startYear(),
                                one.due(),
                                one.amount(),
                                one.tax(),
                                one.cumulative(),
                                one.remaining()))
                .collect(joining());
    }
}
