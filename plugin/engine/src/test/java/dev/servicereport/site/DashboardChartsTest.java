package dev.servicereport.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.GivenData;
import dev.servicereport.cache.Cache;
import dev.servicereport.chart.Chart;
import dev.servicereport.run.Outcome;
import dev.servicereport.run.ReportGenerator;
import dev.servicereport.run.ReportRequest;
import dev.servicereport.wording.Texts;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the charts of the first page count. */
class DashboardChartsTest {

    @TempDir
    Path folder;

    private Map<String, Chart> charts(@Nullable String months) throws Exception {
        GivenData data = GivenData.in(folder)
                .undetermined()
                .with("uptime/2025-04.csv", """
                        service,status,from,to
                        web,up,2025-04-01T00:00,2025-05-01T00:00
                        db,up,2025-04-01T00:00,2025-05-01T00:00
                        """)
                .with("incidents.csv", """
                        id,service,detected_at,reported_at,recovered_at,responsible
                        I-1,web,2025-02-10T10:00,2025-02-10T10:05,2025-02-10T11:30,vendor
                        I-2,web,2025-03-10T10:00,2025-03-10T10:05,2025-03-10T11:30,vendor
                        I-3,web,2025-04-10T10:00,2025-04-10T10:05,2025-04-10T11:30,vendor
                        """)
                .with("inquiries.csv", """
                        id,received_at,first_response_at
                        Q-1,2025-02-10T10:00,2025-02-10T10:30
                        Q-2,2025-03-10T10:00,2025-03-10T10:30
                        """);
        Outcome outcome = new ReportGenerator(
                        new ReportRequest(data.directory(), folder.resolve("output"), months, null, Cache.none()))
                .figures();
        return new DashboardCharts(outcome, Texts.bundled()).further();
    }

    /** March lies between two months with data and has none; registers are kept all the same. */
    @Test
    void aMonthThatWasNotMeasuredCountsWhereItLiesBetweenOthers() throws Exception {
        Map<String, Chart> charts = charts(null);
        assertThat(charts.get("incidents").alt()).isEqualTo("責任区分別の障害の件数。受注者は計3件（停止なし 3件）。");
        assertThat(charts.get("first-answers").alt())
                .isEqualTo("問合せの一次回答までの時間（令和7年2月から令和7年4月まで、営業時間内で計算）。回答2件の中央値は30分、90パーセンタイルは30分、目標2時間を超えたもの0件。");
    }

    @Test
    void otherMonthsThanThoseAskedForDoNot() throws Exception {
        assertThat(charts("2025-02").get("incidents").alt()).isEqualTo("責任区分別の障害の件数。受注者は計1件（停止なし 1件）。");
    }
}
