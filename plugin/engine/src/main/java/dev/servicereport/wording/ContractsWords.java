package dev.servicereport.wording;

import java.time.YearMonth;
import java.util.List;

/** Words of the overview of several contracts (契約の一覧). */
public final class ContractsWords {

    /** The overview's title. */
    public static final String TITLE = "契約の一覧";

    /** Of faults that would be so for each contract, so that none was begun. */
    public static final String NOTHING_STARTED = "上の誤りはすべての契約に関わるため、何も始めていません。直して、もう一度実行してください。";

    /** The headings of {@code contracts.csv}: folder and outcome first, then what is known, the number of problems last. */
    public static final List<String> HEADINGS = List.of(
            "フォルダー",
            "結果",
            "発注者",
            "件名",
            "基準値(%)",
            "最新の月",
            "判定",
            "稼働率の下限(%)",
            "稼働率の上限(%)",
            "停止できる残り時間の下限(秒)",
            "停止できる残り時間の上限(秒)",
            "達成の月数",
            "未達成の月数",
            "判定保留の月数",
            "データなしの月数",
            "支払総額(円)",
            "支払済額(円)",
            "未了事項",
            "次の期限",
            "次の期限の内容",
            "誤り");

    /** Stands between the least and the most. */
    public static final String TO = "～";

    /** Folders that are passed over. */
    public static final String NO_CONTRACT = " (contract.yaml のないフォルダー)";

    /** Folders that are passed over for their names. */
    public static final String HIDDEN = " (名前が「.」で始まるフォルダー)";

    /** What to do about two names that are one to the eye. */
    public static final String ALIKE = "大文字と小文字、又は文字の合成の違いだけで区別される名前です。どちらかのフォルダー名を変えてください";

    /** Where there is nothing. */
    public static final String NONE = "－";

    /** The first line of the summary over all, with what it came to. */
    public static final String SUMMARY = "# サービス報告の確認（全契約）：%s\n";

    /** The head of its table, with how many contracts there are. */
    public static final String SUMMARY_HEAD = """

            %d件の契約を確かめました。契約名から、契約ごとの結果を開けます。

            | 契約 | 結果 | 最新の月 | 稼働率 | 基準値 | 未達成 | 判定保留 | データなし | 誤り |
            | --- | --- | --- | --- | --- | --- | --- | --- | --- |
            """;

    private ContractsWords() {}

    /** {@code 令和7年3月}. */
    public static String month(YearMonth month) {
        return Display.month(month);
    }

    /** How many months: {@code 2か月}. */
    public static String months(int count) {
        return count + "か月";
    }

    /**
     * What is due: {@code 第3回の支払}.
     *
     * @param kind a name of {@code accept.Deadline.Kind}
     * @param subject which one
     */
    public static String due(String kind, String subject) {
        return switch (kind) {
            case "FINDING" -> "指摘事項 " + subject + " の修正";
            case "IMPROVEMENT" -> Display.month(YearMonth.parse(subject)) + "分の改善計画";
            case "MILESTONE" -> "導入スケジュール " + subject;
            case "PAYMENT" -> "第" + subject + "回の支払";
            case "SERVICE_END" -> "サービス期間の満了";
            default -> throw new IllegalArgumentException("no such deadline: " + kind);
        };
    }

    /** That some of them failed, and which. */
    public static String failed(int all, List<String> folders) {
        return "契約 " + all + " 件のうち " + folders.size() + " 件が終わりませんでした（" + String.join("、", folders)
                + "）。理由は上に示したとおりです。ほかの契約は処理済みです。";
    }

    /** A month as the heading of a column: {@code 4月}. */
    public static String heading(YearMonth month) {
        return month.getMonthValue() + "月";
    }

    /** Yen with commas, and a full-width minus below 0. */
    public static String yen(long yen) {
        return yen < 0 ? "－" + Display.number(-yen) : Display.number(yen);
    }

    /** What is left of an allowance, or the least and the most of it: {@code 残り1時間}. */
    public static String left(long least, long most) {
        String low = Display.left(least);
        String high = Display.left(most);
        return range(low, low.equals(high) ? "" : high);
    }

    /** The least and the most; the least alone where the other one is empty. */
    public static String range(String least, String most) {
        return most.isEmpty() ? least : least + TO + most;
    }
}
