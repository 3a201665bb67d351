package dev.servicereport.payment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.money.Yen;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A planned payment of 1,000 yen. */
class PaymentStandingTest {

    @ParameterizedTest(name = "invoiced {0}, paid {1}, at the end of {2}: {3}")
    @CsvSource(nullValues = "-", textBlock = """
            -,          -,          2025-01-30, NOT_YET
            -,          -,          2025-01-31, NOT_INVOICED
            2025-02-04, -,          2025-02-03, NOT_INVOICED
            2025-02-04, -,          2025-02-04, INVOICED
            2025-02-04, -,          2025-03-05, INVOICED
            2025-02-04, -,          2025-03-06, OVERDUE
            2025-02-04, 2025-03-10, 2025-03-09, OVERDUE
            2025-02-04, 2025-03-10, 2025-03-10, SETTLED
            -,          2025-02-25, 2025-03-31, SETTLED
            """)
    void dependsOnWhatHasHappenedByTheDay(
            @Nullable LocalDate invoicedOn, @Nullable LocalDate paidOn, LocalDate asOf, String state) {
        PaymentStanding standing = standing(asOf, record(invoicedOn, paidOn, 1_000));

        assertThat(standing.state()).hasToString(state);
    }

    @Test
    void partPaymentsCountTogetherToTheYen() {
        PaymentStanding standing = standing(
                LocalDate.of(2025, 3, 31),
                record("2025-02-04", "2025-02-25", 400),
                record("2025-02-04", "2025-02-28", 599));

        assertThat(standing.state()).isEqualTo(PaymentStanding.State.PARTLY_PAID);
        assertThat(standing.invoiced()).isEqualTo(new Yen(999));
        assertThat(standing.open()).isEqualTo(new Yen(1));
        assertThat(standing.paidOn()).isEqualTo("2025-02-28");
    }

    @Test
    void aYenTooManyIsOverpaid() {
        PaymentStanding standing = standing(LocalDate.of(2025, 3, 31), record("2025-02-04", "2025-02-25", 1_001));

        assertThat(standing.state()).isEqualTo(PaymentStanding.State.OVERPAID);
        assertThat(standing.open()).isEqualTo(Yen.ZERO);
    }

    @Test
    void invoicesAndPaymentsMayBeRowsOfTheirOwn() {
        List<PaymentRecord> records = List.of(record("2025-02-04", null, 1_000), record(null, "2025-02-25", 1_000));

        assertThat(new PaymentStanding(1, new Yen(1_000), true, records, LocalDate.of(2025, 12, 31)).state())
                .isEqualTo(PaymentStanding.State.SETTLED);
    }

    @Test
    void onlyWhatThePaymentsDoNotCoverIsOverdue() {
        PaymentStanding standing = standing(
                LocalDate.of(2025, 3, 31), record("2025-02-04", "2025-02-25", 300), record("2025-02-05", null, 700));

        assertThat(standing.state()).isEqualTo(PaymentStanding.State.OVERDUE);
        assertThat(standing.overdue()).isEqualTo(new Yen(700));
    }

    @ParameterizedTest(name = "paid on {0}: {1} days late")
    @CsvSource({"2025-03-06, 0", "2025-03-07, 1", "2025-04-05, 30"})
    void aPaymentIsLateFromTheThirtyFirstDayAfterItsInvoice(LocalDate paidOn, long days) {
        PaymentStanding standing =
                standing(LocalDate.of(2025, 12, 31), record(LocalDate.of(2025, 2, 4), paidOn, 1_000));

        assertThat(standing.daysLate()).isEqualTo(days);
    }

    @Test
    void anInstalmentOfNothingIsSettledByItself() {
        PaymentStanding nothing = new PaymentStanding(1, Yen.ZERO, false, List.of(), LocalDate.of(2025, 1, 1));

        assertThat(nothing.state()).isEqualTo(PaymentStanding.State.SETTLED);
    }

    private static PaymentStanding standing(LocalDate asOf, PaymentRecord... records) {
        boolean over = !LocalDate.of(2025, 1, 31).isAfter(asOf);
        return new PaymentStanding(1, new Yen(1_000), over, Arrays.asList(records), asOf);
    }

    private static PaymentRecord record(@Nullable String invoicedOn, @Nullable String paidOn, long amount) {
        return record(date(invoicedOn), date(paidOn), amount);
    }

    private static PaymentRecord record(@Nullable LocalDate invoicedOn, @Nullable LocalDate paidOn, long amount) {
        return new PaymentRecord("plan", 1, invoicedOn, paidOn, new Yen(amount));
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
