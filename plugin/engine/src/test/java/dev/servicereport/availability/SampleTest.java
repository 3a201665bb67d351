package dev.servicereport.availability;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.figures.DataFiles;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long a sample holds, and what wins when samples contradict each other. A term of one day: 24 hours. */
class SampleTest {

    /** The default sampling: every minute, held for two. */
    private static final DataFiles ONE_DAY = DataFiles.MINIMAL.term("2025-06-10", "2025-06-10");

    /** 24:00:00 less two minutes observed. */
    @Test
    void aSampleHoldsUntilTheNextOneExactlyAtTheTolerance() throws Exception {
        DataFiles data = ONE_DAY.uptime("""
                timestamp,service,site,status
                2025-06-10T10:00:00,web,,down
                2025-06-10T10:02:00,web,,unknown
                """);

        assertThat(data.overall("2025-06"))
                .isEqualTo("24:00:00 − 0:00:00, down 0:02:00, unknown 23:58:00:"
                        + " 0.0000 to 99.8611 UNDETERMINED, outages 1, longest 0:02:00");
    }

    @Test
    void oneSecondBeyondTheToleranceItHoldsForTheIntervalOnly() throws Exception {
        DataFiles data = ONE_DAY.uptime("""
                timestamp,service,site,status
                2025-06-10T10:00:00,web,,down
                2025-06-10T10:02:01,web,,unknown
                """);

        assertThat(data.overall("2025-06"))
                .isEqualTo("24:00:00 − 0:00:00, down 0:01:00, unknown 23:59:00:"
                        + " 0.0000 to 99.9305 UNDETERMINED, outages 1, longest 0:01:00");
    }

    @Test
    void theLastSampleHoldsForTheInterval() throws Exception {
        DataFiles data = ONE_DAY.uptime("""
                timestamp,service,site,status
                2025-06-10T10:00:00,web,,up
                """);

        assertThat(data.overall("2025-06"))
                .isEqualTo("24:00:00 − 0:00:00, down 0:00:00, unknown 23:59:00:"
                        + " 0.0694 to 100.0000 UNDETERMINED, outages 0, longest 0:00:00");
    }

    @Test
    void anIntervalLongerThanTheToleranceNeverReachesBeyondTheNextSample() throws Exception {
        DataFiles data =
                ONE_DAY.agreed("sampling: { interval: PT10M, tolerance: PT1M }").uptime("""
                        timestamp,service,site,status
                        2025-06-10T10:00:00,web,,down
                        2025-06-10T10:05:00,web,,up
                        """);

        assertThat(data.overall("2025-06"))
                .isEqualTo("24:00:00 − 0:00:00, down 0:05:00, unknown 23:45:00:"
                        + " 0.6944 to 99.6527 MISSED, outages 1, longest 0:05:00");
    }

    @Test
    void samplesInAnyOrderAndOverSeveralFilesAreOneSeries() throws Exception {
        DataFiles data = ONE_DAY.file("uptime/b.csv", """
                        timestamp,service,site,status
                        2025-06-10T10:03:00,web,,unknown
                        2025-06-10T10:00:00,web,,down
                        """).file("uptime/a.csv", """
                        timestamp,service,site,status
                        2025-06-10T10:01:30,web,,down
                        """);

        assertThat(data.overall("2025-06"))
                .isEqualTo("24:00:00 − 0:00:00, down 0:03:00, unknown 23:57:00:"
                        + " 0.0000 to 99.7916 MISSED, outages 1, longest 0:03:00");
    }

    /** 64 is where the first stretch of memory is full. */
    @ParameterizedTest
    @CsvSource({"63, 0:01:03", "64, 0:01:04", "65, 0:01:05", "100, 0:01:40"})
    void anyNumberOfSamplesIsKept(int count, String length) throws Exception {
        String samples = IntStream.range(0, count)
                .mapToObj(second -> "2025-06-10T10:%02d:%02d,web,,down\n".formatted(second / 60, second % 60))
                .collect(Collectors.joining("", "timestamp,service,site,status\n", ""));

        assertThat(ONE_DAY.agreed("sampling: { interval: PT1S, tolerance: PT1S }")
                        .uptime(samples)
                        .overall("2025-06"))
                .startsWith("24:00:00 − 0:00:00, down " + length + ", unknown 23:5")
                .endsWith(" UNDETERMINED, outages 1, longest " + length);
    }

    @Test
    void anExactDuplicateCountsOnceWhereverItStandsAndIsNoted() throws Exception {
        DataFiles data = ONE_DAY.file("uptime/a.csv", """
                        timestamp,service,site,status
                        2025-06-10T10:00:00,web,,down
                        2025-06-10T10:00:00,web,,down
                        """)
                .file("uptime/b.csv", """
                        timestamp,service,site,status
                        2025-06-10T10:01:00,web,,unknown
                        2025-06-10T10:00:00,web,,down
                        """)
                .file("uptime/c.csv", """
                        service,status,from,to
                        web,up,2025-06-10T12:00,2025-06-10T13:00
                        web,up,2025-06-10T12:00,2025-06-10T13:00
                        web,up,2025-06-10T12:00,2025-06-10T12:59
                        """)
                .file("outages/d.csv", """
                        service,from,to,cause
                        web,2025-06-10T14:00,2025-06-10T14:10,電源
                        web,2025-06-10T14:00,2025-06-10T14:10,電源
                        web,2025-06-10T14:00,2025-06-10T14:10,不明
                        """);

        assertThat(data.overall("2025-06"))
                .isEqualTo("24:00:00 − 0:00:00, down 0:11:00, unknown 22:49:00:"
                        + " 4.1666 to 99.2361 MISSED, outages 2, longest 0:10:00");
        assertThat(data.notices())
                .containsExactly("uptime, outages: 4 repeated rows count once (監視記録・停止一覧に同じ行が 4 行重複していたため、1行として数えた)");
    }

    @Test
    void ofTwoSamplesAtOneInstantDownBeatsUpAndUpBeatsUnknown() throws Exception {
        DataFiles data = ONE_DAY.uptime("""
                timestamp,service,site,status
                2025-06-10T10:00:00,web,,up
                2025-06-10T10:00:00,web,,down
                2025-06-10T10:00:00,web,,unknown
                2025-06-10T10:01:00,web,,unknown
                2025-06-10T10:01:00,web,,up
                2025-06-10T10:02:00,web,,unknown
                """);

        assertThat(data.overall("2025-06"))
                .isEqualTo("24:00:00 − 0:00:00, down 0:01:00, unknown 23:58:00:"
                        + " 0.0694 to 99.9305 UNDETERMINED, outages 1, longest 0:01:00");
    }

    /** The up of the interval stays where the sample says unknown and yields where it says down. */
    @Test
    void unknownBeatsNothingAndDownBeatsAnIntervalOfUp() throws Exception {
        DataFiles data = ONE_DAY.file("uptime/samples.csv", """
                        timestamp,service,site,status
                        2025-06-10T10:00:00,web,,unknown
                        2025-06-10T10:01:00,web,,down
                        2025-06-10T10:02:00,web,,unknown
                        """).file("uptime/intervals.csv", """
                        service,site,status,from,to
                        web,,up,2025-06-10T00:00,2025-06-11T00:00
                        """);

        assertThat(data.overall("2025-06"))
                .isEqualTo("24:00:00 − 0:00:00, down 0:01:00, unknown 0:00:00:"
                        + " 99.9305 to 99.9305 MET, outages 1, longest 0:01:00");
    }

    @Test
    void anIntervalOfUnknownBeatsNothingEither() throws Exception {
        DataFiles data = ONE_DAY.uptime("""
                service,site,status,from,to
                web,,up,2025-06-10T00:00,2025-06-11T00:00
                web,,不明,2025-06-10T09:00,2025-06-10T12:00
                web,,停止,2025-06-10T11:00,2025-06-10T11:01
                """);

        assertThat(data.overall("2025-06"))
                .isEqualTo("24:00:00 − 0:00:00, down 0:01:00, unknown 0:00:00:"
                        + " 99.9305 to 99.9305 MET, outages 1, longest 0:01:00");
    }

    @Test
    void eachSiteIsASeriesOfItsOwnAndDownFromAnyOfThemCounts() throws Exception {
        DataFiles data = ONE_DAY.uptime("""
                timestamp,service,site,status
                2025-06-10T10:00:00,web,本庁舎,down
                2025-06-10T10:00:30,web,支所,up
                2025-06-10T10:01:00,web,本庁舎,up
                """);

        assertThat(data.overall("2025-06"))
                .isEqualTo("24:00:00 − 0:00:00, down 0:01:00, unknown 23:58:00:"
                        + " 0.0694 to 99.9305 UNDETERMINED, outages 1, longest 0:01:00");
    }
}
