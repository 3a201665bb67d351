package dev.servicereport.site;

import java.util.Map;

/** What the tables for a spreadsheet are called on the page (表の名前). */
final class TableTitle {

    private static final Map<String, String> TITLES = Map.of(
            MonthTable.FILE,
            "月別・サービス別の稼働率",
            "payments.csv",
            "支払予定の一覧",
            "payment-fiscal-years.csv",
            "年度別の支払額",
            "payment-commitments.csv",
            "債務負担行為の額",
            "payment-comparison.csv",
            "部分払の有無による比較",
            "payment-terms.csv",
            "期間按分による年度別の額",
            "payment-tax.csv",
            "消費税額の照合",
            "payment-status.csv",
            "請求と支払の状況",
            "payment-credits.csv",
            "協議のための減額の算定");

    private TableTitle() {}

    /** Its title, or its name where it has none. */
    static String of(String file) {
        return TITLES.getOrDefault(file, file);
    }
}
