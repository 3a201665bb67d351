package dev.servicereport.payment;

import dev.servicereport.money.Yen;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One row of what was invoiced and paid (請求・支払の記録).
 *
 * @param plan id of the plan
 * @param no number of the instalment; 0 is the partial payment
 * @param invoicedOn when a proper invoice was received (適法な請求書の受理日), or null when none was yet
 * @param paidOn when it was paid, or null when it was not yet
 * @param amount yen, tax included; 0 or more
 */
public record PaymentRecord(
        String plan,
        int no,
        @Nullable LocalDate invoicedOn,
        @Nullable LocalDate paidOn,
        Yen amount) {

    /** Days within which a proper invoice is to be paid (政府契約の支払遅延防止等に関する法律第6条), the day of receipt not counted. */
    static final int DAYS_TO_PAY = 30;

    /** The record as it was at the end of a day: what happened later has not happened yet. */
    public PaymentRecord asOf(LocalDate day) {
        return new PaymentRecord(plan, no, upTo(day, invoicedOn), upTo(day, paidOn), amount);
    }

    private static @Nullable LocalDate upTo(LocalDate day, @Nullable LocalDate date) {
        return date == null || date.isAfter(day) ? null : date;
    }

    /** The last day on which it is paid in time, or null without an invoice. */
    public @Nullable LocalDate deadline() {
        return invoicedOn == null ? null : invoicedOn.plusDays(DAYS_TO_PAY);
    }
}
