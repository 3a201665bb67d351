package dev.servicereport.workbook;

/** The words that formulas look for; each stands in one place only. */
final class Words {

    static final String COUNTED = "算入";
    static final String NOT_COUNTED = "対象外";
    static final String SAME = "一致";
    static final String DIFFERENT = "不一致";

    /** Where a file has no rows. */
    static final String NOTHING = "該当なし";

    static final String STOPS = "停止";
    static final String EXCLUSIONS = "除外";
    static final String GAPS = "未計測";
    static final String SCHEDULED = "提供時間";
    static final String TERMS = "算定";
    static final String PAYMENTS = "支払";
    static final String DATA = "データ";

    private Words() {}

    /** A formula that says whether two cells hold the same. */
    static String comparison(String one, String other) {
        return "IF(" + one + "=" + other + ",\"" + SAME + "\",\"" + DIFFERENT + "\")";
    }
}
