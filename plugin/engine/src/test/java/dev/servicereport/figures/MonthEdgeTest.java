package dev.servicereport.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.servicereport.problem.BadInputException;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

/** Where a month begins and ends: at its first second, at the term's edges, at the cut-off. */
class MonthEdgeTest {

    private static final DataFiles OUTAGE_OVER_MIDNIGHT_OF_A_MONTHS_END = DataFiles.MINIMAL.outages("""
            service,from,to
            web,2025-08-31T23:50,2025-09-01T00:20
            """);

    @Test
    void anOutageOverAMonthsEndGivesItsFirstTenMinutesToTheOldMonth() throws Exception {
        assertThat(OUTAGE_OVER_MIDNIGHT_OF_A_MONTHS_END.asOf("2025-09").overall("2025-08"))
                .isEqualTo("744:00:00 − 0:00:00, down 0:10:00, unknown 0:00:00:"
                        + " 99.9775 to 99.9775 MET, outages 1, longest 0:10:00");
    }

    @Test
    void andItsLastTwentyMinutesToTheNewOne() throws Exception {
        assertThat(OUTAGE_OVER_MIDNIGHT_OF_A_MONTHS_END.asOf("2025-09").overall("2025-09"))
                .isEqualTo("720:00:00 − 0:00:00, down 0:20:00, unknown 0:00:00:"
                        + " 99.9537 to 99.9537 MET, outages 1, longest 0:20:00");
    }

    @Test
    void anOpenOutageCountsUpToTheCutOff() throws Exception {
        DataFiles data = DataFiles.MINIMAL.asOf("2025-06-20T12:00").outages("""
                service,from,to
                web,2025-06-20T09:30,
                """);

        assertThat(data.overall("2025-06"))
                .isEqualTo("468:00:00 − 0:00:00, down 2:30:00, unknown 0:00:00:"
                        + " 99.4658 to 99.4658 MISSED, outages 1, longest 2:30:00");
    }

    @Test
    void anOpenOutageThatBeginsAfterTheCutOffDoesNotCount() throws Exception {
        DataFiles data = DataFiles.MINIMAL.asOf("2025-06-20T12:00").outages("""
                service,from,to
                web,2025-06-20T12:00,
                """);

        assertThat(data.overall("2025-06"))
                .isEqualTo("468:00:00 − 0:00:00, down 0:00:00, unknown 0:00:00:"
                        + " 100.0000 to 100.0000 MET, outages 0, longest 0:00:00");
    }

    @Test
    void februaryOfALeapYearHas29Days() throws Exception {
        assertThat(DataFiles.MINIMAL
                        .asOf("2028-02")
                        .outages("service,from,to\n")
                        .overall("2028-02"))
                .isEqualTo("696:00:00 − 0:00:00, down 0:00:00, unknown 0:00:00:"
                        + " 100.0000 to 100.0000 MET, outages 0, longest 0:00:00");
    }

    @Test
    void februaryOfAnyOtherYearHas28() throws Exception {
        assertThat(DataFiles.MINIMAL
                        .asOf("2027-02")
                        .outages("service,from,to\n")
                        .overall("2027-02"))
                .isEqualTo("672:00:00 − 0:00:00, down 0:00:00, unknown 0:00:00:"
                        + " 100.0000 to 100.0000 MET, outages 0, longest 0:00:00");
    }

    @Test
    void theFirstMonthBeginsOnTheFirstDayOfService() throws Exception {
        DataFiles data = DataFiles.MINIMAL
                .term("2025-01-10", "2025-03-20")
                .asOf("2025-03")
                .outages("""
                        service,from,to
                        web,2025-01-09T23:00,2025-01-10T02:00
                        """);

        assertThat(data.overall("2025-01"))
                .isEqualTo("528:00:00 − 0:00:00, down 2:00:00, unknown 0:00:00:"
                        + " 99.6212 to 99.6212 MISSED, outages 1, longest 2:00:00");
    }

    @Test
    void theLastMonthEndsWithTheLastDayOfService() throws Exception {
        DataFiles data = DataFiles.MINIMAL
                .term("2025-01-10", "2025-03-20")
                .asOf("2025-03")
                .outages("""
                        service,from,to
                        web,2025-03-20T23:30,2025-03-21T02:00
                        """);

        assertThat(data.overall("2025-03"))
                .isEqualTo("480:00:00 − 0:00:00, down 0:30:00, unknown 0:00:00:"
                        + " 99.8958 to 99.8958 MET, outages 1, longest 0:30:00");
    }

    @Test
    void aMonthThatIsExcludedAsAWholeHasNoPercentageAndNoVerdict() throws Exception {
        DataFiles data = DataFiles.MINIMAL.exclusions("""
                        service,from,to,class,reason
                        *,2025-06-01T00:00,2025-07-01T00:00,agreed,庁舎移転
                        """).outages("""
                        service,from,to
                        web,2025-06-10T00:00,2025-06-12T00:00
                        """);

        assertThat(data.overall("2025-06"))
                .isEqualTo("720:00:00 − 720:00:00, down 0:00:00, unknown 0:00:00:"
                        + " null to null NOT_APPLICABLE, outages 0, longest 0:00:00");
        assertThat(data.json("2025-06")).contains("""
                            "low" : null,
                            "high" : null,
                            "verdict" : "NOT_APPLICABLE",
                        """);
    }

    @Test
    void aMonthOutsideTheTermHasNothingToServe() throws Exception {
        assertThat(DataFiles.MINIMAL
                        .asOf("2025-02")
                        .outages("service,from,to\n")
                        .overall("2024-12"))
                .isEqualTo("0:00:00 − 0:00:00, down 0:00:00, unknown 0:00:00:"
                        + " null to null NOT_APPLICABLE, outages 0, longest 0:00:00");
    }

    @Test
    void theCutOffIsByDefaultTheEndOfTheMonthInWhichTheLastRowBegins() throws Exception {
        DataFiles data = DataFiles.MINIMAL.outages("""
                service,from,to
                web,2025-03-31T23:59,2025-04-02T00:00
                web,2025-02-10T00:00,2025-02-10T00:01
                """);

        assertThat(data.scope().calculation().horizon().endInstant()).hasToString("2025-03-31T15:00:00Z");
        assertThat(data.overall("2025-03"))
                .isEqualTo("744:00:00 − 0:00:00, down 0:01:00, unknown 0:00:00:"
                        + " 99.9977 to 99.9977 MET, outages 1, longest 0:01:00");
    }

    @Test
    void aRowOfASiteThatDoesNotCountMovesTheDefaultCutOffToo() throws Exception {
        DataFiles data = DataFiles.MINIMAL.availability("measured-from: 本庁舎").uptime("""
                service,site,status,from,to
                web,本庁舎,up,2025-02-01T00:00,2025-03-01T00:00
                web,支所,up,2025-04-01T00:00,2025-04-02T00:00
                """);

        assertThat(data.scope().calculation().horizon().endInstant()).hasToString("2025-04-30T15:00:00Z");
    }

    @Test
    void withoutAnyRowACutOffMustBeGiven() {
        assertThatThrownBy(() -> DataFiles.MINIMAL.outages("service,from,to\n").scope())
                .isInstanceOf(BadInputException.class)
                .hasMessage("service-report.asOf: found '空欄', expected a cut-off,"
                        + " because no uptime or outage row says up to when data counts; name it with"
                        + " -Dservice-report.asOf=2025-03 or the months with -Dservice-report.months=2025-03"
                        + " (監視記録にも停止一覧にも行がなく、集計の締めが決まりません。締めを -Dservice-report.asOf=2025-03、"
                        + "又は対象の月を -Dservice-report.months=2025-03 のように指定してください)");
    }

    @Test
    void withAnOutageListEveryMonthOfTheTermUpToTheCutOffHasData() throws Exception {
        DataFiles data = DataFiles.MINIMAL.term("2025-01-10", "2029-12-31").outages("""
                service,from,to
                web,2025-03-05T10:00,2025-03-05T10:01
                """);

        assertThat(data.scope().months())
                .containsExactly(YearMonth.of(2025, 1), YearMonth.of(2025, 2), YearMonth.of(2025, 3));
    }

    @Test
    void withoutOneOnlyMonthsThatACountingRowTouchesHaveData() throws Exception {
        DataFiles data = DataFiles.MINIMAL.availability("measured-from: 本庁舎").uptime("""
                service,site,status,from,to
                web,本庁舎,up,2024-12-31T23:00,2025-01-01T00:01
                web,本庁舎,不明,2025-03-10T00:00,2025-03-11T00:00
                web,,up,2025-05-31T23:00,2025-06-01T00:00
                web,支所,up,2025-07-01T00:00,2025-07-02T00:00
                """);

        assertThat(data.scope().months())
                .containsExactly(YearMonth.of(2025, 1), YearMonth.of(2025, 3), YearMonth.of(2025, 5));
    }

    @Test
    void noMonthHasDataWhenTheCutOffIsBeforeTheTerm() throws Exception {
        assertThat(DataFiles.MINIMAL
                        .asOf("2024-12")
                        .outages("service,from,to\n")
                        .scope()
                        .months())
                .isEmpty();
    }
}
