package dev.servicereport.documents.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.figures.DataFiles;
import dev.servicereport.wording.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The stops that a report of an incident lists beside it (障害に伴う停止): five minutes around it, whole, and nothing else. */
class IncidentStopsTest {

    private static final String INCIDENTS =
            "id,service,detected_at,reported_at,recovered_at,responsible\nI-1,web,2025-01-05T10:00,2025-01-05T10:10,%s,vendor\n";
    private static final DataFiles DATA = DataFiles.MINIMAL
            .services("id,name,in_sla\nweb,ウェブ,yes\ntest,試験,no\n")
            .asOf("2025-01");

    private static List<String> rows(DataFiles data, String recovered) throws Exception {
        return sheet(data, recovered).stops().stream()
                .map(row -> row.service() + " " + row.span() + " " + row.duration() + " " + row.remark())
                .toList();
    }

    private static IncidentSheet sheet(DataFiles data, String recovered) throws Exception {
        DataFiles told = data.file("incidents.csv", INCIDENTS.formatted(recovered));
        return new IncidentSheetWriter(told.read(), told.scope().calculation(), Texts.bundled())
                .write(told.read().incidents().get(0));
    }

    @Test
    void theyReachFiveMinutesBeyondItAndNoSecondMore() throws Exception {
        DataFiles data = DATA.outages("""
                service,from,to
                web,2025-01-05T09:00:00,2025-01-05T09:55:00
                web,2025-01-05T09:55:00,2025-01-05T09:55:00
                test,2025-01-05T09:50:00,2025-01-05T09:55:01
                test,2025-01-05T11:04:59,2025-01-05T11:30:00
                web,2025-01-05T11:05:00,2025-01-05T11:30:00
                """);
        assertThat(rows(data, "2025-01-05T11:00"))
                .containsExactly("試験 1月5日(日) 09:50 ～ 09:55:01 5分1秒 算定対象外", "試験 1月5日(日) 11:04:59 ～ 11:30 25分1秒 算定対象外");
        assertThat(sheet(data, "2025-01-05T11:00").effect())
                .first()
                .isEqualTo("この障害の間に、サービス全体の停止として稼働率に算入した時間はありません（0分）。");
    }

    @Test
    void ofOneThatGoesOnTheyReachToTheCutOff() throws Exception {
        DataFiles data = DATA.outages("service,from,to\nweb,2025-01-30T10:00,2025-01-30T10:05\n");
        assertThat(rows(data, ""))
                .containsExactly("サービス全体 1月30日(木) 10:00 ～ 10:05 5分 稼働率に算入", "ウェブ 1月30日(木) 10:00 ～ 10:05 5分 構成要素");
        assertThat(sheet(data, "").effect())
                .containsExactly("この障害の間のサービス全体の停止時間は5分です（対象外とした時間を除く）。", "令和7年1月の稼働率は99.988%、基準値99.8%に対する判定は「達成」です。");
    }
}
