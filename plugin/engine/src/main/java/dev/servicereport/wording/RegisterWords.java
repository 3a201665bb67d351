package dev.servicereport.wording;

import java.util.List;

/** What is said of registers that are missing, empty, or against each other (台帳の備付状況). */
public final class RegisterWords {

    /** A register that has to be there and is not. */
    public static final String MISSING = "証跡なし";

    /** A register of which somebody signed that there was nothing to write into it. */
    public static final String NIL = "該当なし";

    /** What to do about a register that is missing. */
    public static final String KEEP_OR_DECLARE = "記録を加えるか、該当がなかったときは nil-returns.csv に該当なしの申告（対象期間、申告者、申告日）を記入してください。";

    /** What to do about somebody of another company. */
    public static final String ASK_FOR_APPROVAL = "再委託承認申請書を提出して承認を受け、subcontracts.csv に記入するか、従事をやめさせてください。";

    /** What to do about an organisation that may be a section or a company. */
    public static final String TELL_COMPANY = "受託者の部署であれば受託者の名称から書き、他社であれば subcontracts.csv に記入してください。";

    /** What to do about a serial number that differs. */
    public static final String MEND_SERIAL = "現物を確かめ、どちらかの製造番号（serial）を直してください。";

    /** The head of the column that says which rows figures are about. */
    public static final String PARTS = "区分";

    /** Figures over all rows. */
    public static final String ALL_ROWS = "全体";

    private RegisterWords() {}

    /** That a register has to be there and is not. */
    public static String missing(String title) {
        return "備えるべき台帳「" + title + "」に記録がありません（" + MISSING + "）。";
    }

    /** The registers that are missing, as a check tells it. */
    public static String missing(List<String> titles) {
        return "備えるべき台帳に記録がありません（" + MISSING + "）：" + String.join("、", titles) + "。" + KEEP_OR_DECLARE;
    }

    /**
     * Days, and how many more there are.
     *
     * @param more 0 or below where there are none
     */
    public static String days(List<String> named, int more) {
        return String.join(Words.COMMA, named) + (more > 0 ? "ほか" + more + "件" : "");
    }

    /** A register, and of which days nothing was declared. */
    public static String undeclared(String title, String days) {
        return title + "（申告のない日：" + days + "）";
    }

    /** What a ledger leaves open. */
    public static String open(String title, String what) {
        return title + "：" + what + "。";
    }

    /** What to do about somebody or something that a ledger does not name. */
    public static String addRow(String file) {
        return file + " に行を加えてください。";
    }

    /** That somebody of another company works without an approved subcontract. */
    public static String withoutSubcontract() {
        return "他社の従事者について、承認された再委託がありません。";
    }

    /** That nobody can tell from its name whose an organisation is. */
    public static String companyUntold() {
        return "所属の名称から、受託者の部署か他社かが分かりません。";
    }

    /** That a medium was destroyed under another serial number than the one it had. */
    public static String otherSerial(String medium) {
        return "消去・破壊した媒体「" + medium + "」の製造番号が、構成台帳の製造番号と異なります。";
    }
}
