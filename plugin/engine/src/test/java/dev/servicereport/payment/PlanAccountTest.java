package dev.servicereport.payment;

import static dev.servicereport.payment.PlanFixture.BUSINESS_DAYS;
import static dev.servicereport.payment.PlanFixture.SIGNED_ON;
import static dev.servicereport.payment.PlanFixture.server;
import static dev.servicereport.payment.PlanFixture.withPartial;
import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.contract.PaymentPlan;
import dev.servicereport.money.Yen;
import dev.servicereport.time.FiscalYear;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanAccountTest {

    private static final PaymentSchedule SCHEDULE =
            PaymentSchedule.of(withPartial(server(), 10_000_000, "2025-03-31"), BUSINESS_DAYS, SIGNED_ON);

    @Test
    void aFiscalYearHasWhatWasPaidForItsServiceMonthsWheneverThatWas() {
        PlanAccount account = new PlanAccount(
                SCHEDULE,
                List.of(paid(0, "2025-03-31", 10_000_000), paid(3, "2025-04-30", 3_340_166), paid(4, "2025-05-30", 1)));
        LocalDate asOf = LocalDate.of(2025, 5, 30);

        assertThat(account.paid(new FiscalYear(2024), asOf)).isEqualTo(new Yen(13_340_166));
        assertThat(account.paid(new FiscalYear(2025), asOf)).isEqualTo(new Yen(1));
        assertThat(account.paid(new FiscalYear(2025), LocalDate.of(2025, 5, 29)))
                .isEqualTo(Yen.ZERO);
    }

    @Test
    void thePartialPaymentComesFirstAndIsOverOnItsDay() {
        PlanAccount account = new PlanAccount(SCHEDULE, List.of());

        assertThat(account.standings(LocalDate.of(2025, 3, 30)).get(0).state())
                .isEqualTo(PaymentStanding.State.NOT_YET);
        assertThat(account.standings(LocalDate.of(2025, 3, 31)).get(0).state())
                .isEqualTo(PaymentStanding.State.NOT_INVOICED);
        assertThat(account.standings(LocalDate.of(2025, 3, 31)))
                .hasSize(61)
                .extracting(PaymentStanding::no)
                .startsWith(0, 1, 2);
    }

    @Test
    void aBookGivesEachPlanItsOwnRecords() {
        PaymentPlan other = server();
        PaymentRecord foreign = new PaymentRecord("other", 1, null, LocalDate.of(2025, 3, 3), new Yen(5));
        PaymentBook book = PaymentBook.of(
                List.of(PaymentSchedule.of(other, BUSINESS_DAYS, SIGNED_ON)),
                List.of(foreign, paid(1, "2025-03-03", 7)),
                true);

        assertThat(book.accounts().get(0).records()).containsExactly(paid(1, "2025-03-03", 7));
    }

    @Test
    void theYearsOfACommitmentAddUpToAllThatIsPaid() {
        List<Commitment> rows = Commitment.of(SCHEDULE);

        assertThat(rows).hasSize(6).first().satisfies(row -> {
            assertThat(row.before()).isEqualTo(Yen.ZERO);
            assertThat(row.fromOn()).isEqualTo(new Yen(210_410_000));
        });
        assertThat(rows)
                .allSatisfy(row -> assertThat(row.before().plus(row.fromOn())).isEqualTo(new Yen(210_410_000)));
        assertThat(rows).last().satisfies(row -> assertThat(row.after()).isEqualTo(Yen.ZERO));
    }

    private static PaymentRecord paid(int no, String on, long amount) {
        return new PaymentRecord("plan", no, null, LocalDate.parse(on), new Yen(amount));
    }
}
