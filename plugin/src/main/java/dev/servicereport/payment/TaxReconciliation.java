package dev.servicereport.payment;

import dev.servicereport.money.Yen;

/**
 * Consumption tax cut payment by payment against the same cut once (消費税額の照合). Both are right; whoever adds up invoices
 * meets the first, whoever reads the contract the second.
 *
 * @param sumOfParts the sum of the tax in each payment
 * @param partOfSum the tax in the contract amount
 */
public record TaxReconciliation(Yen sumOfParts, Yen partOfSum) {

    /** What cutting each payment loses: {@code sumOfParts − partOfSum}, 0 or below. */
    public Yen difference() {
        return sumOfParts.minus(partOfSum);
    }
}
