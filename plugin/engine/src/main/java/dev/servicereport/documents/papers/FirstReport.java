package dev.servicereport.documents.papers;

import dev.servicereport.delivery.IncidentReport;
import dev.servicereport.response.Incident;
import dev.servicereport.wording.Display;
import dev.servicereport.wording.Words;

/**
 * What the template of the first report of an incident sees (障害速報; specification 3.2.4(1)(ウ)): what was known when it was given, ready to
 * be shown.
 *
 * @param id 障害番号
 * @param title 名称, that of the service when the incident has none
 * @param service 対象サービス
 * @param foreseen whether it was foreseen and had not happened yet
 * @param detected 検知（予見）日時
 * @param reported 報告日時
 * @param channel how it was reported, may be empty
 * @param content what was said
 */
public record FirstReport(
        String id,
        String title,
        String service,
        boolean foreseen,
        String detected,
        String reported,
        String channel,
        String content) {

    /** @param service the service's name on paper */
    static FirstReport of(Incident incident, IncidentReport report, String service, Display display) {
        String title = incident.account().title();
        return new FirstReport(
                incident.id(),
                title.isEmpty() ? service : title,
                service,
                incident.times().foreseen(),
                display.fullTime(incident.times().detectedAt()),
                display.fullTime(report.at()),
                report.channel(),
                Words.orNone(report.content()));
    }
}
