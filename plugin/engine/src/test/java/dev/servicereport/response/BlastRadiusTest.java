package dev.servicereport.response;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.figures.DataFiles;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** How far an incident reached: what was measured to be down from five minutes before it to five minutes after. */
class BlastRadiusTest {

    private static final DataFiles JUNE = DataFiles.MINIMAL.asOf("2025-06").services("""
                    id,name,part_of,rule,in_sla
                    ad,AD,,any,
                    ad-1,AD 1号機,ad,,
                    ad-2,AD 2号機,ad,,
                    web,ウェブ,,,
                    test,検証,,,no
                    """);

    private static final String INCIDENT = """
            id,service,detected_at,recovered_at,responsible
            I-1,web,2025-06-10T10:00,2025-06-10T11:00,vendor
            """;

    @Test
    void itIsEveryServiceThatWasDownAndWhatStoodInForOthers() throws Exception {
        DataFiles data = JUNE.file("incidents.csv", INCIDENT).outages("""
                service,from,to
                web,2025-06-10T10:00,2025-06-10T11:00
                ad-1,2025-06-10T10:30,2025-06-10T10:40
                test,2025-06-10T10:59,2025-06-10T13:00
                """);
        assertThat(reach(data)).containsExactly("I-1 whole 3600, ad-1 600, web 3600, test 360, sustained [ad]");
        assertThat(data.json("2025-06")).containsPattern("\"sustained\" : \\[\\s+\"ad\"\\s+\\]");
    }

    @Test
    void itReachesFiveMinutesBeyondItsTimesAndNoSecondMore() throws Exception {
        assertThat(reach(JUNE.file("incidents.csv", INCIDENT).outages("""
                        service,from,to
                        web,2025-06-10T09:00:00,2025-06-10T09:55:01
                        test,2025-06-10T11:04:59,2025-06-10T11:30:00
                        ad-1,2025-06-10T09:00:00,2025-06-10T09:55:00
                        ad-2,2025-06-10T11:05:00,2025-06-10T12:00:00
                        """)))
                .containsExactly("I-1 whole 1, web 1, test 1, sustained []");
    }

    @Test
    void aGroupThatWasDownForASecondHasNotStoodInForItsParts() throws Exception {
        assertThat(reach(JUNE.file("incidents.csv", INCIDENT).outages("""
                        service,from,to
                        ad-1,2025-06-10T10:00:00,2025-06-10T10:30:00
                        ad-2,2025-06-10T10:29:59,2025-06-10T10:50:00
                        """)))
                .containsExactly("I-1 whole 1, ad 1, ad-1 1800, ad-2 1201, sustained []");
    }

    @Test
    void aGroupWhoseOtherPartNobodyMeasuredIsNotSaidToHaveStoodIn() throws Exception {
        assertThat(reach(JUNE.file("incidents.csv", INCIDENT).uptime("""
                        service,status,from,to
                        ad-1,down,2025-06-10T10:00,2025-06-10T10:30
                        ad-2,up,2025-06-10T10:00,2025-06-10T10:29:59
                        """)))
                .containsExactly("I-1 whole 0, ad-1 1800, sustained []");
    }

    @Test
    void whatIsExcludedHappenedAllTheSameAndNobodyStoodIn() throws Exception {
        assertThat(reach(JUNE.file("incidents.csv", INCIDENT).outages("""
                                service,from,to
                                ad-1,2025-06-10T10:00,2025-06-10T10:30
                                ad-2,2025-06-10T10:00,2025-06-10T10:30
                                """).exclusions("""
                                service,from,to,class,reason
                                ad-1,2025-06-10T10:00,2025-06-10T10:30,agreed,工事
                                ad-2,2025-06-10T10:00,2025-06-10T10:30,agreed,工事
                                """)))
                .containsExactly("I-1 whole 0, ad-1 1800, ad-2 1800, sustained []");
    }

    @Test
    void anOpenIncidentReachesToTheCutOff() throws Exception {
        assertThat(reach(JUNE.asOf("2025-06-10T12:00").outages("""
                        service,from,to
                        web,2025-06-10T11:00,
                        """).file("incidents.csv", """
                        id,service,detected_at,recovered_at,responsible
                        I-1,web,2025-06-10T10:00,,vendor
                        """)))
                .containsExactly("I-1 whole 3600, web 3600, sustained []");
    }

    private static List<String> reach(DataFiles data) throws Exception {
        return data.month("2025-06").incidents().items().stream()
                .map(item -> item.incident().id() + " whole " + item.reach().whole() + ", "
                        + item.reach().affected().stream()
                                .map(part -> part.service().id() + " " + part.seconds() + ", ")
                                .collect(Collectors.joining())
                        + "sustained "
                        + item.reach().sustained().stream()
                                .map(service -> service.id())
                                .toList())
                .toList();
    }
}
