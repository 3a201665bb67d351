package dev.servicereport.documents.briefing;

import java.util.List;

/**
 * Page 5 of the briefing: payments (支払の状況).
 *
 * @param total all that is paid, in 万円
 * @param years the term of the only plan in years; 0 when there are several plans or it is no whole number
 * @param plans how many plans there are
 * @param kept whether there is a record of payments
 * @param paid what was paid up to the cut-off, in 万円
 * @param left what is left, in 万円
 * @param standing {@code not-kept}, {@code settled}, {@code as-planned}, {@code not-begun}, {@code overdue},
 *     {@code different}, {@code behind}
 * @param deviating how many payments are overdue, differ, or have no record though their due day is over
 * @param cut whether an amount in 万円 is cut
 * @param rows fiscal years and what they come to, exact to the yen
 */
public record MoneyFacts(
        String total,
        int years,
        int plans,
        boolean kept,
        String paid,
        String left,
        String standing,
        int deviating,
        boolean cut,
        List<MoneyRow> rows) {

    public MoneyFacts {
        rows = List.copyOf(rows);
    }

    /**
     * @param year {@code 令和7年度}; empty for the sum
     * @param planned yen
     * @param paid yen, or a dash without a record
     * @param left yen, or a dash without a record
     */
    public record MoneyRow(String year, String planned, String paid, String left) {}
}
