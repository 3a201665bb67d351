package dev.servicereport.documents.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.servicereport.dataset.Dataset;
import dev.servicereport.export.MetricsJson;
import dev.servicereport.figures.DataFiles;
import dev.servicereport.figures.FiguresCalculation;
import dev.servicereport.figures.MonthFigures;
import dev.servicereport.wording.Texts;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

/** What the monthly report says of outages and incidents, in words. */
class MonthlyReportTextTest {

    private static final DataFiles JUNE = DataFiles.MINIMAL.asOf("2025-06").services("""
                    id,name,part_of,rule
                    ad,AD,,any
                    ad-1,AD 1号機,ad,
                    ad-2,AD 2号機,ad,
                    web,ウェブ,,
                    db,データベース,,
                    """);

    private static final String INCIDENTS = "id,service,detected_at,recovered_at,responsible\n";

    @Test
    void outagesOfServicesStandTheLongestFirstAndOfEqualOnesTheEarlier() throws Exception {
        Stops stops = report(JUNE.outages("""
                        service,from,to
                        db,2025-06-10T10:00,2025-06-10T10:30
                        web,2025-06-12T10:00,2025-06-12T11:00
                        web,2025-06-03T10:00,2025-06-03T10:30
                        """)).stops();

        assertThat(stops.parts())
                .extracting(StopRow::rank, StopRow::subject, StopRow::span, StopRow::duration)
                .containsExactly(
                        tuple("1", "ウェブ", "6月12日(木) 10:00 ～ 11:00", "1時間"),
                        tuple("2", "ウェブ", "6月3日(火) 10:00 ～ 10:30", "30分"),
                        tuple("3", "データベース", "6月10日(火) 10:00 ～ 10:30", "30分"));
        assertThat(stops.whole()).extracting(StopRow::rank).containsExactly("2", "3", "1");
    }

    @Test
    void anOutagePutDownToAnIncidentOfAnotherServiceNamesItToo() throws Exception {
        MonthlyReport report = report(JUNE.outages("""
                        service,from,to,cause
                        web,2025-06-10T10:00,2025-06-10T11:00,電源
                        ad-1,2025-06-10T10:00,2025-06-10T10:30,
                        db,2025-06-10T10:02,2025-06-10T11:00,
                        """)
                .file("incidents.csv", INCIDENTS + "I-1,web,2025-06-10T10:01,2025-06-10T11:00,vendor\n"));

        assertThat(report.stops().parts())
                .extracting(StopRow::remark)
                .containsExactly("全体の停止、障害 I-1、電源", "全体の停止、障害 I-1 の波及", "全体への影響なし、障害 I-1 の波及");
        assertThat(report.findings())
                .containsExactly(new FindingRow(
                        "AD 1号機、データベース",
                        "6月10日(火) 10:00 ～ 11:00",
                        "障害 I-1 の検知と同時（前後5分以内）に停止し、その復旧までに回復した。" + "障害の記録に対象として挙げられていないが、波及とみなした。"));
        assertThat(report.responses().incidents())
                .extracting(IncidentRow::reach)
                .containsExactly("3サービスで停止を計測した。1時間：ウェブ。58分：データベース。30分：AD 1号機。" + "サービス全体の停止は1時間。ADは、冗長構成により継続した。");
    }

    @Test
    void anIncidentOfSeveralServicesWithoutAnyOutageSaysSo() throws Exception {
        MonthlyReport report = report(JUNE.outages("service,from,to\n")
                .file("incidents.csv", INCIDENTS + "I-1,web、db,2025-06-10T10:00,2025-06-10T11:00,vendor\n"));

        assertThat(report.responses().incidents())
                .extracting(IncidentRow::service, IncidentRow::reach)
                .containsExactly(tuple("ウェブ、データベース", "停止を計測したサービスはない。サービス全体の停止はない。"));
        assertThat(report.findings())
                .extracting(FindingRow::subject, FindingRow::text)
                .containsExactly(tuple("ウェブ、データベース", "障害 I-1 の時間に、停止を計測していない。"));
    }

    @Test
    void everyDisagreementIsAWholeSentence() throws Exception {
        DataFiles data =
                JUNE.outages("""
                        service,from,to,responsible
                        web,2025-06-10T10:00,2025-06-10T11:00,other
                        db,2025-06-15T02:00,2025-06-15T05:25,
                        ad-1,2025-06-20T10:00,2025-06-20T10:30,
                        """).uptime("""
                        service,status,from,to
                        ad-2,up,2025-06-01T00:00,2025-06-30T00:00
                        """).corrections("""
                        service,from,to,status,reason,decided_by,decided_on
                        ad-1,2025-06-20T10:00,2025-06-20T10:30,up,誤検知,定例会,2025-06-25
                        """).exclusions("""
                        service,from,to,class,reason
                        *,2025-06-15T01:00,2025-06-15T05:00,planned,保守
                        """).file("incidents.csv", INCIDENTS + """
                        I-1,web,2025-06-10T10:06,2025-06-10T10:50,client
                        I-2,ad-1,2025-06-20T10:00,2025-06-20T10:30,vendor
                        I-3,ad-2,2025-06-30T10:00,2025-06-30T10:30,vendor
                        """);

        assertThat(report(data).findings())
                .extracting(FindingRow::text)
                .containsExactly(
                        "停止一覧では他者の責任とされているが、除外の手続（区分：他者起因）がないため、停止として算入した。",
                        "障害 I-1 の検知は、計測した停止の開始より6分後である。",
                        "障害 I-1 の復旧は、計測した停止の終了より10分前である。",
                        "停止を計測したが、対応する障害の記録がない。",
                        "計画停止の終了予定を25分過ぎて停止していた。",
                        "障害 I-2 の時間の計測結果は、補正により停止ではなくなった。",
                        "障害 I-3 の時間に、停止を計測していない。ただし、その時間には未計測の時間がある。");
    }

    @Test
    void theTenLongestOutagesStandInTheJsonTheWholesBeforeTheServices() throws Exception {
        DataFiles data = JUNE.outages("""
                service,from,to
                web,2025-06-01T10:00,2025-06-01T10:01
                web,2025-06-02T10:00,2025-06-02T10:02
                web,2025-06-03T10:00,2025-06-03T10:03
                web,2025-06-04T10:00,2025-06-04T10:04
                web,2025-06-05T10:00,2025-06-05T10:05
                web,2025-06-06T10:00,2025-06-06T10:06
                """);

        assertThat(MetricsJson.of(data.month("2025-06")).get("worstOutages"))
                .extracting(outage -> outage.get("service").textValue() + " "
                        + outage.get("seconds").asLong())
                .containsExactly(
                        "overall 360",
                        "web 360",
                        "overall 300",
                        "web 300",
                        "overall 240",
                        "web 240",
                        "overall 180",
                        "web 180",
                        "overall 120",
                        "web 120");
    }

    private static MonthlyReport report(DataFiles data) throws Exception {
        Dataset dataset = data.read();
        FiguresCalculation calculation = data.scope().calculation();
        MonthFigures figures = calculation.of(YearMonth.of(2025, 6));
        return new MonthlyReportWriter(dataset, calculation, Texts.bundled()).write(figures);
    }
}
