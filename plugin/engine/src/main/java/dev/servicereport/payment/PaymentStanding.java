package dev.servicereport.payment;

import dev.servicereport.money.Yen;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A planned payment against what was invoiced and paid, at the end of a day (支払状況). Several records of one payment count together.
 *
 * @param no number of the instalment; 0 is the partial payment
 * @param planned yen, tax included
 * @param over whether what it pays for is over, so that an invoice may be expected
 * @param records what is known of it; dates after the day are left out
 * @param asOf the day
 */
public record PaymentStanding(int no, Yen planned, boolean over, List<PaymentRecord> records, LocalDate asOf) {

    /** How a payment stands. */
    public enum State {
        /** Paid as planned (支払済). */
        SETTLED,
        /** More was paid than planned (過払い). */
        OVERPAID,
        /** Something was invoiced more than thirty days ago and not paid (支払遅延). */
        OVERDUE,
        /** Less was paid than planned (一部支払). */
        PARTLY_PAID,
        /** Invoiced and not paid, in time (請求済). */
        INVOICED,
        /** The service month is over and nothing was invoiced (未請求). */
        NOT_INVOICED,
        /** The service month is not over and nothing was invoiced (未到来). */
        NOT_YET
    }

    public PaymentStanding {
        records = records.stream().map(record -> record.asOf(asOf)).toList();
    }

    /** What was invoiced. */
    public Yen invoiced() {
        return sum(records.stream().filter(record -> record.invoicedOn() != null));
    }

    /** What was paid. */
    public Yen paid() {
        return sum(records.stream().filter(record -> record.paidOn() != null));
    }

    /** What is planned and not paid; 0 when more was paid than planned. */
    public Yen open() {
        Yen open = planned.minus(paid());
        return open.compareTo(Yen.ZERO) < 0 ? Yen.ZERO : open;
    }

    /**
     * What was invoiced more than thirty days before the end of the day and is not paid. Payments count for the oldest invoices
     * first.
     */
    public Yen overdue() {
        Yen old = sum(records.stream().filter(this::isPastDeadline));
        Yen left = old.minus(paid());
        return left.compareTo(Yen.ZERO) < 0 ? Yen.ZERO : left;
    }

    private boolean isPastDeadline(PaymentRecord record) {
        LocalDate deadline = record.deadline();
        return deadline != null && !deadline.isAfter(asOf);
    }

    /** Days by which the latest payment missed its deadline; 0 when each was in time or has no invoice beside it. */
    public long daysLate() {
        return records.stream().mapToLong(PaymentStanding::daysLate).max().orElse(0);
    }

    private static long daysLate(PaymentRecord record) {
        LocalDate deadline = record.deadline();
        LocalDate paidOn = record.paidOn();
        return deadline == null || paidOn == null ? 0 : Math.max(0, paidOn.toEpochDay() - deadline.toEpochDay());
    }

    /** When it was invoiced last, or null. */
    public @Nullable LocalDate invoicedOn() {
        return latest(records.stream().map(PaymentRecord::invoicedOn));
    }

    /** When it was paid last, or null. */
    public @Nullable LocalDate paidOn() {
        return latest(records.stream().map(PaymentRecord::paidOn));
    }

    private static @Nullable LocalDate latest(Stream<@Nullable LocalDate> dates) {
        return dates.filter(Objects::nonNull).max(LocalDate::compareTo).orElse(null);
    }

    public State state() {
        int paid = paid().compareTo(planned);
        if (paid == 0) {
            return State.SETTLED;
        }
        if (paid > 0) {
            return State.OVERPAID;
        }
        if (overdue().compareTo(Yen.ZERO) > 0) {
            return State.OVERDUE;
        }
        if (paid().compareTo(Yen.ZERO) > 0) {
            return State.PARTLY_PAID;
        }
        return unpaid();
    }

    private State unpaid() {
        if (invoiced().compareTo(Yen.ZERO) > 0) {
            return State.INVOICED;
        }
        return over ? State.NOT_INVOICED : State.NOT_YET;
    }

    private static Yen sum(Stream<PaymentRecord> records) {
        return Yen.sum(records.map(PaymentRecord::amount).toList());
    }
}
