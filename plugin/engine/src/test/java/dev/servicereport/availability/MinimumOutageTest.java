package dev.servicereport.availability;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.figures.DataFiles;
import dev.servicereport.figures.FigureText;
import dev.servicereport.time.TimeSpan;
import dev.servicereport.time.TimeSpans;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Outages shorter than the agreed minimum are listed and count as up; their whole length decides. */
class MinimumOutageTest {

    private static final DataFiles FIVE_MINUTES = DataFiles.MINIMAL.availability("minimum-outage: PT5M");

    private static final String NO_OUTAGE =
            "720:00:00 − 0:00:00, down 0:00:00, unknown 0:00:00: 100.0000 to 100.0000 MET, outages 0, longest 0:00:00";

    private static final String FOUR_MINUTES =
            "720:00:00 − 0:00:00, down 0:04:00, unknown 0:00:00: 99.9907 to 99.9907 MET, outages 1, longest 0:04:00";

    @Test
    void anOutageOfExactlyTheMinimumCountsAndOneSecondLessDoesNot() throws Exception {
        DataFiles data = FIVE_MINUTES.outages("""
                service,from,to
                web,2025-06-10T10:00:00,2025-06-10T10:05:00
                web,2025-06-11T10:00:00,2025-06-11T10:04:59
                """);

        assertThat(data.overall("2025-06"))
                .isEqualTo("720:00:00 − 0:00:00, down 0:05:00, unknown 0:00:00:"
                        + " 99.9884 to 99.9884 MET, outages 1, longest 0:05:00");
        assertThat(FigureText.service(data.month("2025-06"), "web").shortInterruptions())
                .isEqualTo(TimeSpans.of(
                        TimeSpan.of(Instant.parse("2025-06-11T01:00:00Z"), Instant.parse("2025-06-11T01:04:59Z"))));
        assertThat(data.month("2025-06").overall().shortInterruptions()).isEqualTo(TimeSpans.NONE);
    }

    @Test
    void rowsThatTouchAreOneOutageBeforeItsLengthIsTaken() throws Exception {
        DataFiles data = FIVE_MINUTES.outages("""
                service,from,to
                web,2025-06-10T10:00,2025-06-10T10:03
                web,2025-06-10T10:03,2025-06-10T10:06
                """);

        assertThat(data.overall("2025-06"))
                .isEqualTo("720:00:00 − 0:00:00, down 0:06:00, unknown 0:00:00:"
                        + " 99.9861 to 99.9861 MET, outages 1, longest 0:06:00");
    }

    @Test
    void aMonthsEndDoesNotMakeALongOutageShort() throws Exception {
        DataFiles data = FIVE_MINUTES.asOf("2025-07").outages("""
                service,from,to
                web,2025-06-30T23:58,2025-07-01T00:10
                """);

        assertThat(data.overall("2025-06"))
                .isEqualTo("720:00:00 − 0:00:00, down 0:02:00, unknown 0:00:00:"
                        + " 99.9953 to 99.9953 MET, outages 1, longest 0:02:00");
    }

    @Test
    void norDoesAnExclusion() throws Exception {
        DataFiles data = FIVE_MINUTES.exclusions("""
                        service,from,to,class,reason
                        *,2025-06-15T01:00,2025-06-15T05:00,planned,保守
                        """).outages("""
                        service,from,to
                        web,2025-06-15T04:50,2025-06-15T05:02
                        """);

        assertThat(data.overall("2025-06"))
                .isEqualTo("720:00:00 − 4:00:00, down 0:02:00, unknown 0:00:00:"
                        + " 99.9953 to 99.9953 MET, outages 1, longest 0:02:00");
    }

    @Test
    void aShortInterruptionOfEachOfTwoServicesAddsUpToNoOutageOfTheWhole() throws Exception {
        DataFiles data = FIVE_MINUTES.services("id,name\nweb,ウェブ\ndb,データベース\n").outages("""
                service,from,to
                web,2025-06-10T10:00,2025-06-10T10:04
                db,2025-06-10T10:04,2025-06-10T10:08
                """);

        assertThat(data.overall("2025-06")).isEqualTo(NO_OUTAGE);
    }

    @Test
    void anOutageStillOpenAtTheCutOffCountsHoweverShortItIsSoFar() throws Exception {
        DataFiles data = FIVE_MINUTES.asOf("2025-06").outages("service,from,to\nweb,2025-06-30T23:56,\n");

        assertThat(data.overall("2025-06")).isEqualTo(FOUR_MINUTES);
        assertThat(FigureText.service(data.month("2025-06"), "web").shortInterruptions())
                .isEqualTo(TimeSpans.NONE);
    }

    @Test
    void soDoesOneThatAChangeToDownBegan() throws Exception {
        DataFiles data = FIVE_MINUTES.asOf("2025-06").outages("timestamp,service,status\n2025-06-30T23:56,web,down\n");

        assertThat(data.overall("2025-06")).isEqualTo(FOUR_MINUTES);
    }

    @Test
    void soDoesWhatAnOpenOutageJoins() throws Exception {
        DataFiles data = FIVE_MINUTES.asOf("2025-06").outages("""
                service,from,to
                web,2025-06-30T23:56,2025-06-30T23:58
                web,2025-06-30T23:58,
                """);

        assertThat(data.overall("2025-06")).isEqualTo(FOUR_MINUTES);
    }

    @Test
    void anOpenOutageThatACorrectionEndsIsAsLongAsItLeavesIt() throws Exception {
        DataFiles data = FIVE_MINUTES
                .asOf("2025-06")
                .corrections("service,from,to,status,reason,decided_by,decided_on\n"
                        + "web,2025-06-30T23:57,2025-07-01T00:00,up,復旧済み,双方,2025-07-02\n")
                .outages("service,from,to\nweb,2025-06-30T23:56,\n");

        assertThat(data.overall("2025-06")).isEqualTo(NO_OUTAGE);
    }

    @Test
    void monitoringThatEndsWithDownTellsHowLongItLasted() throws Exception {
        DataFiles data = FIVE_MINUTES.asOf("2025-06").uptime("""
                service,status,from,to
                web,up,2025-06-01T00:00,2025-06-30T23:56
                web,down,2025-06-30T23:56,2025-07-01T00:00
                """);

        assertThat(data.overall("2025-06")).isEqualTo(NO_OUTAGE);
    }

    @Test
    void aListedOutageOfAGroupCountsHoweverShort() throws Exception {
        DataFiles data = FIVE_MINUTES
                .services("id,name,part_of\nad,AD,\nad-1,AD 1号機,ad\n")
                .outages("""
                service,from,to
                ad,2025-06-10T10:00,2025-06-10T10:01
                """);

        assertThat(data.service("ad", "2025-06"))
                .isEqualTo("720:00:00 − 0:00:00, down 0:01:00, unknown 0:00:00:"
                        + " 99.9976 to 99.9976 MET, outages 1, longest 0:01:00");
    }

    @Test
    void aMonitoredShortInterruptionCountsAsUp() throws Exception {
        DataFiles data = FIVE_MINUTES.uptime("""
                service,status,from,to
                web,up,2025-06-01T00:00,2025-06-10T10:00
                web,down,2025-06-10T10:00,2025-06-10T10:04
                web,up,2025-06-10T10:04,2025-07-01T00:00
                """);

        assertThat(data.overall("2025-06")).isEqualTo(NO_OUTAGE);
    }
}
