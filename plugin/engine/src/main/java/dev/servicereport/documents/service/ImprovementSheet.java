package dev.servicereport.documents.service;

import dev.servicereport.wording.VerdictText;
import java.util.List;

/**
 * What the template of the plan after a missed month sees (改善計画・協議記録; specification 3.2.4(2)): text ready to be shown. Empty texts
 * are for writing by hand.
 *
 * @param month {@code 令和7年3月}
 * @param figures what was measured
 * @param stops outages of the whole in that month
 * @param incidents the month's incidents, in words
 * @param consultation what the parties said
 * @param plan what is done about it
 */
public record ImprovementSheet(
        String month,
        Figures figures,
        List<StopRow> stops,
        List<String> incidents,
        Consultation consultation,
        Plan plan) {

    public ImprovementSheet {
        stops = List.copyOf(stops);
        incidents = List.copyOf(incidents);
    }

    /**
     * @param target 基準値
     * @param availability 稼働率
     * @param verdict 判定
     * @param down 停止時間
     * @param allowed 許容停止時間
     * @param excess by how much it was exceeded
     */
    public record Figures(
            String target, String availability, VerdictText verdict, String down, String allowed, String excess) {}

    /**
     * @param span when
     * @param duration how long
     * @param remark incident and cause
     */
    public record StopRow(String span, String duration, String remark) {}

    /**
     * @param on 協議日
     * @param attendees 出席者
     */
    public record Consultation(String on, String attendees) {}

    /**
     * @param cause 原因
     * @param measure 改善策
     * @param due 期限
     * @param done 完了日
     * @param result 効果の確認
     * @param state 未協議, 実施中 or 完了
     */
    public record Plan(String cause, String measure, String due, String done, String result, String state) {}
}
