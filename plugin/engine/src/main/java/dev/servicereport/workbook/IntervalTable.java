package dev.servicereport.workbook;

import dev.servicereport.csv.ExcelCsv;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Intervals of several months as a CSV file for those without a spreadsheet that reads workbooks. */
final class IntervalTable {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    private final ExcelCsv table = new ExcelCsv("対象月", "番号", "サービス", "開始", "終了", "秒数", "算入", "理由", "元データ（ファイル:行）");
    private final ZoneId zone;

    /** @param zone in which times are written */
    IntervalTable(ZoneId zone) {
        this.zone = zone;
    }

    void add(YearMonth month, List<IntervalRow> rows) {
        for (IntervalRow row : rows) {
            table.text(month.toString())
                    .number(row.no())
                    .text(row.service().name())
                    .text(time(row.span().startInstant()))
                    .text(time(row.span().endInstant()))
                    .number(row.span().seconds())
                    .text(row.countedWord())
                    .text(row.reason())
                    .text(row.sourceText("、"))
                    .end();
        }
    }

    private String time(Instant instant) {
        return TIME.format(instant.atZone(zone));
    }

    @Override
    public String toString() {
        return table.toString();
    }
}
