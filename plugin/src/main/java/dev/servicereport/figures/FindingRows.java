package dev.servicereport.figures;

import dev.servicereport.response.Finding;
import java.util.List;

/** Words where monitoring, incidents and exclusions disagree (突合の結果). */
final class FindingRows {

    private final ReportContext context;

    FindingRows(ReportContext context) {
        this.context = context;
    }

    List<FindingRow> of(List<Finding> findings) {
        return findings.stream()
                .map(finding -> new FindingRow(
                        context.name(finding.service()), context.display().span(finding.span()), text(finding)))
                .toList();
    }

    private static String text(Finding finding) {
        String incident = finding.reference().isEmpty() ? "停止一覧" : "障害 " + finding.reference();
        return switch (finding.kind()) {
            case OUTAGE_WITHOUT_INCIDENT -> "停止を計測したが、対応する障害の記録がない。";
            case INCIDENT_WITHOUT_OUTAGE -> incident + " に対応する停止の計測がない。";
            case START_DIFFERS -> incident + " の検知は、計測した停止の開始" + apart(-finding.seconds()) + "である。";
            case END_DIFFERS -> incident + " の復旧は、計測した停止の終了" + apart(-finding.seconds()) + "である。";
            case MAINTENANCE_OVERRUN -> "計画停止の終了予定を " + Display.duration(finding.seconds()) + " 過ぎて停止していた。";
            case OTHER_PARTY_NOT_EXCLUDED -> incident + " は他者の責任とされているが、除外の手続（区分：他者起因）がないため、停止として算入した。";
        };
    }

    private static String apart(long seconds) {
        return seconds < 0 ? "より " + Display.duration(-seconds) + " 前" : "より " + Display.duration(seconds) + " 後";
    }
}
