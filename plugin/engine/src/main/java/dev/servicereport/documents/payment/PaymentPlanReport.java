package dev.servicereport.documents.payment;

import dev.servicereport.wording.VerdictText;
import java.util.List;

/**
 * What the template of the payment plan sees (支払計画書): text ready to be shown, none of it escaped.
 *
 * @param cover whose plan of what
 * @param overview one line for each plan
 * @param plans each plan
 */
public record PaymentPlanReport(PaymentCover cover, List<Overview> overview, List<PlanText> plans) {

    /**
     * @param title the plan's name
     * @param amount what is paid in all
     * @param count number of instalments, and a partial payment
     * @param period from the first to the last service month
     * @param paid what was paid, or a dash without a record
     * @param open what is left to pay, or a dash without a record
     */
    public record Overview(String title, String amount, String count, String period, String paid, String open) {}

    /**
     * @param index 1, 2, … in the order of the contract; names the charts
     * @param title its name
     * @param terms what was agreed
     * @param years its payments by fiscal year
     * @param total their sum
     * @param tax consumption tax
     * @param paid what was invoiced and paid
     * @param views what else may be of use
     */
    public record PlanText(
            String index,
            String title,
            List<Labelled> terms,
            List<YearBlock> years,
            Sum total,
            Tax tax,
            Paid paid,
            Views views) {}

    /**
     * @param label {@code 令和6年度}
     * @param rows its payments
     * @param sum what they come to
     */
    public record YearBlock(String label, List<Row> rows, Sum sum) {}

    /**
     * @param no {@code 1}, or {@code 部分払}
     * @param month service month, or a dash
     * @param due 支払期日
     * @param amount 支払額
     * @param tax うち消費税
     * @param cumulative 累計
     * @param remaining 残額
     * @param share percent of all that is paid
     */
    public record Row(
            String no,
            String month,
            String due,
            String amount,
            String tax,
            String cumulative,
            String remaining,
            String share) {}

    /**
     * @param count how many payments
     * @param amount their sum
     * @param tax the sum of their tax
     * @param share percent of all that is paid
     * @param paid what was paid of them, or a dash without a record
     * @param open what is not, or a dash
     */
    public record Sum(String count, String amount, String tax, String share, String paid, String open) {}

    /**
     * @param rows one for each rate
     * @param sentences what the difference means
     */
    public record Tax(List<TaxRow> rows, List<String> sentences) {}

    /**
     * @param rate {@code 10％}
     * @param amount what is paid at that rate
     * @param parts tax cut payment by payment
     * @param whole tax cut once
     * @param difference the first less the second
     */
    public record TaxRow(String rate, String amount, String parts, String whole, String difference) {}

    /**
     * @param rows payments that something is known of
     * @param sentences how it stands
     */
    public record Paid(List<PaidRow> rows, List<String> sentences) {}

    /**
     * @param no {@code 1}, or {@code 部分払}
     * @param month service month, or a dash
     * @param planned 予定額
     * @param invoiced when, or a dash
     * @param paidOn when, or a dash
     * @param paid 支払額
     * @param difference paid less planned, or a dash when nothing was paid
     * @param state how it stands
     */
    public record PaidRow(
            String no,
            String month,
            String planned,
            String invoiced,
            String paidOn,
            String paid,
            String difference,
            String state) {}

    /**
     * @param terms the amount by months of the plan's term; empty without one
     * @param measured whether any of the months that are paid for has data
     * @param below months below the target, or undetermined, beside their payment
     * @param credits whether the contract lists service credits
     */
    public record Views(List<TermRow> terms, boolean measured, List<BelowRow> below, boolean credits) {}

    /**
     * @param label {@code 令和6年度}
     * @param months months of the term in it
     * @param amount its part of the amount
     */
    public record TermRow(String label, String months, String amount) {}

    /**
     * @param month one of the months that the instalment pays for
     * @param no the instalment
     * @param amount 支払額 of the whole instalment
     * @param availability {@code 99.621%}, or a range
     * @param verdict a verdict's word and mark
     * @param credit what the contract's tiers come to, or a dash
     */
    public record BelowRow(
            String month, String no, String amount, String availability, VerdictText verdict, String credit) {}
}
