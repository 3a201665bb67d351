package dev.servicereport.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.GivenData;
import dev.servicereport.cache.Cache;
import dev.servicereport.run.Outcome;
import dev.servicereport.run.ReportGenerator;
import dev.servicereport.run.ReportRequest;
import dev.servicereport.site.DashboardView.ServiceLine;
import dev.servicereport.wording.Display;
import dev.servicereport.wording.Texts;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each service on the first page: how deep it stands, how it went, and what its curve says. */
class ServiceLinesTest {

    @TempDir
    Path folder;

    private List<ServiceLine> lines(String asOf) throws Exception {
        GivenData data = GivenData.in(folder)
                .with("services.csv", """
                        id,name,part_of
                        web,ウェブ,
                        front,受付,web
                        desk,窓口,front
                        db,データベース,
                        """)
                .with("outages/2025-02.csv", """
                        service,from,to
                        desk,2025-02-20T11:00,2025-02-21T05:00
                        db,2025-04-20T11:00,2025-04-20T11:10
                        """)
                .without("exclusions.csv")
                .without("incidents.csv");
        Outcome outcome = new ReportGenerator(
                        new ReportRequest(data.directory(), folder.resolve("output"), null, asOf, Cache.none()))
                .figures();
        return new ServiceLines(outcome, new Display(ZoneId.of("Asia/Tokyo"), 3), Texts.bundled()).write();
    }

    @Test
    void aPartStandsOneStepDeeperThanWhatItIsAPartOf() throws Exception {
        assertThat(lines("2025-04"))
                .extracting(line -> line.depth() + " " + line.name() + " " + line.missed() + " " + line.availability())
                .containsExactly(
                        "0 サービス全体 1 99.976%",
                        "0 ウェブ 1 100.000%", "1 受付 1 100.000%", "2 窓口 1 100.000%", "0 データベース 0 99.976%");
    }

    @Test
    void theCurveIsToldInWords() throws Exception {
        List<ServiceLine> lines = lines("2025-04");
        assertThat(lines.get(0).curve().words()).isEqualTo("令和7年2月から令和7年4月までの稼働率：令和7年2月は未達成（97.321%）");
        assertThat(lines.get(4).curve().words()).isEqualTo("令和7年2月から令和7年4月までの稼働率：すべての月で基準値以上");
    }
}
