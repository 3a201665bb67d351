package dev.servicereport.documents.acceptance;

import java.util.List;

/**
 * How inspections went, what they found, and what became of it (指摘事項・修正記録; specification 4.4(1)).
 *
 * @param inspections 検査の経過, each followed by those after a correction
 * @param findings 指摘事項と修正
 * @param summary how many findings there are and how far they have got
 */
public record FindingList(List<InspectionRow> inspections, List<FindingRow> findings, String summary) {

    public FindingList {
        inspections = List.copyOf(inspections);
        findings = List.copyOf(findings);
    }

    /**
     * @param id 検査番号
     * @param kind 種類
     * @param notifiedOn 届出日
     * @param due 検査期限
     * @param inspectedOn 検査日, or a dash
     * @param days days from the notice to the inspection, and whether in time: {@code 4日・期限内}; may be empty
     * @param result 結果
     * @param follows 前回検査, may be empty
     */
    public record InspectionRow(
            String id,
            String kind,
            String notifiedOn,
            String due,
            String inspectedOn,
            String days,
            String result,
            String follows) {}

    /**
     * @param id 指摘番号
     * @param inspection 検査番号
     * @param deliverable 成果品の番号と名称, may be empty
     * @param text 指摘事項
     * @param dueOn 修正期限, may be empty
     * @param correction 修正日 and 修正内容
     * @param confirmation 確認日 and 確認者
     * @param state 状態
     */
    public record FindingRow(
            String id,
            String inspection,
            String deliverable,
            String text,
            String dueOn,
            Dated correction,
            Dated confirmation,
            String state) {}

    /**
     * @param on the day; empty while there is none
     * @param text what or who, may be empty
     */
    public record Dated(String on, String text) {}
}
