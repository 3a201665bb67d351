package dev.servicereport.documents.service;

import dev.servicereport.csv.ExcelCsv;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The rows of a month that are too many for its report, as tables for a spreadsheet beside it (報告書の別表). */
final class MonthTables {

    /** Each service's month. */
    static final String SERVICES = "services.csv";

    /** Each outage. */
    static final String STOPS = "stops.csv";

    /** Each difference between what was measured and what was recorded. */
    static final String FINDINGS = "findings.csv";

    private final Map<String, String> files = new TreeMap<>();

    /** The files' text by name, sorted. */
    Map<String, String> files() {
        return files;
    }

    void services(List<ServiceRow> rows) {
        ExcelCsv table = new ExcelCsv(
                "サービス", "算定対象", "提供すべき時間", "除く時間", "停止時間", "未計測時間", "回数", "最長", "MTTR", "MTBF", "稼働率", "許容停止時間",
                "残り（下限）", "残り（上限）", "判定");
        for (ServiceRow row : rows) {
            ServiceRow.Terms terms = row.terms();
            ServiceRow.Outages outages = row.outages();
            table.text(row.name().strip()).text(row.inSla() ? "○" : "－");
            table.text(terms.scheduled())
                    .text(terms.excluded())
                    .text(terms.down())
                    .text(terms.unknown());
            table.text(outages.count())
                    .text(outages.longest())
                    .text(outages.meanToRecover())
                    .text(outages.meanBetween());
            table.text(row.availability())
                    .text(outages.allowed())
                    .text(outages.leastLeft())
                    .text(outages.mostLeft())
                    .text(row.verdict().word())
                    .end();
        }
        files.put(SERVICES, table.toString());
    }

    void stops(Stops stops) {
        ExcelCsv table = new ExcelCsv("区分", "順", "サービス", "停止した時間", "長さ", "備考");
        add(table, "サービス全体の停止", stops.whole());
        add(table, "サービスごとの停止", stops.parts());
        add(table, "短時間の中断", stops.shortOnes());
        add(table, "停止時間に算入しない停止", stops.uncounted());
        add(table, "他者起因の停止（除外の候補）", stops.otherVendor());
        add(table, "測定地点以外の拠点から見た停止", stops.reference());
        files.put(STOPS, table.toString());
    }

    private static void add(ExcelCsv table, String kind, List<StopRow> rows) {
        rows.forEach(row -> table.text(kind)
                .text(row.rank())
                .text(row.subject())
                .text(row.span())
                .text(row.duration())
                .text(row.remark())
                .end());
    }

    void findings(List<FindingRow> rows) {
        ExcelCsv table = new ExcelCsv("サービス", "時間", "内容");
        rows.forEach(row ->
                table.text(row.subject()).text(row.span()).text(row.text()).end());
        files.put(FINDINGS, table.toString());
    }
}
