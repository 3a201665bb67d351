package dev.servicereport.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Service owed in a weekly table of hours only (サービスを提供すべき時間). */
class ServiceHoursTest {

    /** May 2025: 22 weekdays less 5 and 6 May (holidays; 3 and 4 May fall on a weekend) make 20 days of 10 hours. */
    private static final DataFiles WEEKDAYS_EIGHT_TO_SIX =
            DataFiles.MINIMAL.availability("service-hours: { weekly: { MON-FRI: \"08:00-18:00\" }, holidays: closed }");

    @Test
    void onlyHoursOfTheTableOnDaysThatAreNoHolidayAreOwed() throws Exception {
        DataFiles data = WEEKDAYS_EIGHT_TO_SIX.outages("""
                service,from,to
                web,2025-05-02T17:30,2025-05-07T08:15
                """);

        assertThat(data.overall("2025-05"))
                .isEqualTo("200:00:00 − 0:00:00, down 0:45:00, unknown 0:00:00:"
                        + " 99.6250 to 99.6250 MISSED, outages 2, longest 0:30:00");
    }

    @Test
    void holidaysAreOwedUnlessTheTableClosesThem() throws Exception {
        DataFiles data = DataFiles.MINIMAL
                .availability("service-hours: { weekly: { MON-FRI: \"08:00-18:00\" } }")
                .outages("""
                        service,from,to
                        web,2025-05-05T07:00,2025-05-05T09:00
                        """);

        assertThat(data.overall("2025-05"))
                .isEqualTo("220:00:00 − 0:00:00, down 1:00:00, unknown 0:00:00:"
                        + " 99.5454 to 99.5454 MISSED, outages 1, longest 1:00:00");
    }

    @Test
    void anExclusionOutsideTheHoursTakesNothingOut() throws Exception {
        DataFiles data = WEEKDAYS_EIGHT_TO_SIX
                .exclusions("""
                        service,from,to,class,reason
                        *,2025-05-17T00:00,2025-05-19T08:30,planned,週末の保守
                        """)
                .outages("service,from,to\n")
                .asOf("2025-05");

        assertThat(data.overall("2025-05"))
                .isEqualTo("200:00:00 − 0:30:00, down 0:00:00, unknown 0:00:00:"
                        + " 100.0000 to 100.0000 MET, outages 0, longest 0:00:00");
    }

    @Test
    void timeThatNothingObservedIsUnknownOnlyInsideTheHours() throws Exception {
        DataFiles data = WEEKDAYS_EIGHT_TO_SIX.uptime("""
                service,status,from,to
                web,up,2025-05-01T00:00,2025-05-30T17:00
                """);

        assertThat(data.overall("2025-05"))
                .isEqualTo("200:00:00 − 0:00:00, down 0:00:00, unknown 1:00:00:"
                        + " 99.5000 to 100.0000 UNDETERMINED, outages 0, longest 0:00:00");
    }
}
