package dev.servicereport.availability;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.figures.DataFiles;
import org.junit.jupiter.api.Test;

/** How parts make the state of the whole. */
class GroupTest {

    private static final DataFiles TWO_DOMAIN_CONTROLLERS = DataFiles.MINIMAL.services("""
            id,name,part_of,rule,in_sla
            ad,AD,,any,
            ad-1,AD 1号機,ad,,
            ad-2,AD 2号機,ad,,
            web,ウェブ,,,
            """);

    private static final String NO_OUTAGE =
            "720:00:00 − 0:00:00, down 0:00:00, unknown 0:00:00: 100.0000 to 100.0000 MET, outages 0, longest 0:00:00";

    @Test
    void oneOfTwoThatStandInForEachOtherIsNoOutage() throws Exception {
        DataFiles data = TWO_DOMAIN_CONTROLLERS.outages("""
                service,from,to
                ad-1,2025-06-10T10:00,2025-06-10T15:30
                """);

        assertThat(data.service("ad", "2025-06")).isEqualTo(NO_OUTAGE);
        assertThat(data.overall("2025-06")).isEqualTo(NO_OUTAGE);
        assertThat(data.service("ad-1", "2025-06"))
                .isEqualTo("720:00:00 − 0:00:00, down 5:30:00, unknown 0:00:00:"
                        + " 99.2361 to 99.2361 MISSED, outages 1, longest 5:30:00");
    }

    @Test
    void bothAtOnceAreOneForAsLongAsBothAre() throws Exception {
        DataFiles data = TWO_DOMAIN_CONTROLLERS.outages("""
                service,from,to
                ad-1,2025-06-10T10:00,2025-06-10T15:30
                ad-2,2025-06-10T15:00,2025-06-10T16:00
                """);

        assertThat(data.overall("2025-06"))
                .isEqualTo("720:00:00 − 0:00:00, down 0:30:00, unknown 0:00:00:"
                        + " 99.9305 to 99.9305 MET, outages 1, longest 0:30:00");
    }

    @Test
    void aPlannedStopOfOneWhileTheOtherFailsIsAnOutage() throws Exception {
        DataFiles data = TWO_DOMAIN_CONTROLLERS.exclusions("""
                        service,from,to,class,reason
                        ad-1,2025-06-10T10:00,2025-06-10T12:00,planned,部品交換
                        """).outages("""
                        service,from,to
                        ad-1,2025-06-10T10:00,2025-06-10T12:00
                        ad-2,2025-06-10T11:00,2025-06-10T11:20
                        """);

        assertThat(data.overall("2025-06"))
                .isEqualTo("720:00:00 − 0:00:00, down 0:20:00, unknown 0:00:00:"
                        + " 99.9537 to 99.9537 MET, outages 1, longest 0:20:00");
        assertThat(data.service("ad-1", "2025-06"))
                .isEqualTo("720:00:00 − 2:00:00, down 0:00:00, unknown 0:00:00:"
                        + " 100.0000 to 100.0000 MET, outages 0, longest 0:00:00");
    }

    @Test
    void plannedStopsOfBothAreNone() throws Exception {
        DataFiles data = TWO_DOMAIN_CONTROLLERS.exclusions("""
                        service,from,to,class,reason
                        ad-1,2025-06-10T10:00,2025-06-10T12:00,planned,部品交換
                        ad-2,2025-06-10T10:00,2025-06-10T12:00,planned,部品交換
                        """).outages("""
                        service,from,to
                        ad-1,2025-06-10T10:00,2025-06-10T12:00
                        ad-2,2025-06-10T10:00,2025-06-10T12:00
                        """);

        assertThat(data.overall("2025-06")).isEqualTo(NO_OUTAGE);
    }

    @Test
    void anExclusionOfTheGroupReachesItsPartsButNotTheWhole() throws Exception {
        DataFiles data = TWO_DOMAIN_CONTROLLERS.exclusions("""
                        service,from,to,class,reason
                        ad,2025-06-10T10:00,2025-06-10T12:00,planned,部品交換
                        """).outages("""
                        service,from,to
                        ad-1,2025-06-10T10:00,2025-06-10T12:00
                        ad-2,2025-06-10T10:00,2025-06-10T12:00
                        """);

        assertThat(data.service("ad-2", "2025-06"))
                .isEqualTo("720:00:00 − 2:00:00, down 0:00:00, unknown 0:00:00:"
                        + " 100.0000 to 100.0000 MET, outages 0, longest 0:00:00");
        assertThat(data.service("ad", "2025-06"))
                .isEqualTo("720:00:00 − 2:00:00, down 0:00:00, unknown 0:00:00:"
                        + " 100.0000 to 100.0000 MET, outages 0, longest 0:00:00");
        assertThat(data.overall("2025-06")).isEqualTo(NO_OUTAGE);
    }

    @Test
    void anExclusionOfAnotherServiceCoversNoOutage() throws Exception {
        DataFiles data = TWO_DOMAIN_CONTROLLERS.exclusions("""
                        service,from,to,class,reason
                        ad-1,2025-06-10T10:00,2025-06-10T12:00,planned,部品交換
                        """).outages("""
                        service,from,to
                        web,2025-06-10T11:00,2025-06-10T11:20
                        """);

        assertThat(data.service("web", "2025-06"))
                .isEqualTo("720:00:00 − 0:00:00, down 0:20:00, unknown 0:00:00:"
                        + " 99.9537 to 99.9537 MET, outages 1, longest 0:20:00");
    }

    /** One is up, so nobody needs to know of the other; while one is down, the other decides. */
    @Test
    void anUnobservedPartOfAnAnyGroupMattersOnlyWhileNoOtherIsUp() throws Exception {
        DataFiles data = TWO_DOMAIN_CONTROLLERS.uptime("""
                service,status,from,to
                ad-1,up,2025-06-01T00:00,2025-06-10T10:00
                ad-1,down,2025-06-10T10:00,2025-06-10T10:40
                ad-1,up,2025-06-10T10:40,2025-07-01T00:00
                ad-2,up,2025-06-01T00:00,2025-06-10T09:00
                ad-2,up,2025-06-10T10:30,2025-07-01T00:00
                web,up,2025-06-01T00:00,2025-07-01T00:00
                """);

        assertThat(data.service("ad", "2025-06"))
                .isEqualTo("720:00:00 − 0:00:00, down 0:00:00, unknown 0:30:00:"
                        + " 99.9305 to 100.0000 MET, outages 0, longest 0:00:00");
    }

    /** Down beats unknown beats up. */
    @Test
    void anUnobservedPartOfAnAllGroupMattersWhileNoOtherIsDown() throws Exception {
        DataFiles data = DataFiles.MINIMAL.services("""
                id,name
                web,ウェブ
                db,データベース
                """).uptime("""
                service,status,from,to
                web,up,2025-06-01T00:00,2025-06-10T10:00
                web,down,2025-06-10T10:00,2025-06-10T10:40
                web,up,2025-06-10T10:40,2025-07-01T00:00
                db,up,2025-06-01T00:00,2025-06-10T09:00
                db,up,2025-06-10T10:30,2025-07-01T00:00
                """);

        assertThat(data.overall("2025-06"))
                .isEqualTo("720:00:00 − 0:00:00, down 0:40:00, unknown 1:00:00:"
                        + " 99.7685 to 99.9074 UNDETERMINED, outages 1, longest 0:40:00");
    }

    @Test
    void aServiceOutsideTheSlaHasFiguresOfItsOwnButNeverEntersItsParent() throws Exception {
        DataFiles data = DataFiles.MINIMAL.services("""
                id,name,part_of,rule,in_sla
                web,ウェブ,,,yes
                test,検証環境,,,no
                """).outages("""
                service,from,to
                test,2025-06-10T00:00,2025-06-12T00:00
                """);

        assertThat(data.overall("2025-06")).isEqualTo(NO_OUTAGE);
        assertThat(data.service("test", "2025-06"))
                .isEqualTo("720:00:00 − 0:00:00, down 48:00:00, unknown 0:00:00:"
                        + " 93.3333 to 93.3333 MISSED, outages 1, longest 48:00:00");
    }

    @Test
    void aGroupWithoutAnyPartInTheSlaIsUp() throws Exception {
        DataFiles data = DataFiles.MINIMAL.services("""
                id,name,part_of,rule,in_sla
                lab,検証環境,,any,
                test,検証サーバー,lab,,no
                """).outages("""
                service,from,to
                test,2025-06-10T00:00,2025-06-12T00:00
                """);

        assertThat(data.service("lab", "2025-06")).isEqualTo(NO_OUTAGE);
    }

    @Test
    void anOutageRowOfAGroupMakesItDownWhateverItsPartsSay() throws Exception {
        DataFiles data = TWO_DOMAIN_CONTROLLERS.outages("""
                service,from,to
                ad,2025-06-10T10:00,2025-06-10T10:20
                """);

        assertThat(data.service("ad", "2025-06"))
                .isEqualTo("720:00:00 − 0:00:00, down 0:20:00, unknown 0:00:00:"
                        + " 99.9537 to 99.9537 MET, outages 1, longest 0:20:00");
        assertThat(data.overall("2025-06"))
                .isEqualTo("720:00:00 − 0:00:00, down 0:20:00, unknown 0:00:00:"
                        + " 99.9537 to 99.9537 MET, outages 1, longest 0:20:00");
        assertThat(data.service("ad-1", "2025-06")).isEqualTo(NO_OUTAGE);
    }

    @Test
    void anOutageRowOfTheWholeMakesOnlyTheWholeDown() throws Exception {
        DataFiles data = TWO_DOMAIN_CONTROLLERS.outages("""
                service,from,to
                overall,2025-06-10T10:00,2025-06-10T10:20
                """);

        assertThat(data.overall("2025-06"))
                .isEqualTo("720:00:00 − 0:00:00, down 0:20:00, unknown 0:00:00:"
                        + " 99.9537 to 99.9537 MET, outages 1, longest 0:20:00");
        assertThat(data.service("web", "2025-06")).isEqualTo(NO_OUTAGE);
    }
}
