package dev.servicereport.availability;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.figures.DataFiles;
import dev.servicereport.figures.FiguresCalculation;
import dev.servicereport.time.TimeSpan;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Only what the agreed site saw counts (測定地点); rows without a site count, too. */
class MeasuringSiteTest {

    private static final DataFiles FROM_CITY_HALL = DataFiles.MINIMAL.availability("measured-from: 本庁舎");

    @Test
    void outagesSeenFromAnotherSiteDoNotCount() throws Exception {
        DataFiles data = FROM_CITY_HALL.uptime("""
                service,site,status,from,to
                web,本庁舎,up,2025-06-01T00:00,2025-07-01T00:00
                web,支所,down,2025-06-10T10:00,2025-06-10T13:15
                """);

        assertThat(data.overall("2025-06"))
                .isEqualTo("720:00:00 − 0:00:00, down 0:00:00, unknown 0:00:00:"
                        + " 100.0000 to 100.0000 MET, outages 0, longest 0:00:00");
    }

    @Test
    void whatAnotherSiteSawFillsNoGapOfTheMeasuringSite() throws Exception {
        DataFiles data = FROM_CITY_HALL.uptime("""
                service,site,status,from,to
                web,本庁舎,up,2025-06-01T00:00,2025-06-10T10:00
                web,データセンター,up,2025-06-10T10:00,2025-06-10T13:00
                web,,up,2025-06-10T13:00,2025-07-01T00:00
                """);

        assertThat(data.overall("2025-06"))
                .isEqualTo("720:00:00 − 0:00:00, down 0:00:00, unknown 3:00:00:"
                        + " 99.5833 to 100.0000 UNDETERMINED, outages 0, longest 0:00:00");
    }

    @Test
    void withoutAMeasuringSiteEveryRowCounts() throws Exception {
        DataFiles data = DataFiles.MINIMAL.uptime("""
                service,site,status,from,to
                web,本庁舎,up,2025-06-01T00:00,2025-07-01T00:00
                web,支所,down,2025-06-10T10:00,2025-06-10T10:15
                """);

        assertThat(data.overall("2025-06"))
                .isEqualTo("720:00:00 − 0:00:00, down 0:15:00, unknown 0:00:00:"
                        + " 99.9652 to 99.9652 MET, outages 1, longest 0:15:00");
    }

    @Test
    void theSameHoldsForRowsOfAnOutageList() throws Exception {
        DataFiles data = FROM_CITY_HALL.outages("""
                service,site,from,to
                web,支所,2025-06-10T10:00,2025-06-10T13:15
                web,本庁舎,2025-06-11T10:00,2025-06-11T10:10
                web,,2025-06-12T10:00,2025-06-12T10:05
                """);

        assertThat(data.overall("2025-06"))
                .isEqualTo("720:00:00 − 0:00:00, down 0:15:00, unknown 0:00:00:"
                        + " 99.9652 to 99.9652 MET, outages 2, longest 0:10:00");
    }

    @Test
    void stopsOfOtherSitesAreListedForReferenceByTime() throws Exception {
        DataFiles data = FROM_CITY_HALL
                .services("id,name\nweb,ウェブ\ndb,データベース\n")
                .uptime("""
                        service,site,status,from,to
                        web,本庁舎,down,2025-06-02T00:00,2025-06-03T00:00
                        web,支所,down,2025-05-31T23:00,2025-06-01T01:00
                        web,支所,up,2025-06-01T01:00,2025-06-02T00:00
                        db,支所,down,2025-05-01T00:00,2025-05-02T00:00
                        web,出張所,down,2025-06-05T10:00,2025-06-05T11:00
                        """)
                .outages("""
                        service,site,from,to
                        web,支所,2025-06-05T10:00,2025-06-05T11:00
                        web,支所,2025-06-05T10:00,2025-06-05T11:00
                        db,出張所,2025-06-05T10:00,2025-06-05T11:00
                        web,支所,2025-06-30T22:00,
                        web,支所,2025-05-03T00:00,2025-05-04T00:00
                        db,,2025-06-20T00:00,2025-06-21T00:00
                        """);
        FiguresCalculation calculation = data.scope().calculation();
        TimeSpan june = span("2025-05-31T15:00:00Z", "2025-06-30T15:00:00Z");

        assertThat(new AvailabilityCalculation(
                                data.read().contract(),
                                data.read().measurements(),
                                calculation.horizon().end())
                        .referenceStops(june))
                .containsExactly(
                        new ReferenceStop(span("2025-05-31T15:00:00Z", "2025-05-31T16:00:00Z"), "web", "支所"),
                        new ReferenceStop(span("2025-06-05T01:00:00Z", "2025-06-05T02:00:00Z"), "db", "出張所"),
                        new ReferenceStop(span("2025-06-05T01:00:00Z", "2025-06-05T02:00:00Z"), "web", "出張所"),
                        new ReferenceStop(span("2025-06-05T01:00:00Z", "2025-06-05T02:00:00Z"), "web", "支所"),
                        new ReferenceStop(span("2025-06-30T13:00:00Z", "2025-06-30T15:00:00Z"), "web", "支所"));
    }

    private static TimeSpan span(String from, String to) {
        return TimeSpan.of(Instant.parse(from), Instant.parse(to));
    }
}
