package dev.servicereport.documents.project;

import dev.servicereport.contract.PrintedWords;
import dev.servicereport.delivery.Subcontract;
import dev.servicereport.delivery.Subcontract.Application;
import dev.servicereport.wording.Words;

/**
 * What the template of the application for a subcontract sees (再委託承認申請書; specification 4.5.2): text ready to be shown.
 *
 * @param id 申請番号
 * @param company 再委託先
 * @param work 再委託する業務
 * @param reason 理由
 * @param period 期間
 * @param personalData 個人情報の取扱い
 * @param supervision 監督の方法
 * @param approval 承認日・承認者, or a dash
 * @param approved whether the client has approved it
 * @param particulars 所在地, 代表者, 金額・割合, 作業場所, 再々委託; each may be empty
 */
public record SubcontractPaper(
        String id,
        String company,
        String work,
        String reason,
        String period,
        String personalData,
        String supervision,
        String approval,
        boolean approved,
        Subcontract.Particulars particulars) {

    /** @param printed the clauses of the contract */
    public static SubcontractPaper of(Subcontract subcontract, PrintedWords printed) {
        Application application = subcontract.application();
        return new SubcontractPaper(
                subcontract.id(),
                subcontract.company(),
                subcontract.work(),
                Words.orNone(subcontract.particulars().reason()),
                Words.days(subcontract.from(), subcontract.to()),
                subcontract.personalData() ? handled(printed.reference(PrintedWords.PERSONAL_DATA)) : "取り扱わない",
                Words.orNone(application.supervision()),
                Words.approval(application.approval()),
                application.approval().on() != null,
                subcontract.particulars());
    }

    private static String handled(String rules) {
        return rules.isEmpty() ? "取り扱う" : "取り扱う（" + rules + "の遵守を義務付ける）";
    }
}
