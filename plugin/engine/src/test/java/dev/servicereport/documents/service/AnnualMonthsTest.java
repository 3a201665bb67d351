package dev.servicereport.documents.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.figures.DataFiles;
import dev.servicereport.figures.FiguresCalculation;
import dev.servicereport.wording.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the annual report calls each month of its year (年次報告書の月ごとの判定). */
class AnnualMonthsTest {

    private static final String HEAD = "service,status,from,to\n";

    private static final DataFiles DATA = DataFiles.MINIMAL
            .agreed("measured-since: 2025-02-01")
            .uptime(HEAD + "web,up,2025-02-01T00:00,2025-03-01T00:00\nweb,up,2025-04-01T00:00,2025-05-01T00:00\n")
            .asOf("2025-06-10");

    private static AnnualReport year(DataFiles data, int year) throws Exception {
        FiguresCalculation calculation = data.scope().calculation();
        return new AnnualReportWriter(data.read(), calculation, Texts.bundled())
                .write(calculation.fiscalYears().get(year));
    }

    private static List<String> months(int year) throws Exception {
        return year(DATA, year).months().stream()
                .map(row -> row.month() + " " + row.verdict().mark() + " "
                        + row.verdict().word())
                .toList();
    }

    /** Nobody measured January, March is missing. */
    @Test
    void aMonthBeforeTheFirstMeasuredIsNotMissing() throws Exception {
        assertThat(months(0))
                .containsExactly("令和6年4月～令和6年12月 ／ 契約期間外", "令和7年1月 － 計測前", "令和7年2月 ○ 達成", "令和7年3月 ・ データなし");
    }

    /** May and the ten days of June are missing; July has not come. */
    @Test
    void aMonthThatHasNotComeIsNotMissing() throws Exception {
        assertThat(months(1))
                .startsWith("令和7年4月 ○ 達成", "令和7年5月 ・ データなし", "令和7年6月 ・ データなし", "令和7年7月 － 未到来")
                .endsWith("令和8年3月 － 未到来");
    }

    @Test
    void theMonthsAddUp() throws Exception {
        DataFiles none = DATA.exclusions(
                "service,from,to,class,reason,approved_on,approved_by\n*,2025-02-01T00:00,2025-03-01T00:00,force-majeure,地震,2025-03-05,課長\n");
        assertThat(year(DATA, 0).sentences().get(0))
                .isEqualTo("データのある1か月のうち、基準値99.8%以上を満たした月は1か月、下回った月は0か月、判定保留は0か月です。");
        assertThat(year(none, 0).sentences().get(0)).endsWith("判定保留は0か月です。対象時間のない月は1か月です。");
    }
}
