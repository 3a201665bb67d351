package dev.servicereport.response;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.availability.Responsible;
import dev.servicereport.figures.DataFiles;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Downtime of the whole divided by who has to answer for it; every second once. */
class AttributionTest {

    private static final DataFiles JUNE =
            DataFiles.MINIMAL.asOf("2025-06-20T12:00").services("""
            id,name,in_sla
            web,ウェブ,
            db,データベース,
            test,検証環境,no
            """);

    private static final int MINUTE = 60;

    private static final String PAIR = "g,G,,any,,\na,A,g,,,\nb,B,g,,,\n";

    @Test
    void theListAndIncidentsSayWhoAndTheRestIsUnknown() throws Exception {
        assertThat(parts(JUNE.outages("""
                        service,from,to,responsible
                        web,2025-06-10T10:00,2025-06-10T11:00,vendor
                        web,2025-06-11T10:00,2025-06-11T10:20,other
                        web,2025-06-12T10:00,2025-06-12T10:10,
                        web,2025-06-13T10:00,2025-06-13T10:30,
                        db,2025-06-14T10:00,2025-06-14T10:05,force-majeure
                        """).file("incidents.csv", """
                        id,service,detected_at,recovered_at,responsible
                        I-1,web,2025-06-13T10:00,2025-06-13T10:30,client
                        """)))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        Responsible.VENDOR, 60L * MINUTE,
                        Responsible.CLIENT, 30L * MINUTE,
                        Responsible.OTHER, 20L * MINUTE,
                        Responsible.FORCE_MAJEURE, 5L * MINUTE,
                        Responsible.UNKNOWN, 10L * MINUTE));
    }

    @Test
    void whereSeveralHaveToAnswerTheContractorComesFirst() throws Exception {
        assertThat(parts(JUNE.outages("""
                        service,from,to,responsible
                        web,2025-06-10T10:00,2025-06-10T11:00,other
                        db,2025-06-10T10:30,2025-06-10T11:30,vendor
                        """)))
                .containsEntry(Responsible.VENDOR, 60L * MINUTE)
                .containsEntry(Responsible.OTHER, 30L * MINUTE)
                .containsEntry(Responsible.UNKNOWN, 0L);
    }

    /** The incident is told of five minutes after the outage began and five before it ended. */
    @Test
    void anIncidentReachesFiveMinutesBeyondItsTimes() throws Exception {
        assertThat(parts(JUNE.outages("""
                        service,from,to
                        web,2025-06-10T09:54,2025-06-10T11:06
                        """).file("incidents.csv", """
                        id,service,detected_at,recovered_at,responsible
                        I-1,web,2025-06-10T10:00,2025-06-10T11:00,vendor
                        """)))
                .containsEntry(Responsible.VENDOR, 70L * MINUTE)
                .containsEntry(Responsible.UNKNOWN, 2L * MINUTE);
    }

    @Test
    void whatIsOpenLastsToTheCutOff() throws Exception {
        assertThat(parts(JUNE.outages("""
                        service,from,to,responsible
                        web,2025-06-20T11:00,,client
                        db,2025-06-20T10:00,,
                        """).file("incidents.csv", """
                        id,service,detected_at,recovered_at,responsible
                        I-1,db,2025-06-20T11:30,,vendor
                        """)))
                .containsEntry(Responsible.VENDOR, 35L * MINUTE)
                .containsEntry(Responsible.CLIENT, 25L * MINUTE)
                .containsEntry(Responsible.UNKNOWN, 60L * MINUTE);
    }

    @Test
    void aServiceOutsideTheSlaAnswersForNothingOfTheWhole() throws Exception {
        assertThat(parts(JUNE.outages("""
                        service,from,to,responsible
                        web,2025-06-10T10:00,2025-06-10T11:00,
                        test,2025-06-10T10:00,2025-06-10T11:00,vendor
                        """).file("incidents.csv", """
                        id,service,detected_at,recovered_at,responsible
                        I-1,test,2025-06-10T10:00,2025-06-10T11:00,client
                        """)))
                .containsEntry(Responsible.VENDOR, 0L)
                .containsEntry(Responsible.CLIENT, 0L)
                .containsEntry(Responsible.UNKNOWN, 60L * MINUTE);
    }

    @Test
    void anOutageListOfASiteThatDoesNotCountNamesNobody() throws Exception {
        assertThat(parts(JUNE.availability("measured-from: 本庁舎").outages("""
                        service,site,from,to,responsible
                        web,本庁舎,2025-06-10T10:00,2025-06-10T11:00,other
                        web,支所,2025-06-10T10:00,2025-06-10T11:00,vendor
                        """)))
                .containsEntry(Responsible.VENDOR, 0L)
                .containsEntry(Responsible.OTHER, 60L * MINUTE);
    }

    /** The whole is down by c alone, for which a third party has to answer, whatever the contractor had besides. */
    private static DataFiles besides(String services, String row) {
        return JUNE.services("id,name,part_of,rule,in_sla,to\nc,C,,,,\n" + services)
                .outages("""
                        service,from,to,responsible
                        c,2025-06-10T10:00,2025-06-10T11:00,other
                        """ + row + ",2025-06-10T10:00,2025-06-10T11:00,vendor\n");
    }

    private static void assertOther(DataFiles data) throws Exception {
        assertThat(parts(data)).containsEntry(Responsible.OTHER, 60L * MINUTE).containsEntry(Responsible.VENDOR, 0L);
    }

    @Test
    void aStopThatAnotherServiceStoodInForAnswersForNothing() throws Exception {
        assertOther(besides(PAIR, "a"));
    }

    @Test
    void norDoesOneOfAPairWhoseGroupAListNames() throws Exception {
        assertOther(JUNE.services("id,name,part_of,rule\ng,G,,any\na,A,g,\nb,B,g,\n")
                .outages("""
                        service,from,to,responsible
                        g,2025-06-10T10:00,2025-06-10T11:00,other
                        a,2025-06-10T10:00,2025-06-10T11:00,vendor
                        """));
    }

    @Test
    void bothOfAPairAnswerWhileBothAreDown() throws Exception {
        assertThat(parts(JUNE.services("id,name,part_of,rule\ng,G,,any\na,A,g,\nb,B,g,\n")
                        .outages("""
                        service,from,to,responsible
                        a,2025-06-10T10:00,2025-06-10T11:00,other
                        b,2025-06-10T10:40,2025-06-10T12:00,vendor
                        """)))
                .containsEntry(Responsible.VENDOR, 20L * MINUTE)
                .containsEntry(Responsible.OTHER, 0L);
    }

    @Test
    void norDoesAStopAfterTheLastDayOfItsService() throws Exception {
        assertOther(besides("e,E,,,,2025-06-09\n", "e"));
    }

    @Test
    void norDoesAnExcludedOne() throws Exception {
        assertOther(besides("x,X,,,,\n", "x").exclusions("""
                        service,from,to,class,reason
                        x,2025-06-10T10:00,2025-06-10T11:00,agreed,合意
                        """));
    }

    @Test
    void norDoesOneThatWasCorrectedToUp() throws Exception {
        assertOther(besides("x,X,,,,\n", "x").file("corrections.csv", """
                        service,from,to,status,reason,decided_by,decided_on
                        x,2025-06-10T10:00,2025-06-10T11:00,up,誤検知,双方,2025-06-11
                        """));
    }

    @Test
    void norDoesOneTooShortToCount() throws Exception {
        assertOther(JUNE.availability("minimum-outage: PT5M")
                .services("id,name\nc,C\nx,X\n")
                .outages("""
                        service,from,to,responsible
                        c,2025-06-10T10:00,2025-06-10T11:00,other
                        x,2025-06-10T10:00,2025-06-10T10:04,vendor
                        """));
    }

    @Test
    void norDoesAPartOfWhatIsOutsideTheSla() throws Exception {
        assertOther(besides("k,参考,,,no,\nx,X,k,,yes,\n", "x"));
    }

    @Test
    void anIncidentAnswersOnlyForStopsOfWhatItConcerns() throws Exception {
        assertOther(JUNE.services("id,name\nc,C\nx,X\n").outages("""
                        service,from,to,responsible
                        c,2025-06-10T10:00,2025-06-10T11:00,other
                        """).file("incidents.csv", """
                        id,service,detected_at,recovered_at,responsible
                        I-1,x,2025-06-10T10:00,2025-06-10T11:00,vendor
                        """));
    }

    @Test
    void anIncidentOfAGroupAnswersForItsPartsAndOneOfAPartForARowOfItsGroup() throws Exception {
        assertThat(parts(JUNE.services("id,name,part_of\ng,G,\na,A,g\nb,B,g\n")
                        .outages("""
                        service,from,to
                        a,2025-06-10T10:00,2025-06-10T11:00
                        g,2025-06-11T10:00,2025-06-11T10:20
                        b,2025-06-12T10:00,2025-06-12T10:10
                        """)
                        .file("incidents.csv", """
                        id,service,detected_at,recovered_at,responsible
                        I-1,g,2025-06-10T10:00,2025-06-10T11:00,vendor
                        I-2,a,2025-06-11T10:00,2025-06-11T10:20,client
                        I-3,a,2025-06-12T10:00,2025-06-12T10:10,client
                        """)))
                .containsEntry(Responsible.VENDOR, 60L * MINUTE)
                .containsEntry(Responsible.CLIENT, 20L * MINUTE)
                .containsEntry(Responsible.UNKNOWN, 10L * MINUTE);
    }

    private static Map<Responsible, Long> parts(DataFiles data) throws Exception {
        return data.month("2025-06").details().downByResponsible();
    }
}
