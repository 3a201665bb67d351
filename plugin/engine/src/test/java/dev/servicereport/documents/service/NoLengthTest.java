package dev.servicereport.documents.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.figures.DataFiles;
import dev.servicereport.figures.Scope;
import dev.servicereport.wording.Texts;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

/** Periods that end when they begin count for nothing, and are told of all the same. */
class NoLengthTest {

    private static final DataFiles JANUARY = DataFiles.MINIMAL.asOf("2025-01");
    private static final String ONE =
            ": 1 row (line 2) has a period of no length, which counts as 0 s" + " (1 行（2 行目）は開始と終了が同じ期間のため、0秒として数えた)";

    @Test
    void areOneNoticeAFileAndAllTheirLinesStandInTheReport() throws Exception {
        DataFiles data = JANUARY.outages("service,from,to\n" + "web,2025-01-05 10:00,2025-01-05 10:00\n"
                + "web,2025-01-06 10:00,2025-01-06 10:00\nweb,2025-01-07 10:00,2025-01-07 10:10\n"
                + "web,2025-01-08 10:00,2025-01-08 10:00\nweb,2025-01-09 10:00,2025-01-09 10:00\n");

        assertThat(data.notices())
                .containsExactly("outages/outages.csv:2: 4 rows (lines 2, 3, 5, …) have a period of no length,"
                        + " which counts as 0 s (4 行（2、3、5、… 行目）は開始と終了が同じ期間のため、0秒として数えた)");
        assertThat(report(data).notes().notices())
                .containsExactly(
                        "outages/outages.csv:2：4 行（2、3、5、… 行目）は開始と終了が同じ期間のため、0秒として数えた" + "。長さのない期間の行: 2、3、5、6");
        assertThat(report(data).stops().shortOnes())
                .startsWith(new StopRow("ウェブ", "1月5日(日) 10:00", "0秒", "－", "開始と終了が同じ"))
                .hasSize(4);
    }

    @Test
    void ofMonitoringAreListedWhenTheySayDown() throws Exception {
        DataFiles data = JANUARY.uptime("""
                service,status,from,to
                web,down,2025-01-05 10:00,2025-01-05 10:00
                """);

        assertThat(data.notices()).containsExactly("uptime/monitoring.csv:2" + ONE);
        assertThat(report(data).stops().shortOnes())
                .containsExactly(new StopRow("ウェブ", "1月5日(日) 10:00", "0秒", "－", "開始と終了が同じ"));
    }

    @Test
    void ofExclusionsAreListed() throws Exception {
        DataFiles data = JANUARY.outages("service,from,to\n").exclusions("""
                service,from,to,class,reason
                web,2025-01-05 10:00,2025-01-05 10:00,agreed,点検
                """);

        assertThat(data.notices()).containsExactly("exclusions.csv:2" + ONE);
        assertThat(report(data).exclusions()).extracting(ExclusionRow::effect).containsExactly("0秒");
    }

    @Test
    void ofCorrectionsAreListed() throws Exception {
        DataFiles data = JANUARY.outages("service,from,to\n").corrections("""
                service,from,to,status,reason,decided_by,decided_on
                web,2025-01-05 10:00,2025-01-05 10:00,up,点検,市,2025-01-06
                """);

        assertThat(data.notices()).containsExactly("corrections.csv:2" + ONE);
        assertThat(report(data).notes().corrections()).hasSize(1);
    }

    private static MonthlyReport report(DataFiles data) throws Exception {
        Scope scope = data.scope();
        return new MonthlyReportWriter(data.read(), scope.calculation(), Texts.bundled())
                .write(scope.calculation().of(YearMonth.of(2025, 1)));
    }
}
