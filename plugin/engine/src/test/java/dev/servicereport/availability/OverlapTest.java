package dev.servicereport.availability;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.figures.DataFiles;
import org.junit.jupiter.api.Test;

/** No second counts twice, however many outages or exclusions name it. */
class OverlapTest {

    private static final DataFiles WEB_AND_DB = DataFiles.MINIMAL.services("""
            id,name
            web,ウェブ
            db,データベース
            """);

    @Test
    void threeOverlappingOutagesCountAsOneFromTheFirstStartToTheLastEnd() throws Exception {
        DataFiles data = WEB_AND_DB.outages("""
                service,from,to
                web,2025-06-10T10:00,2025-06-10T10:30
                db,2025-06-10T10:20,2025-06-10T10:50
                web,2025-06-10T10:25,2025-06-10T10:40
                """);

        assertThat(data.overall("2025-06"))
                .isEqualTo("720:00:00 − 0:00:00, down 0:50:00, unknown 0:00:00:"
                        + " 99.8842 to 99.8842 MET, outages 1, longest 0:50:00");
        assertThat(data.service("web", "2025-06"))
                .isEqualTo("720:00:00 − 0:00:00, down 0:40:00, unknown 0:00:00:"
                        + " 99.9074 to 99.9074 MET, outages 1, longest 0:40:00");
    }

    @Test
    void outagesThatTouchAreOne() throws Exception {
        DataFiles data = WEB_AND_DB.outages("""
                service,from,to
                web,2025-06-10T10:00,2025-06-10T10:10
                db,2025-06-10T10:10,2025-06-10T10:30
                """);

        assertThat(data.overall("2025-06"))
                .isEqualTo("720:00:00 − 0:00:00, down 0:30:00, unknown 0:00:00:"
                        + " 99.9305 to 99.9305 MET, outages 1, longest 0:30:00");
    }

    @Test
    void oneSecondOfServiceBetweenThemMakesTwo() throws Exception {
        DataFiles data = WEB_AND_DB.outages("""
                service,from,to
                web,2025-06-10T10:00:00,2025-06-10T10:10:00
                db,2025-06-10T10:10:01,2025-06-10T10:30:00
                """);

        assertThat(data.overall("2025-06"))
                .isEqualTo("720:00:00 − 0:00:00, down 0:29:59, unknown 0:00:00:"
                        + " 99.9305 to 99.9305 MET, outages 2, longest 0:19:59");
    }

    @Test
    void twoOverlappingExclusionsTakeTheirUnionOut() throws Exception {
        DataFiles data = WEB_AND_DB.outages("service,from,to\n").asOf("2025-06").exclusions("""
                        service,from,to,class,reason
                        *,2025-06-15T00:00,2025-06-15T04:00,planned,保守
                        *,2025-06-15T03:00,2025-06-15T05:00,other-party,回線工事
                        """);

        assertThat(data.overall("2025-06"))
                .isEqualTo("720:00:00 − 5:00:00, down 0:00:00, unknown 0:00:00:"
                        + " 100.0000 to 100.0000 MET, outages 0, longest 0:00:00");
    }

    @Test
    void anOutageThatOutlivesTheExclusionItBeganInCountsFromTheExclusionsEnd() throws Exception {
        DataFiles data = WEB_AND_DB.exclusions("""
                        service,from,to,class,reason
                        *,2025-06-15T01:00,2025-06-15T05:00,planned,保守
                        """).outages("""
                        service,from,to
                        web,2025-06-15T02:00,2025-06-15T05:25
                        """);

        assertThat(data.overall("2025-06"))
                .isEqualTo("720:00:00 − 4:00:00, down 0:25:00, unknown 0:00:00:"
                        + " 99.9418 to 99.9418 MET, outages 1, longest 0:25:00");
    }

    @Test
    void anExclusionInTheMiddleOfAnOutageMakesTwo() throws Exception {
        DataFiles data = WEB_AND_DB.exclusions("""
                        service,from,to,class,reason
                        *,2025-06-15T01:00,2025-06-15T02:00,planned,保守
                        """).outages("""
                        service,from,to
                        web,2025-06-15T00:50,2025-06-15T02:15
                        """);

        assertThat(data.overall("2025-06"))
                .isEqualTo("720:00:00 − 1:00:00, down 0:25:00, unknown 0:00:00:"
                        + " 99.9420 to 99.9420 MET, outages 2, longest 0:15:00");
    }
}
