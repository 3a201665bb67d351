package dev.servicereport.documents.acceptance;

import java.util.List;

/**
 * What the form for the inspector says beside its head (検査調書; specification 4.4(1)). What is not known yet is a line to be filled in
 * by hand.
 *
 * @param kind 検査の種類, {@code 完了検査・再検査}
 * @param completedOn 完了年月日
 * @param notifiedOn 完了届受理年月日
 * @param due 検査期限
 * @param deliverables what was handed over, in words
 * @param outcome what came of it
 * @param findings 指摘事項, each in one sentence; empty when there is none yet
 * @param remarks 備考, may be empty
 */
public record InspectionRecord(
        String kind,
        String completedOn,
        String notifiedOn,
        String due,
        String deliverables,
        Outcome outcome,
        List<String> findings,
        String remarks) {

    public InspectionRecord {
        findings = List.copyOf(findings);
    }

    /**
     * @param inspectedOn 検査年月日
     * @param inspector 検査職員, may be empty
     * @param passed 合格
     * @param refused 不合格; neither before it was inspected
     */
    public record Outcome(String inspectedOn, String inspector, boolean passed, boolean refused) {}
}
