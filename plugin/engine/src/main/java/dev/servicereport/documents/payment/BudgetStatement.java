package dev.servicereport.documents.payment;

import java.util.List;

/**
 * What the template of the budget statement sees (予算・支出見込調書): text ready to be shown, none of it escaped.
 *
 * @param cover whose payments for what
 * @param years what each fiscal year bears of all plans
 * @param total the sum of all years
 * @param paid what of it was paid, or a dash without a record
 * @param plans each plan
 */
public record BudgetStatement(
        PaymentCover cover, List<YearRow> years, String total, String paid, List<PlanText> plans) {

    /**
     * @param label {@code 令和6年度}
     * @param parts what each plan asks of it
     * @param amount all of it
     * @param paid what of it was paid, or a dash without a record
     */
    public record YearRow(String label, List<Part> parts, String amount, String paid) {}

    /**
     * @param plan the plan's name
     * @param amount yen
     * @param paid what of it was paid, or a dash
     */
    public record Part(String plan, String amount, String paid) {}

    /**
     * @param index 1, 2, … in the order of the contract; names the charts
     * @param title its name
     * @param period the fiscal years that bear it
     * @param yen the statement of commitments in yen
     * @param thousands the same in thousands of yen, rounded up
     * @param form the rows of the form for the council
     * @param comparison the plan without and with a partial payment
     * @param review what to look at before the next contract
     */
    public record PlanText(
            String index,
            String title,
            String period,
            List<CommitmentRow> yen,
            List<CommitmentRow> thousands,
            List<FormRow> form,
            Comparison comparison,
            Review review) {}

    /**
     * @param label 当該年度
     * @param limit 限度額
     * @param before 前年度末までの支出（見込）額
     * @param own 当該年度の支出予定額
     * @param after 翌年度以降の支出予定額
     * @param fromOn 当該年度以降の支出予定額
     */
    public record CommitmentRow(String label, String limit, String before, String own, String after, String fromOn) {}

    /**
     * @param label 当該年度
     * @param limit 限度額, thousands of yen
     * @param beforeYears the earlier years, or a dash
     * @param before 前年度末までの支出（見込）額, thousands of yen
     * @param fromOnYears the year and later ones
     * @param fromOn 当該年度以降の支出予定額, thousands of yen
     */
    public record FormRow(
            String label, String limit, String beforeYears, String before, String fromOnYears, String fromOn) {}

    /**
     * @param assumption which partial payment the comparison is with; empty when there is none
     * @param rows one for each fiscal year
     */
    public record Comparison(String assumption, List<ComparedRow> rows) {}

    /**
     * @param label {@code 令和6年度}
     * @param without 部分払なし
     * @param with 部分払あり
     * @param difference the second less the first
     */
    public record ComparedRow(String label, String without, String with, String difference) {}

    /**
     * @param sentences price of a licence, what the ceiling leaves
     * @param rows licences to look through for the next year; empty for a plan without licences
     */
    public record Review(List<String> sentences, List<LicenceRow> rows) {}

    /**
     * @param name the licence
     * @param quantity how many there are now
     * @param until up to when
     */
    public record LicenceRow(String name, String quantity, String until) {}
}
