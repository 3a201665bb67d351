package dev.servicereport.documents.notices;

/**
 * What the template of the report of an accident with personal information sees (個人情報事故報告書): text ready to be shown. What is
 * empty is to be written by hand.
 *
 * @param id 事故番号
 * @param found 発見日時
 * @param reported 報告日時
 * @param kinds 区分, the boxes of the ledger's words with the one that holds ticked; empty when it has no such column
 * @param matter what happened
 * @param answer what was done
 */
public record AccidentReport(String id, String found, String reported, String kinds, Matter matter, Answer answer) {

    /**
     * @param summary 事故の内容
     * @param items 対象の情報, which kinds of information
     * @param persons 人数, a number
     * @param cause 原因
     * @param damage 二次被害
     */
    public record Matter(String summary, String items, String persons, String cause, String damage) {}

    /**
     * @param response 講じた措置
     * @param notified 本人への対応
     * @param published 公表
     * @param measure 再発防止策
     */
    public record Answer(String response, String notified, String published, String measure) {}

    static AccidentReport of(EntryText row, String found) {
        return new AccidentReport(
                row.entry().id(),
                found,
                row.of("reported_at"),
                row.boxes("kind"),
                new Matter(row.of("summary"), row.of("items"), row.of("persons"), row.of("cause"), row.of("damage")),
                new Answer(row.of("response"), row.of("notified"), row.of("published"), row.of("measure")));
    }
}
