package dev.servicereport.delivery;

import static dev.servicereport.delivery.LedgerField.Type.COUNT;
import static dev.servicereport.delivery.LedgerField.Type.DAY;
import static dev.servicereport.delivery.LedgerField.Type.MOMENT;
import static dev.servicereport.delivery.LedgerField.Type.TEXT;
import static dev.servicereport.delivery.LedgerField.optional;
import static dev.servicereport.delivery.LedgerField.required;

import dev.servicereport.delivery.LedgerRule.AtMost;
import dev.servicereport.delivery.LedgerRule.InOrder;
import dev.servicereport.delivery.LedgerRule.Needs;
import dev.servicereport.delivery.LedgerRule.NeedsAtTheEnd;
import java.util.List;

/** Every ledger that is kept: personal information (別記) and Microsoft 365 (specification 3.3). */
public final class Ledgers {

    private static final LedgerField APPROVED_ON = optional("approved_on", DAY, 5, "承認日");
    private static final LedgerField APPROVED_BY = optional("approved_by", TEXT, 6, "承認者");

    /** Who was told what the duties are (周知; 別記第3). */
    public static final LedgerKind BRIEFINGS = new LedgerKind(
            "handling/briefings",
            "個人情報取扱い周知記録簿",
            "個人情報取扱特記事項 第3（従事者への周知）",
            List.of(
                    required("held_on", DAY, 6, "周知日"),
                    required("worker", TEXT, 6, "従事者", "氏名"),
                    optional("organisation", TEXT, 8, "所属"),
                    required("content", TEXT, 14, "周知内容", "内容"),
                    optional("signed_on", DAY, 6, "署名日"),
                    optional("remarks", TEXT, 6, "備考")),
            List.of(new InOrder("held_on", "signed_on"), new Needs("held_on", "signed_on", false, "従事者の署名がない")));

    /** What was taken out of the place of work (持出し; 別記第6). */
    public static final LedgerKind TAKEOUTS = new LedgerKind(
            "handling/takeouts",
            "個人情報持出し承認簿",
            "個人情報取扱特記事項 第6（持出しの承認）",
            List.of(
                    required("item", TEXT, 10, "持出し対象", "対象"),
                    optional("quantity", TEXT, 4, "数量"),
                    required("purpose", TEXT, 9, "目的"),
                    optional("destination", TEXT, 7, "持出し先", "行先"),
                    optional("protection", TEXT, 7, "保護措置"),
                    APPROVED_ON,
                    APPROVED_BY,
                    optional("taken_on", DAY, 5, "持出し日"),
                    optional("due_on", DAY, 5, "返却予定日"),
                    optional("returned_on", DAY, 5, "返却日")),
            List.of(
                    new InOrder("taken_on", "due_on"),
                    new InOrder("taken_on", "returned_on"),
                    new Needs("taken_on", "approved_on", true, "承認を得ずに持ち出した"),
                    new Needs("due_on", "returned_on", false, "返却されていない")));

    /** What was copied (複写; 別記第7). */
    public static final LedgerKind COPIES = new LedgerKind(
            "handling/copies",
            "個人情報複写承認簿",
            "個人情報取扱特記事項 第7（複写の承認）",
            List.of(
                    required("item", TEXT, 11, "複写対象", "対象"),
                    optional("copies", COUNT, 4, "部数"),
                    required("purpose", TEXT, 11, "目的"),
                    APPROVED_ON,
                    APPROVED_BY,
                    optional("copied_on", DAY, 5, "複写日"),
                    optional("disposed_on", DAY, 5, "廃棄日"),
                    optional("remarks", TEXT, 6, "備考")),
            List.of(
                    new InOrder("copied_on", "disposed_on"),
                    new Needs("copied_on", "approved_on", true, "承認を得ずに複写した")));

    /** What was received and given back (返還; 別記第9). */
    public static final LedgerKind RETURNS = new LedgerKind(
            "handling/returns",
            "個人情報受領・返還簿",
            "個人情報取扱特記事項 第9（返還・引渡し）",
            List.of(
                    required("item", TEXT, 12, "資料等", "対象"),
                    optional("quantity", TEXT, 4, "数量"),
                    required("received_on", DAY, 6, "受領日"),
                    optional("method", TEXT, 8, "返還方法", "方法"),
                    optional("returned_on", DAY, 6, "返還日"),
                    optional("receiver", TEXT, 7, "受取者"),
                    optional("remarks", TEXT, 6, "備考")),
            List.of(new InOrder("received_on", "returned_on"), new NeedsAtTheEnd("returned_on", "契約の終了後も返還されていない")));

    /** Accidents with personal information, and their reports (事故報告; 別記第10). */
    public static final LedgerKind ACCIDENTS = new LedgerKind(
            "handling/accidents",
            "個人情報事故報告書",
            "個人情報取扱特記事項 第10（事故の報告）",
            List.of(
                    required("found_at", MOMENT, 7, "発見日時"),
                    optional("reported_at", MOMENT, 7, "報告日時"),
                    required("summary", TEXT, 12, "事故の内容", "内容"),
                    optional("items", TEXT, 8, "対象の情報"),
                    optional("persons", COUNT, 4, "人数"),
                    optional("response", TEXT, 10, "講じた措置", "措置"),
                    optional("measure", TEXT, 10, "再発防止策")),
            List.of(
                    new InOrder("found_at", "reported_at"),
                    new Needs("found_at", "reported_at", false, "発注者に報告していない")));

    /** Licences of Microsoft 365 (3.3.1). */
    public static final LedgerKind LICENCES = new LedgerKind(
            "m365/licences",
            "Microsoft 365 ライセンス証明書",
            "調達仕様書3.3.1（ライセンスの提供）",
            List.of(
                    required("product", TEXT, 14, "製品"),
                    required("as_of", DAY, 6, "基準日"),
                    required("bought", COUNT, 4, "保有数", "購入数"),
                    required("assigned", COUNT, 4, "割当数"),
                    optional("from", DAY, 6, "利用開始日"),
                    optional("to", DAY, 6, "利用終了日"),
                    optional("remarks", TEXT, 8, "備考")),
            List.of(new InOrder("from", "to"), new AtMost("assigned", "bought")));

    /** What the network has to let through (3.3.2 ②). */
    public static final LedgerKind NETWORK = new LedgerKind(
            "m365/network",
            "Microsoft 365 ネットワーク要件表",
            "調達仕様書3.3.2（ネットワーク要件）",
            List.of(
                    required("source", TEXT, 8, "接続元"),
                    required("destination", TEXT, 12, "接続先"),
                    optional("protocol", TEXT, 5, "プロトコル"),
                    optional("port", TEXT, 4, "ポート"),
                    required("purpose", TEXT, 10, "用途"),
                    optional("requested_on", DAY, 6, "依頼日"),
                    optional("applied_on", DAY, 6, "設定日")),
            List.of(new InOrder("requested_on", "applied_on")));

    /** Versions of the proxy settings (3.3.2 ③). */
    public static final LedgerKind PAC = new LedgerKind(
            "m365/pac",
            "PACファイル変更管理票",
            "調達仕様書3.3.2（PACファイル・ドメイン一覧の提供）",
            List.of(
                    required("version", TEXT, 4, "版"),
                    required("change", TEXT, 14, "変更内容"),
                    optional("reason", TEXT, 9, "理由"),
                    required("delivered_on", DAY, 6, "提供日"),
                    optional("applied_on", DAY, 6, "適用日"),
                    APPROVED_ON,
                    APPROVED_BY),
            List.of(
                    new InOrder("delivered_on", "applied_on"),
                    new Needs("applied_on", "approved_on", true, "承認を得ずに適用した")));

    private static final List<LedgerKind> ALL =
            List.of(BRIEFINGS, TAKEOUTS, COPIES, RETURNS, ACCIDENTS, LICENCES, NETWORK, PAC);

    private Ledgers() {}

    /** Every ledger, in the order in which they are printed. */
    public static List<LedgerKind> all() {
        return ALL;
    }
}
