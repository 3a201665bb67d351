package dev.servicereport.documents.service;

import dev.servicereport.documents.payment.PaymentStatus;
import java.util.List;

/**
 * What the template of the monthly report sees (月次サービス報告書): text ready to be shown, none of it escaped.
 *
 * @param cover whose report of what
 * @param summary 総括
 * @param front the first page beside the verdict
 * @param availability 稼働率
 * @param stops 停止
 * @param exclusions 除外
 * @param responses 障害・問合せ
 * @param findings where monitoring, incidents and exclusions disagree (突合)
 * @param payments 支払状況
 * @param notes how it was worked out, and what to know of the data
 */
public record MonthlyReport(
        Cover cover,
        Summary summary,
        FrontPage front,
        Measured availability,
        Stops stops,
        List<ExclusionRow> exclusions,
        Responses responses,
        List<FindingRow> findings,
        PaymentStatus payments,
        Notes notes) {}
