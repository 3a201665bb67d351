package dev.servicereport.wording;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** What people write into the cell of a cause while they do not know it (原因). */
public final class CauseWords {

    /** Being looked for, or not known. */
    private static final String OPEN = "(?:(?:継続)?(?:調査|確認|究明|解明|解析|分析|検証)(?:を?継続)?中|(?:未|不)(?:明|詳|定|特定|確認|判明|解明|調査))";

    /** The same with an ending of its own. */
    private static final String NOT_FOUND =
            "(?:特定(?:は|が)?(?:でき|出来)(?:ず|な|ま|ておら|てい?な|ていま)|特定に至ら|判明し(?:な|ま|ておら|てい?な|ていま)|(?:分か|わか|分)(?:らな|らず|りません|って(?:い?な|いま|おら)))";

    /** A word goes on otherwise: {@code 未定義}, {@code 不明な端末}, {@code 調査中の誤操作} say a cause. */
    private static final String END = "(?=$|[\\s、。,.(:;/・→~\\-\\]」』】)]|です|である|だ$|だが|のため|のまま|につき|となって|とのこと)";

    private static final String STILL = "(?:(?:現在|現時点では|目下|引き続き|なお|まだ|詳細は?)[、,]?)?";
    private static final Pattern UNKNOWN =
            Pattern.compile("^[\\s*※・(\\[「『【<]*" + STILL + "(?:[^。、,(]{0,8}原因(?:は|が|を|の|も|:|について)?[、,]?)?"
                    + STILL + "(?:" + OPEN + END + "|" + NOT_FOUND + ")"
                    // 原因はベンダーにて調査中
                    + "|^[^。、,(]{0,8}原因[はを:][、,]?" + STILL + "[^。、,(]{1,20}" + OPEN + END
                    // ベンダーへ確認中
                    + "|^[^。、,(:]*(?:調査|確認|究明|解明|解析|分析)中(?:です|である)?[。.]?$"
                    + "|^[-ー―~?]*$|^(?:なし|無し|無|TBD|N/A)$");

    private CauseWords() {}

    /** Whether a cause is told: neither nothing stands there, nor that it is being looked for or was not found. */
    public static boolean isKnown(String cause) {
        return !UNKNOWN.matcher(
                        Normalizer.normalize(cause, Normalizer.Form.NFKC).strip())
                .find();
    }
}
