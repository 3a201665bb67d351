package dev.servicereport.documents.payment;

import java.util.List;

/**
 * What the monthly report says of payments (支払状況).
 *
 * @param asOf up to which day invoices and payments are regarded; empty when the contract has no plan of payments
 * @param rows the payments for this month, and those invoiced or paid in it
 * @param sentences how the plans stand
 * @param consultation what of a month below the target is to be talked about; empty when nothing is
 * @param due what is to be paid for the month
 */
public record PaymentStatus(String asOf, List<Row> rows, List<String> sentences, List<String> consultation, Due due) {

    /**
     * @param amount over all plans: {@code 3,506,833円}; empty when nothing is to be paid for the month
     * @param payments which payments of which plans, and how they stand; then those of another month that pay for this one too
     */
    public record Due(String amount, List<String> payments) {

        public Due {
            payments = List.copyOf(payments);
        }
    }

    /**
     * @param plan the plan's name
     * @param no {@code 3/60}, or {@code 部分払}
     * @param due 支払期日
     * @param planned 予定額
     * @param invoiced when it was invoiced, or a dash
     * @param paid when it was paid, or a dash
     * @param difference paid less planned, or a dash
     * @param state how it stands
     */
    public record Row(
            String plan,
            String no,
            String due,
            String planned,
            String invoiced,
            String paid,
            String difference,
            String state) {}

    /** Whether the contract has a plan of payments. */
    public boolean isAgreed() {
        return !asOf.isEmpty();
    }
}
