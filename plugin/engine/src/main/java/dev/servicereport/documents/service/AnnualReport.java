package dev.servicereport.documents.service;

import dev.servicereport.wording.VerdictText;
import java.util.List;

/**
 * What the template of the annual report sees (年次報告書): text ready to be shown.
 *
 * @param year {@code 令和7年度}
 * @param period the days of the term that are counted
 * @param sentences 総括, in whole sentences
 * @param months April to March, months without data among them
 * @param services downtime of each service over the months with data
 * @param incidents the year's incidents, in the order of time
 * @param responses how fast incidents and inquiries were answered, in whole sentences
 * @param payments what each plan of payment has for the year
 */
public record AnnualReport(
        String year,
        String period,
        List<String> sentences,
        List<MonthRow> months,
        List<ServiceRow> services,
        List<IncidentRow> incidents,
        List<String> responses,
        List<PaymentRow> payments) {

    public AnnualReport {
        sentences = List.copyOf(sentences);
        months = List.copyOf(months);
        services = List.copyOf(services);
        incidents = List.copyOf(incidents);
        responses = List.copyOf(responses);
        payments = List.copyOf(payments);
    }

    /**
     * @param month {@code 令和7年4月}
     * @param availability {@code 99.865%}, a range, or a dash
     * @param verdict its word and mark; of a month without data that there is none
     * @param outages number of outages of the whole, or a dash
     * @param down how long they were together, or a dash
     * @param allowed allowed downtime, or a dash
     * @param incidents number of incidents, or a dash
     * @param inquiries number of inquiries, or a dash
     */
    public record MonthRow(
            String month,
            String availability,
            VerdictText verdict,
            String outages,
            String down,
            String allowed,
            String incidents,
            String inquiries) {}

    /**
     * @param name the service, or the whole
     * @param down its downtime
     * @param unknown its unobserved time
     * @param missed in how many of the months with data it was below the target
     */
    public record ServiceRow(String name, String down, String unknown, String missed) {}

    /**
     * @param id 障害番号
     * @param detected 検知（予見）
     * @param title 件名
     * @param service サービス
     * @param responsible 責任区分
     * @param duration from detection to recovery, or that it is not mended
     */
    public record IncidentRow(
            String id, String detected, String title, String service, String responsible, String duration) {}

    /**
     * @param title the plan
     * @param planned 支払予定額, tax included
     * @param count number of payments
     * @param paid what of them is paid at the cut-off, or that no record is kept
     */
    public record PaymentRow(String title, String planned, String count, String paid) {}
}
