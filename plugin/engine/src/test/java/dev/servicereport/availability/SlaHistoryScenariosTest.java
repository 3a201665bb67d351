package dev.servicereport.availability;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.figures.DataFiles;
import org.junit.jupiter.api.Test;

/**
 * The situations in which a monitoring system's own SLA report is known to be put to the test, in a term of 1,000 minutes: a
 * term of one day up to 16:40.
 */
class SlaHistoryScenariosTest {

    private static final DataFiles THOUSAND_MINUTES = DataFiles.MINIMAL
            .term("2025-06-10", "2025-06-10")
            .asOf("2025-06-10T16:40")
            .outages("service,from,to\n");

    private static final String ALL = "16:40:00 − ";

    @Test
    void nothingEverHappened() throws Exception {
        assertThat(THOUSAND_MINUTES.overall("2025-06"))
                .isEqualTo(ALL + "0:00:00, down 0:00:00, unknown 0:00:00:"
                        + " 100.0000 to 100.0000 MET, outages 0, longest 0:00:00");
    }

    @Test
    void fourStopsOfAHundredMinutesTheFirstAtTheStartTheLastToTheEnd() throws Exception {
        DataFiles data = THOUSAND_MINUTES.outages("""
                service,from,to
                web,2025-06-10T00:00,2025-06-10T01:40
                web,2025-06-10T05:00,2025-06-10T06:40
                web,2025-06-10T10:00,2025-06-10T11:40
                web,2025-06-10T15:00,
                """);

        assertThat(data.overall("2025-06"))
                .isEqualTo(ALL + "0:00:00, down 6:40:00, unknown 0:00:00:"
                        + " 60.0000 to 60.0000 MISSED, outages 4, longest 1:40:00");
    }

    /** Minutes 200 to 500 down; 100 to 300 and 400 to 600 agreed: only 300 to 400 counts, of 1,000 − 400 minutes. */
    @Test
    void agreedStopsOverlapBothEndsOfAnOutage() throws Exception {
        DataFiles data = THOUSAND_MINUTES.outages("""
                        service,from,to
                        web,2025-06-10T03:20,2025-06-10T08:20
                        """).exclusions("""
                        service,from,to,class,reason
                        web,2025-06-10T01:40,2025-06-10T05:00,planned,前半
                        web,2025-06-10T06:40,2025-06-10T10:00,planned,後半
                        """);

        assertThat(data.service("web", "2025-06"))
                .isEqualTo(ALL + "6:40:00, down 1:40:00, unknown 0:00:00:"
                        + " 83.3333 to 83.3333 MISSED, outages 1, longest 1:40:00");
    }

    @Test
    void downSinceBeforeTheTermAndNeverUpAgain() throws Exception {
        DataFiles data = THOUSAND_MINUTES.outages("""
                service,from,to
                web,2025-06-01T00:00,
                """);

        assertThat(data.overall("2025-06"))
                .isEqualTo(ALL + "0:00:00, down 16:40:00, unknown 0:00:00:"
                        + " 0.0000 to 0.0000 MISSED, outages 1, longest 16:40:00");
    }

    /** Agreed from before the term to minute 800: 200 minutes are left, all of them down. */
    @Test
    void downAndAgreedSinceBeforeTheTerm() throws Exception {
        DataFiles data = THOUSAND_MINUTES.outages("""
                        service,from,to
                        web,2025-06-09T20:40,
                        """).exclusions("""
                        service,from,to,class,reason
                        web,2025-06-09T17:20,2025-06-10T13:20,planned,長い保守
                        """);

        assertThat(data.service("web", "2025-06"))
                .isEqualTo(ALL + "13:20:00, down 3:20:00, unknown 0:00:00:"
                        + " 0.0000 to 0.0000 MISSED, outages 1, longest 3:20:00");
    }

    /** Three agreed stops up to minute 400 and two from minute 600 on leave 200 minutes, all of them down. */
    @Test
    void manyAgreedStopsOverlapEachOtherAndTheTermsEdges() throws Exception {
        DataFiles data = THOUSAND_MINUTES.outages("""
                        service,from,to
                        web,2025-06-09T20:40,
                        """).exclusions("""
                        service,from,to,class,reason
                        web,2025-06-09T17:20,2025-06-10T00:00,planned,一
                        web,2025-06-09T20:40,2025-06-10T03:20,planned,二
                        web,2025-06-10T00:00,2025-06-10T06:40,planned,三
                        web,2025-06-10T10:00,2025-06-10T16:40,planned,四
                        web,2025-06-10T13:20,2025-06-10T20:00,planned,五
                        """);

        assertThat(data.service("web", "2025-06"))
                .isEqualTo(ALL + "13:20:00, down 3:20:00, unknown 0:00:00:"
                        + " 0.0000 to 0.0000 MISSED, outages 1, longest 3:20:00");
    }

    @Test
    void nothingButAgreedStopsAndAlwaysUp() throws Exception {
        DataFiles data = THOUSAND_MINUTES.exclusions("""
                service,from,to,class,reason
                web,2025-06-10T03:20,2025-06-10T05:00,planned,保守
                """);

        assertThat(data.service("web", "2025-06"))
                .isEqualTo(ALL + "1:40:00, down 0:00:00, unknown 0:00:00:"
                        + " 100.0000 to 100.0000 MET, outages 0, longest 0:00:00");
    }

    /** There a later report tells the state before it; here nothing is guessed: those 200 minutes are unknown. */
    @Test
    void theFirstThingHeardIsARecovery() throws Exception {
        DataFiles data = monitored("""
                web,up,2025-06-10T03:20,2025-06-10T16:40
                """);

        assertThat(data.overall("2025-06"))
                .isEqualTo(ALL + "0:00:00, down 0:00:00, unknown 3:20:00:"
                        + " 80.0000 to 100.0000 UNDETERMINED, outages 0, longest 0:00:00");
    }

    @Test
    void whatWasSeenBeforeTheTermHoldsIntoIt() throws Exception {
        DataFiles data = monitored("""
                web,down,2025-06-09T21:20,2025-06-10T03:20
                web,up,2025-06-10T03:20,2025-06-10T16:40
                """);

        assertThat(data.overall("2025-06"))
                .isEqualTo(ALL + "0:00:00, down 3:20:00, unknown 0:00:00:"
                        + " 80.0000 to 80.0000 MISSED, outages 1, longest 3:20:00");
    }

    @Test
    void whatWasSeenAfterTheCutOffChangesNothing() throws Exception {
        DataFiles data = monitored("""
                web,up,2025-06-10T00:00,2025-06-10T16:40
                web,down,2025-06-10T16:40,2025-06-10T23:00
                """);

        assertThat(data.overall("2025-06"))
                .isEqualTo(ALL + "0:00:00, down 0:00:00, unknown 0:00:00:"
                        + " 100.0000 to 100.0000 MET, outages 0, longest 0:00:00");
    }

    /** 500 minutes unseen, then 200 down, then 300 up: 300 of 500. */
    @Test
    void unseenTimeAtTheStartLeavesTheBaseWhereThatIsAgreed() throws Exception {
        DataFiles data = monitored("""
                        web,down,2025-06-10T08:20,2025-06-10T11:40
                        web,up,2025-06-10T11:40,2025-06-10T16:40
                        """).availability("gaps: excluded");

        assertThat(data.overall("2025-06"))
                .isEqualTo(ALL + "0:00:00, down 3:20:00, unknown 8:20:00:"
                        + " 60.0000 to 60.0000 MISSED, outages 1, longest 3:20:00");
    }

    /** 100 up, 500 unseen, 200 up, 200 down: 300 of 500. */
    @Test
    void unseenTimeInTheMiddleDoesTheSame() throws Exception {
        DataFiles data = monitored("""
                        web,up,2025-06-10T00:00,2025-06-10T01:40
                        web,unknown,2025-06-10T01:40,2025-06-10T10:00
                        web,up,2025-06-10T10:00,2025-06-10T13:20
                        web,down,2025-06-10T13:20,2025-06-10T16:40
                        """).availability("gaps: excluded");

        assertThat(data.overall("2025-06"))
                .isEqualTo(ALL + "0:00:00, down 3:20:00, unknown 8:20:00:"
                        + " 60.0000 to 60.0000 MISSED, outages 1, longest 3:20:00");
    }

    @Test
    void aStretchOfNoTimeHasNoPercentage() throws Exception {
        assertThat(THOUSAND_MINUTES.asOf("2025-06-10T00:00").overall("2025-06"))
                .isEqualTo("0:00:00 − 0:00:00, down 0:00:00, unknown 0:00:00:"
                        + " null to null NOT_APPLICABLE, outages 0, longest 0:00:00");
    }

    private static DataFiles monitored(String rows) {
        return DataFiles.MINIMAL
                .term("2025-06-10", "2025-06-10")
                .asOf("2025-06-10T16:40")
                .uptime("service,status,from,to\n" + rows);
    }
}
