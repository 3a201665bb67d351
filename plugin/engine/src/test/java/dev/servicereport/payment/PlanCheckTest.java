package dev.servicereport.payment;

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

import dev.servicereport.contract.PaymentPlan;
import dev.servicereport.contract.PaymentPlan.Amounts;
import dev.servicereport.contract.PaymentPlan.Instalments;
import dev.servicereport.contract.PaymentPlan.Remainder;
import dev.servicereport.contract.PlanConditions.ClosedDay;
import dev.servicereport.contract.PlanConditions.DueRule;
import dev.servicereport.money.Yen;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanCheckTest {

    @Test
    void theSamplePlansAreInOrder() {
        assertThat(faults(server())).isEmpty();
        assertThat(faults(withPartial(server(), 21_041_000, "2025-03-31"))).isEmpty();
        assertThat(faults(of(yen(1_000), table(3, 500, 0, 500)))).isEmpty();
        assertThat(faults(withTerm(server(), "2025-01-01", "2025-01-01"))).isEmpty();
    }

    @Test
    void theContractMayNotExceedTheCeiling() {
        Amounts over = new Amounts(new Yen(210_410_000), new Yen(210_410_001), new Yen(210_410_001));

        assertThat(faults(of(over, sixty(Remainder.FIRST)))).isEqualTo("""
                contract-amount: found '210410001', expected at most the ceiling of 210410000 (契約金額が提案上限額を超えています)
                """);
    }

    @Test
    void amountsAreAboveNothing() {
        assertThat(faults(of(yen(0), sixty(Remainder.FIRST)))).isEqualTo("""
                contract-amount: found '0', expected an amount above 0 (契約金額は1円以上です)
                bid-amount: found '0', expected an amount above 0 (応札額は1円以上です)
                """);
    }

    @Test
    void aPartialPaymentOfMoreThanATenthOfTheBidIsRefusedToTheYen() {
        Amounts lowBid = new Amounts(new Yen(1_000), new Yen(1_000), new Yen(999));

        assertThat(faults(withPartial(of(lowBid, sixty(Remainder.FIRST)), 99, "2025-03-31")))
                .isEmpty();
        assertThat(faults(withPartial(of(lowBid, sixty(Remainder.FIRST)), 100, "2025-03-31")))
                .isEqualTo("""
                partial.amount: found '100', expected at most 99, 10% of the bid amount (部分払は応札額の10％以内です)
                """);
    }

    @Test
    void aPartialPaymentMayNotExceedTheContractWhateverTheBid() {
        Amounts highBid = new Amounts(new Yen(1_000), new Yen(1_000), new Yen(20_000));

        assertThat(faults(withPartial(of(highBid, sixty(Remainder.FIRST)), 1_001, "2025-03-31")))
                .isEqualTo("""
                partial.amount: found '1001', expected at most the contract amount of 1000 (部分払が契約金額を超えています)
                """);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1})
    void aPartialPaymentOfNothingIsRefused(long amount) {
        assertThat(faults(withPartial(server(), amount, "2025-03-31"))).isEqualTo("""
                partial.amount: found '%d', expected an amount above 0 (部分払をしないときは partial を書きません)
                """.formatted(amount));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-04-01", "2024-06-03", "2025-03-31"})
    void aPartialPaymentMayBeOnAnyDayOfTheFiscalYearOfSigning(String paidOn) {
        assertThat(faults(withPartial(server(), 1, paidOn))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-03-31", "2025-04-01"})
    void aPartialPaymentInAnotherFiscalYearIsRefused(String paidOn) {
        assertThat(faults(withPartial(server(), 1, paidOn))).isEqualTo("""
                partial.paid-on: found '%s', expected a day from 2024-04-01 to 2025-03-31, the fiscal year of signing \
                (部分払は契約締結日の属する年度（令和6年度）に限ります)
                """.formatted(paidOn));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -60, 1201, Integer.MAX_VALUE - 1})
    void instalmentsAreOneOrMoreAndNotBeyondAllReason(int count) {
        Instalments instalments = new Instalments(count, YearMonth.of(1900, 1), Remainder.FIRST, List.of());

        assertThat(PlanCheck.faults(of(yen(1_000), instalments), SIGNED_ON))
                .contains(new PlanFault(
                        "instalments", Integer.toString(count), "a number from 1 to 1200", "支払回数は1回から1200回までです"));
    }

    @Test
    void dueDatesBeyondTheKnownHolidaysAreRefused() {
        Instalments late = new Instalments(60, YearMonth.of(2095, 1), Remainder.FIRST, List.of());

        assertThat(faults(of(yen(1_000), late))).isEqualTo("""
                first-month: found '2095-01', expected a month from which all instalments fall due before 2099 \
                (支払期日が遠すぎて、休日かどうかがわかりません)
                """);
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', textBlock = """
            101 | 1   | 31 | tax-rate: found '101', expected a percentage from 0 to 100 (税率は整数の百分率です)
            -1  | 1   | 31 | tax-rate: found '-1', expected a percentage from 0 to 100 (税率は整数の百分率です)
            10  | -1  | 31 | due.months-after: found '-1', expected a number from 0 to 120 (支払月は利用月の何か月後かで書きます)
            10  | 121 | 31 | due.months-after: found '121', expected a number from 0 to 120 (支払月は利用月の何か月後かで書きます)
            10  | 1   | 0  | due.day: found '0', expected a day from 1 to 31, or last (月末は last と書きます)
            10  | 1   | 32 | due.day: found '32', expected a day from 1 to 31, or last (月末は last と書きます)
            """)
    void ratesAndDueDaysHaveTheirBounds(int taxRate, int monthsAfter, int day, String fault) {
        PaymentPlan plan = withRates(server(), taxRate, new DueRule(monthsAfter, day, ClosedDay.NEXT));

        assertThat(faults(plan)).isEqualTo(fault + "\n");
    }

    @Test
    void aTableHasOneAmountForEachInstalmentAndAddsUp() {
        assertThat(faults(of(yen(1_000), table(3, 500, 499)))).isEqualTo("""
                instalment-amounts: found '2 amounts', expected 3 amounts, one for each instalment (支払回数と表の行数が違います)
                instalment-amounts: found 'a sum of 999', expected amounts that add up to 1000 (支払額の合計が契約金額（部分払を除く）と一致しません)
                """);
    }

    @Test
    void aTableAddsUpToWhatThePartialPaymentLeaves() {
        assertThat(faults(withPartial(of(yen(1_000), table(2, 450, 450)), 100, "2025-03-31")))
                .isEmpty();
        assertThat(faults(withPartial(of(yen(1_000), table(2, 500, 500)), 100, "2025-03-31")))
                .isEqualTo("""
                instalment-amounts: found 'a sum of 1000', expected amounts that add up to 900 (支払額の合計が契約金額（部分払を除く）と一致しません)
                """);
    }

    @Test
    void aTableHasNoAmountBelowNothing() {
        assertThat(faults(of(yen(1_000), table(2, 1_001, -1)))).isEqualTo("""
                instalment-amounts: found '-1', expected an amount of 0 or more (負の支払額はありません)
                """);
    }

    @Test
    void aTableOfMonstrousAmountsIsToldNotOverflowed() {
        assertThat(faults(of(yen(1_000), table(2, Long.MAX_VALUE, Long.MAX_VALUE))))
                .isEqualTo("""
                instalment-amounts: found 'a sum of 18446744073709551614', expected amounts that add up to 1000 (支払額の合計が契約金額（部分払を除く）と一致しません)
                """);
    }

    @Test
    void aTermDoesNotEndBeforeItBegins() {
        assertThat(faults(withTerm(server(), "2024-10-01", "2024-09-30"))).isEqualTo("""
                term.to: found '2024-09-30', expected a day from 2024-10-01 on (期間の終わりが始まりより前です)
                """);
    }

    @Test
    void allFaultsAreToldAtOnce() {
        PaymentPlan plan = withPartial(of(yen(1_000), table(1, 1)), 101, "2025-04-01");

        assertThat(PlanCheck.faults(plan, SIGNED_ON))
                .extracting(PlanFault::key)
                .containsExactly("partial.amount", "partial.paid-on", "instalment-amounts");
    }

    private static String faults(PaymentPlan plan) {
        return PlanCheck.faults(plan, SIGNED_ON).stream()
                .map(fault -> "%s: found '%s', expected %s (%s)\n"
                        .formatted(fault.key(), fault.found(), fault.expected(), fault.hint()))
                .collect(joining());
    }
}
