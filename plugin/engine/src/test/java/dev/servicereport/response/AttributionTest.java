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

    private static Map<Responsible, Long> parts(DataFiles data) throws Exception {
        return data.month("2025-06").details().downByResponsible();
    }
}
