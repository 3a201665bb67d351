package dev.servicereport.documents.notices;

import java.util.List;

/**
 * What the template of the client's record of an inspection sees (実地調査記録): text ready to be shown. What is empty is to be written
 * by hand.
 *
 * @param id 調査番号
 * @param methods 調査の方法, the boxes of the ledger's words with the one that holds ticked
 * @param inspectedOn 調査年月日
 * @param inspector 調査者
 * @param subject 調査事項
 * @param findings what it came to
 * @param checks how the contractor's registers stood on that day
 */
public record SiteInspection(
        String id,
        String methods,
        String inspectedOn,
        String inspector,
        String subject,
        Findings findings,
        List<Check> checks) {

    public SiteInspection {
        checks = List.copyOf(checks);
    }

    /**
     * @param result 結果・指摘
     * @param answeredOn 回答日・是正日
     * @param answer 回答・是正の内容
     * @param remarks 備考
     */
    public record Findings(String result, String answeredOn, String answer, String remarks) {}

    /**
     * @param matter the register that is looked at
     * @param clause the clause of the contract, may be empty
     * @param record how it stood
     */
    public record Check(String matter, String clause, String record) {}

    /** Whether the contract has a clause about any of the registers. */
    public boolean isReferred() {
        return checks.stream().anyMatch(check -> !check.clause().isEmpty());
    }
}
