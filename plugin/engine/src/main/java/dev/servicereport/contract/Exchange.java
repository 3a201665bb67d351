package dev.servicereport.contract;

import java.util.List;

/**
 * What the parties give each other: money for what must be there.
 *
 * @param payments the plans of payment, in the order of the file; ids are unique
 * @param equipment what was agreed to be there, in the order of the file; ids are unique; empty when nothing was
 */
public record Exchange(List<PaymentPlan> payments, List<Equipment> equipment) {

    public Exchange {
        payments = List.copyOf(payments);
        equipment = List.copyOf(equipment);
    }
}
