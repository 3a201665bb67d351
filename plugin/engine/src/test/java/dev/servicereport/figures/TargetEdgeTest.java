package dev.servicereport.figures;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.availability.Availability;
import dev.servicereport.wording.Display;
import java.math.BigDecimal;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** Where the agreed 99.8 percent divides met from missed: exact seconds decide, and no shown figure says otherwise. */
class TargetEdgeTest {

    private static final DataFiles MAINTENANCE_OF_480_MINUTES = DataFiles.MINIMAL.exclusions("""
            service,from,to,class,reason
            *,2025-06-15T00:00,2025-06-15T08:00,planned,年次保守
            """);

    /** The budget is 0.2% of 43,200 − 480 = 42,720 minutes: 85.44 minutes. */
    @Test
    void eightySixMinutesMissTheTargetWhenExcludedTimeLeavesTheDenominator() throws Exception {
        DataFiles data = MAINTENANCE_OF_480_MINUTES.outages("""
                service,from,to
                web,2025-06-24T13:00,2025-06-24T14:26
                """);

        assertThat(data.overall("2025-06"))
                .isEqualTo("720:00:00 − 8:00:00, down 1:26:00, unknown 0:00:00:"
                        + " 99.7986 to 99.7986 MISSED, outages 1, longest 1:26:00");
        assertThat(data.month("2025-06").overall().allowedSeconds()).isEqualTo((43_200 - 480) * 60 * 2 / 1000);
    }

    @Test
    void eightyFiveMinutesMeetItInTheSameMonth() throws Exception {
        DataFiles data = MAINTENANCE_OF_480_MINUTES.outages("""
                service,from,to
                web,2025-06-24T13:00,2025-06-24T14:25
                """);

        assertThat(data.overall("2025-06"))
                .isEqualTo("720:00:00 − 8:00:00, down 1:25:00, unknown 0:00:00:"
                        + " 99.8010 to 99.8010 MET, outages 1, longest 1:25:00");
    }

    /** 0.2% of 30 × 86,400 = 2,592,000 s is 5,184 s = 86 min 24 s, to the second. */
    @Test
    void anOutageOfExactlyTheAllowanceMeetsTheTarget() throws Exception {
        DataFiles data = DataFiles.MINIMAL.outages("""
                service,from,to
                web,2025-06-24T13:00:00,2025-06-24T14:26:24
                """);

        assertThat(data.overall("2025-06"))
                .isEqualTo("720:00:00 − 0:00:00, down 1:26:24, unknown 0:00:00:"
                        + " 99.8000 to 99.8000 MET, outages 1, longest 1:26:24");
        assertThat(data.month("2025-06").overall().mostLeftSeconds()).isZero();
    }

    @Test
    void oneSecondMoreMissesItAndIsNeverShownAsTheTarget() throws Exception {
        DataFiles data = DataFiles.MINIMAL.outages("""
                service,from,to
                web,2025-06-24T13:00:00,2025-06-24T14:26:25
                """);

        assertThat(data.overall("2025-06"))
                .isEqualTo("720:00:00 − 0:00:00, down 1:26:25, unknown 0:00:00:"
                        + " 99.7999 to 99.7999 MISSED, outages 1, longest 1:26:25");
        assertThat(shown(data)).isEqualTo("99.799%");
        assertThat(data.json("2025-06")).contains("\"low\" : \"99.7999\"").doesNotContain("99.8000");
        assertThat(data.month("2025-06").overall().leastLeftSeconds()).isEqualTo(-1);
    }

    @Test
    void oneSecondInAMonthIsNeverShownAsAHundredPercent() throws Exception {
        DataFiles data = DataFiles.MINIMAL.target("100").outages("""
                service,from,to
                web,2025-06-24T13:00:00,2025-06-24T13:00:01
                """);

        assertThat(data.overall("2025-06"))
                .isEqualTo("720:00:00 − 0:00:00, down 0:00:01, unknown 0:00:00:"
                        + " 99.9999 to 99.9999 MISSED, outages 1, longest 0:00:01");
        assertThat(shown(data)).isEqualTo("99.99%");
    }

    private static String shown(DataFiles data) throws Exception {
        MonthFigures month = data.month("2025-06");
        Availability availability = month.overall().availability();
        BigDecimal target = month.target();
        return new Display(ZoneId.of("Asia/Tokyo"), target.scale() + 2).percent(availability);
    }
}
