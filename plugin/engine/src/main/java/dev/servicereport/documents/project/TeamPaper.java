package dev.servicereport.documents.project;

import java.util.List;

/**
 * What the templates about people see (プロジェクト体制図・保守担当者名簿; specification 4.2): text ready to be shown.
 *
 * @param asOf 基準日
 * @param members those in service on that day
 * @param changes every change that was made or filed by that day, in the order of its day
 * @param noChange what to say where there is none
 */
public record TeamPaper(String asOf, List<MemberRow> members, List<ChangeRow> changes, String noChange) {

    public TeamPaper {
        members = List.copyOf(members);
        changes = List.copyOf(changes);
    }

    /**
     * @param id 番号
     * @param name 氏名
     * @param organisation 所属
     * @param role 役割
     * @param career 経歴
     * @param qualification 資格
     * @param superior 上位者
     * @param service 従事期間
     */
    public record MemberRow(
            String id,
            String name,
            String organisation,
            String role,
            String career,
            String qualification,
            String superior,
            String service) {}

    /**
     * @param id 届出番号
     * @param kind 変更区分
     * @param changedOn 変更日
     * @param filedOn 届出日, or that there is no notice
     * @param timing how many days before or after the change notice was given
     * @param member who it is about
     * @param successor 後任, if there is one
     * @param newcomer who is new: the successor, or the one who joins; empty when there is none
     * @param reason 理由
     */
    public record ChangeRow(
            String id,
            String kind,
            String changedOn,
            String filedOn,
            String timing,
            MemberRow member,
            List<MemberRow> successor,
            List<MemberRow> newcomer,
            String reason) {

        public ChangeRow {
            successor = List.copyOf(successor);
            newcomer = List.copyOf(newcomer);
        }
    }
}
