package dev.servicereport.document;

import java.util.List;

/**
 * What stands at the head of a formal document, the same for all of them (文書の頭書き): text ready to be shown.
 *
 * @param title 文書名
 * @param issue number, date and version
 * @param client 宛先
 * @param contractor 差出人
 * @param agreement the contract it is about
 * @param revisions 改版履歴, oldest first; empty when none is recorded
 * @param basis 根拠, the clause that asks for the document, may be empty
 * @param handling 取扱い, the mark at the foot of each page, may be empty
 * @param boxes 決裁欄・確認欄, what the client's people sign in, empty when the contract names none
 * @param seals whether the contractor's papers have a place for a seal
 */
public record Letterhead(
        String title,
        Issue issue,
        Side client,
        Side contractor,
        Agreement agreement,
        List<RevisionRow> revisions,
        String basis,
        String handling,
        List<String> boxes,
        boolean seals) {

    public Letterhead {
        revisions = List.copyOf(revisions);
        boxes = List.copyOf(boxes);
    }

    /**
     * @param number 文書番号, may be empty
     * @param date 発行日, or a line to be filled in by hand: {@code 令和　　年　　月　　日}
     * @param version 版, may be empty
     */
    public record Issue(String number, String date, String version) {}

    /**
     * @param name 名称
     * @param representative 代表者の職・氏名, may be empty
     * @param department 担当部署, may be empty
     * @param address 所在地, may be empty
     * @param issuer 発行責任者, may be empty
     * @param contact 担当者, may be empty
     * @param telephone 電話番号, may be empty
     */
    public record Side(
            String name,
            String representative,
            String department,
            String address,
            String issuer,
            String contact,
            String telephone) {}

    /**
     * @param title 件名
     * @param number 契約番号, may be empty
     * @param signedOn 契約年月日
     * @param amounts 契約金額, as agreed on the day of the document
     * @param term 履行期間, from the day of signing to the last day of service, or of an early end agreed by then
     * @param construction 構築期間, from the day of signing; empty when none was agreed
     * @param service サービス提供期間
     */
    public record Agreement(
            String title,
            String number,
            String signedOn,
            List<Amount> amounts,
            String term,
            String construction,
            String service) {

        public Agreement {
            amounts = List.copyOf(amounts);
        }
    }

    /**
     * @param title what it is for
     * @param amount {@code ￥210,410,000-}, tax included
     * @param tax the tax in it: {@code ￥19,128,181-}; empty of a changed amount that is taxed at several rates
     * @param changed the change of the contract that it follows, {@code 令和7年10月10日変更契約}; empty as signed
     */
    public record Amount(String title, String amount, String tax, String changed) {}

    /**
     * @param version 版
     * @param date 発行日, or a dash
     * @param summary 改版内容
     * @param author 作成者
     */
    public record RevisionRow(String version, String date, String summary, String author) {}
}
