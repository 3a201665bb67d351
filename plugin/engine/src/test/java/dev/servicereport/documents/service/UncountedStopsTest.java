package dev.servicereport.documents.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.figures.DataFiles;
import dev.servicereport.problem.BadInputException;
import dev.servicereport.wording.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Measured outages that do not count (計測された停止・除外), and how incidents speak of them. */
class UncountedStopsTest {

    private static final String EXCLUSIONS = "service,from,to,class,reason\n";
    private static final DataFiles STOPPED =
            DataFiles.MINIMAL.outages("service,from,to\nweb,2025-01-05T01:00,2025-01-05T05:30\n");

    private static List<StopRow> uncounted(DataFiles data) throws BadInputException {
        return new MonthlyReportWriter(data.read(), data.scope().calculation(), Texts.bundled())
                .write(data.month("2025-01"))
                .stops()
                .uncounted();
    }

    private static String reach(DataFiles data) throws BadInputException {
        return new MonthlyReportWriter(data.read(), data.scope().calculation(), Texts.bundled())
                .write(data.month("2025-01"))
                .responses()
                .incidents()
                .get(0)
                .reach();
    }

    @Test
    void whatIsExcludedOfAnOutageIsListedBesideWhatCounts() throws Exception {
        DataFiles data = STOPPED.exclusions(EXCLUSIONS + "*,2025-01-05T02:00,2025-01-05T05:00,planned,定例保守\n");

        assertThat(data.service("web", "2025-01")).contains("down 1:30:00");
        assertThat(uncounted(data))
                .containsExactly(new StopRow("ウェブ", "1月5日(日) 02:00 ～ 05:00", "3時間", "－", "除外：計画停止（定例保守）"));
    }

    @Test
    void eachExclusionIsNamedWithWhatItTakesOut() throws Exception {
        DataFiles data = STOPPED.exclusions(EXCLUSIONS + "*,2025-01-05T02:00,2025-01-05T03:00,planned,定例保守\n"
                + "web,2025-01-05T03:00,2025-01-05T04:00,other-party,回線\n");

        assertThat(uncounted(data))
                .containsExactly(
                        new StopRow("ウェブ", "1月5日(日) 02:00 ～ 03:00", "1時間", "－", "除外：計画停止（定例保守）"),
                        new StopRow("ウェブ", "1月5日(日) 03:00 ～ 04:00", "1時間", "－", "除外：他者起因（回線）"));
    }

    @Test
    void anOutageOutsideServiceHoursOrTheTimeOfServiceLeavesATraceToo() throws Exception {
        DataFiles hours =
                STOPPED.availability("service-hours: { weekly: { MON-FRI: \"08:30-17:15\" }, holidays: open }");
        DataFiles late = STOPPED.services("id,name,from\nweb,ウェブ,2025-01-06\n");

        StopRow row = new StopRow("ウェブ", "1月5日(日) 01:00 ～ 05:30", "4時間30分", "－", "サービスを提供すべき時間の外");
        assertThat(uncounted(hours)).containsExactly(row);
        assertThat(uncounted(late)).containsExactly(row);
    }

    @Test
    void whatCountsIsNotListedTwice() throws Exception {
        assertThat(uncounted(STOPPED)).isEmpty();
    }

    @Test
    void anIncidentWithAPlannedStopOfAllServersSaysThatItWasExcluded() throws Exception {
        DataFiles data = STOPPED.exclusions(EXCLUSIONS + "*,2025-01-05T00:00,2025-01-05T06:00,planned,定例保守\n")
                .file(
                        "incidents.csv",
                        "id,service,detected_at,recovered_at,responsible\nI-1,web,2025-01-05T01:00,2025-01-05T05:30,vendor\n");

        assertThat(reach(data)).isEqualTo("1サービスで停止を計測した。4時間30分：ウェブ。サービス全体の停止はない。停止のうち4時間30分は除外した時間で、全体の停止に数えていない。");
    }

    @Test
    void anIncidentWithAStopSeenFromElsewhereSaysSo() throws Exception {
        DataFiles data = DataFiles.MINIMAL
                .availability("measured-from: 本庁舎")
                .uptime("service,site,status,from,to\nweb,本庁舎,up,2025-01-01T00:00,2025-02-01T00:00\n"
                        + "web,支所,down,2025-01-05T01:00,2025-01-05T01:10\n")
                .file(
                        "incidents.csv",
                        "id,service,detected_at,recovered_at,responsible\nI-1,web,2025-01-05T01:00,2025-01-05T01:10,other\n");

        assertThat(reach(data)).isEqualTo("測定地点では停止を計測していない（他の拠点から見た停止がある。参考）。サービス全体の停止はない。");
    }
}
