package dev.servicereport.documents.service;

import dev.servicereport.response.Finding;
import dev.servicereport.wording.Display;
import java.util.List;
import java.util.stream.Collectors;

/** Words where monitoring, incidents and exclusions disagree (突合の結果). */
final class FindingRows {

    private final ReportContext context;

    FindingRows(ReportContext context) {
        this.context = context;
    }

    List<FindingRow> of(List<Finding> findings) {
        return findings.stream()
                .map(finding -> new FindingRow(
                        finding.services().stream().map(context::name).collect(Collectors.joining("、")),
                        context.display().span(finding.span()),
                        text(finding)))
                .toList();
    }

    private static String text(Finding finding) {
        String incident = finding.reference().isEmpty() ? "停止一覧で" : "障害 " + finding.reference() + " ";
        return switch (finding.kind()) {
            case OUTAGE_WITHOUT_INCIDENT -> "停止を計測したが、対応する障害の記録がない。";
            case SPREAD_OF_INCIDENT -> incident + "の検知と同時（前後5分以内）に停止し、その復旧までに回復した。障害の記録に対象として挙げられていないが、波及とみなした。";
            case INCIDENT_WITHOUT_OUTAGE -> incident + "の時間に、停止を計測していない。";
            case INCIDENT_UNMEASURED -> incident + "の時間に、停止を計測していない。ただし、その時間には未計測の時間がある。";
            case INCIDENT_CORRECTED -> incident + "の時間の計測結果は、補正により停止ではなくなった。";
            case START_DIFFERS -> incident + "の検知は、計測した停止の開始" + apart(-finding.seconds()) + "である。";
            case END_DIFFERS -> incident + "の復旧は、計測した停止の終了" + apart(-finding.seconds()) + "である。";
            case MAINTENANCE_OVERRUN -> "計画停止の終了予定を" + Display.duration(finding.seconds()) + "過ぎて停止していた。";
            case OTHER_PARTY_NOT_EXCLUDED -> incident + "は他者の責任とされているが、除外の手続（区分：他者起因）がないため、停止として算入した。";
        };
    }

    private static String apart(long seconds) {
        return seconds < 0 ? "より" + Display.duration(-seconds) + "前" : "より" + Display.duration(seconds) + "後";
    }
}
