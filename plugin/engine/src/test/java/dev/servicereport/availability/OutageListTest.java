package dev.servicereport.availability;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.figures.DataFiles;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** What the presence of an outage list says of the time that it does not name. */
class OutageListTest {

    private static final DataFiles JUNE = DataFiles.MINIMAL.asOf("2025-06");

    @Test
    void aListWithAHeadingOnlySaysThatEverythingWasUp() throws Exception {
        assertThat(JUNE.outages("service,from,to\n").overall("2025-06"))
                .isEqualTo("720:00:00 − 0:00:00, down 0:00:00, unknown 0:00:00:"
                        + " 100.0000 to 100.0000 MET, outages 0, longest 0:00:00");
    }

    @Test
    void withoutAListTimeThatNoRowNamesIsUnknown() throws Exception {
        assertThat(JUNE.overall("2025-06"))
                .isEqualTo("720:00:00 − 0:00:00, down 0:00:00, unknown 720:00:00:"
                        + " 0.0000 to 100.0000 UNDETERMINED, outages 0, longest 0:00:00");
    }

    @Test
    void aMonitoredServiceIsUpOnlyWhereMonitoringSaysSoAndOutagesComeOnTop() throws Exception {
        DataFiles data = JUNE.uptime("""
                service,status,from,to
                web,up,2025-06-01T00:00,2025-06-30T00:00
                """).outages("""
                service,from,to
                web,2025-06-10T10:00,2025-06-10T11:00
                web,2025-06-30T10:00,2025-06-30T12:00
                """);

        assertThat(data.overall("2025-06"))
                .isEqualTo("720:00:00 − 0:00:00, down 3:00:00, unknown 22:00:00:"
                        + " 96.5277 to 99.5833 MISSED, outages 2, longest 2:00:00");
    }

    @Test
    void aServiceMonitoredOnlyFromAnotherSiteGoesByTheList() throws Exception {
        DataFiles data = JUNE.availability("measured-from: 本庁舎").uptime("""
                service,site,status,from,to
                web,支所,down,2025-06-01T00:00,2025-06-30T00:00
                """).outages("service,from,to\n");

        assertThat(data.overall("2025-06"))
                .isEqualTo("720:00:00 − 0:00:00, down 0:00:00, unknown 0:00:00:"
                        + " 100.0000 to 100.0000 MET, outages 0, longest 0:00:00");
    }

    @Test
    void whoIsResponsibleTakesNothingOut() throws Exception {
        DataFiles data = JUNE.outages("""
                service,from,to,cause,responsible
                web,2025-06-10T10:00,2025-06-10T11:00,停電,不可抗力
                """);

        assertThat(data.overall("2025-06"))
                .isEqualTo("720:00:00 − 0:00:00, down 1:00:00, unknown 0:00:00:"
                        + " 99.8611 to 99.8611 MET, outages 1, longest 1:00:00");
    }

    @Test
    void theListsRowsAreKeptAsWritten() throws Exception {
        DataFiles data = JUNE.outages("""
                service,site,from,to,cause,responsible
                web,本庁舎,2025-06-10T10:00,2025-06-10T11:00,停電,client
                web,,2025-06-11T10:00,,,
                """);

        assertThat(data.read().measurements().observations().outages())
                .containsExactly(
                        new Outage("web", "本庁舎", 1_749_517_200, 1_749_520_800L, "停電", Responsible.CLIENT),
                        new Outage("web", "", 1_749_603_600, null, "", Responsible.UNKNOWN));
        assertThat(data.read().measurements().observations().outages())
                .extracting(Outage::end)
                .containsExactly(OptionalLong.of(1_749_520_800L), OptionalLong.empty());
    }
}
