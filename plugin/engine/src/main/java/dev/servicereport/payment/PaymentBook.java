package dev.servicereport.payment;

import java.util.List;

/**
 * All plans with what was invoiced and paid (支払台帳).
 *
 * @param accounts one for each plan, in the order of the contract
 * @param kept whether there is a record of payments at all; without one nothing can be said of what was paid
 */
public record PaymentBook(List<PlanAccount> accounts, boolean kept) {

    public PaymentBook {
        accounts = List.copyOf(accounts);
    }

    /** @param records those of all plans, or none when no record is kept */
    public static PaymentBook of(List<PaymentSchedule> schedules, List<PaymentRecord> records, boolean kept) {
        return new PaymentBook(
                schedules.stream()
                        .map(schedule -> new PlanAccount(
                                schedule,
                                records.stream()
                                        .filter(record -> record.plan()
                                                .equals(schedule.plan().id()))
                                        .toList()))
                        .toList(),
                kept);
    }
}
