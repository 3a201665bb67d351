package dev.servicereport.availability;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.figures.DataFiles;
import org.junit.jupiter.api.Test;

/** What the three hours count as that nothing observed (未計測時間): 10,800 of 2,592,000 seconds, 0.4166… percent. */
class GapPolicyTest {

    private static final DataFiles GAP_OF_THREE_HOURS = DataFiles.MINIMAL.uptime("""
            service,status,from,to
            web,up,2025-06-01T00:00,2025-06-10T10:00
            web,up,2025-06-10T13:00,2025-06-20T00:00
            web,down,2025-06-20T00:00,2025-06-20T00:14
            web,up,2025-06-20T00:14,2025-07-01T00:00
            """);

    private static final String MEASURED = "720:00:00 − 0:00:00, down 0:14:00, unknown 3:00:00: ";

    @Test
    void undeterminedKeepsTheWorstAndTheBestCase() throws Exception {
        assertThat(GAP_OF_THREE_HOURS.availability("gaps: undetermined").overall("2025-06"))
                .isEqualTo(MEASURED + "99.5509 to 99.9675 UNDETERMINED, outages 1, longest 0:14:00");
    }

    @Test
    void undeterminedIsTheDefault() throws Exception {
        assertThat(GAP_OF_THREE_HOURS.overall("2025-06"))
                .isEqualTo(MEASURED + "99.5509 to 99.9675 UNDETERMINED, outages 1, longest 0:14:00");
    }

    @Test
    void downTakesTheWorstCase() throws Exception {
        assertThat(GAP_OF_THREE_HOURS.availability("gaps: down").overall("2025-06"))
                .isEqualTo(MEASURED + "99.5509 to 99.5509 MISSED, outages 1, longest 0:14:00");
    }

    @Test
    void upTakesTheBestCase() throws Exception {
        assertThat(GAP_OF_THREE_HOURS.availability("gaps: up").overall("2025-06"))
                .isEqualTo(MEASURED + "99.9675 to 99.9675 MET, outages 1, longest 0:14:00");
    }

    /** (717 × 60 − 14) ÷ (717 × 60) = 99.96745… percent: a little less than with up. */
    @Test
    void excludedTakesTheGapOutOfTheBase() throws Exception {
        DataFiles data = GAP_OF_THREE_HOURS.availability("gaps: excluded");

        assertThat(data.overall("2025-06")).isEqualTo(MEASURED + "99.9674 to 99.9674 MET, outages 1, longest 0:14:00");
        assertThat(data.json("2025-06")).contains("\"baseSeconds\" : " + (717 * 3600));
    }

    @Test
    void excludedWithNothingObservedLeavesNoBase() throws Exception {
        assertThat(DataFiles.MINIMAL
                        .availability("gaps: excluded")
                        .asOf("2025-06")
                        .overall("2025-06"))
                .isEqualTo("720:00:00 − 0:00:00, down 0:00:00, unknown 720:00:00:"
                        + " null to null NOT_APPLICABLE, outages 0, longest 0:00:00");
    }

    @Test
    void anExcludedGapIsNotUnknown() throws Exception {
        DataFiles data = GAP_OF_THREE_HOURS.exclusions("""
                service,from,to,class,reason
                *,2025-06-10T10:00,2025-06-10T12:00,agreed,停電
                """);

        assertThat(data.overall("2025-06"))
                .isEqualTo("720:00:00 − 2:00:00, down 0:14:00, unknown 1:00:00:"
                        + " 99.8282 to 99.9675 MET, outages 1, longest 0:14:00");
    }

    @Test
    void aMonthIsMissedWhenEvenTheBestCaseMissesIt() throws Exception {
        DataFiles data = GAP_OF_THREE_HOURS.target("99.97");

        assertThat(data.overall("2025-06"))
                .isEqualTo(MEASURED + "99.5509 to 99.9675 MISSED, outages 1, longest 0:14:00");
    }
}
