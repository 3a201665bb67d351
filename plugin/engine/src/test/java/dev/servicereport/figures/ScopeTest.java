package dev.servicereport.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.servicereport.dataset.Dataset;
import dev.servicereport.problem.BadInputException;
import dev.servicereport.problem.Problem;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which months are asked for, and up to when data counts. */
class ScopeTest {

    private static Dataset dataset;

    @BeforeAll
    static void readAnOutageListThatEndsInMay() throws Exception {
        dataset = DataFiles.MINIMAL.outages("""
                service,from,to
                web,2025-05-10T10:00,2025-05-10T10:01
                """).read();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03, 2025-03-31T15:00:00Z",
        "2025-03-30, 2025-03-30T15:00:00Z",
        "2025/3/30, 2025-03-30T15:00:00Z",
        "令和7年3月30日, 2025-03-30T15:00:00Z",
        "2025-03-30T12:34, 2025-03-30T03:34:00Z",
        "2025-03-30T12:34:56+00:00, 2025-03-30T12:34:56Z",
        "2025-03-30 24:00, 2025-03-30T15:00:00Z"
    })
    void aCutOffIsAMonthADayOrATime(String asOf, String instant) throws Exception {
        assertThat(Scope.of(dataset, null, asOf).calculation().horizon().endInstant())
                .hasToString(instant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-13", "2025-02-30", "yesterday", "2025-03-30T48:00", ""})
    void anyOtherCutOffIsRefused(String asOf) {
        assertThatThrownBy(() -> Scope.of(dataset, null, asOf))
                .isInstanceOf(BadInputException.class)
                .hasMessage(
                        "service-report.asOf: found '" + (asOf.isEmpty() ? "空欄" : asOf)
                                + "', expected a month, a day or a time, like 2025-03, 2025-03-31 or 2025-04-01T00:00"
                                + " (締めは -Dservice-report.asOf=2025-03（その月の末日まで）、2025-03-31（その日の終わりまで）、2025-04-01T00:00（その時刻より前）のように書いてください)");
    }

    @Test
    void monthsAreAskedForAsSingleOnesAndRangesInAnyOrder() throws Exception {
        assertThat(months(" 2025-05, 2025-01..2025-03 ,2025-02"))
                .containsExactly(
                        YearMonth.of(2025, 1), YearMonth.of(2025, 2), YearMonth.of(2025, 3), YearMonth.of(2025, 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-1", "2025-03..2025-01", "2025-01..2025-02..2025-03", "May", ""})
    void anyOtherTextIsRefused(String months) {
        assertThatThrownBy(() -> months(months))
                .isInstanceOf(BadInputException.class)
                .hasMessage("service-report.months: found '" + (months.isEmpty() ? "空欄" : months)
                        + "', expected months like 2025-01..2025-12,2026-02"
                        + " (月は -Dservice-report.months=2025-01..2025-12,2026-02 のように書いてください)");
    }

    @Test
    void everyPieceThatCannotBeReadIsTold() {
        assertThatThrownBy(() -> months("2025-1, 2025-02,2025/3,2025-1"))
                .isInstanceOfSatisfying(
                        BadInputException.class,
                        bad -> assertThat(bad.problems())
                                .extracting(Problem::found)
                                .containsExactly("2025-1", "2025/3"));
    }

    @Test
    void everyMonthOutsideTheTermIsTold() {
        assertThatThrownBy(() -> months("2024-11..2025-01,2030-01"))
                .isInstanceOfSatisfying(
                        BadInputException.class,
                        bad -> assertThat(bad.problems())
                                .extracting(Problem::found)
                                .containsExactly("2024-11", "2024-12", "2030-01"));
    }

    @Test
    void aMonthOutsideTheTermIsRefused() {
        assertThatThrownBy(() -> months("2025-05,2030-01"))
                .isInstanceOf(BadInputException.class)
                .hasMessage("service-report.months: found '2030-01', expected a month of the service term before the"
                        + " cut-off; data is from 2025-01 to 2029-12; name other months with -Dservice-report.months,"
                        + " another cut-off with -Dservice-report.asOf (サービスの提供期間（2025-01 から 2029-12 まで）の外の月です。"
                        + "-Dservice-report.months には期間内の月を書いてください)");
    }

    @Test
    void withoutAnOutageListAMonthAfterTheLastRowIsRefused() throws Exception {
        Dataset monitored = DataFiles.MINIMAL
                .uptime("service,status,from,to\nweb,up,2025-01-01T00:00,2025-03-01T00:00\n")
                .read();

        assertThatThrownBy(() -> Scope.of(monitored, "2025-02", null))
                .isInstanceOf(BadInputException.class)
                .hasMessage("service-report.months: found '2025-02', expected a month of the service term before the"
                        + " cut-off; data is from 2025-01 to 2025-01; name other months with -Dservice-report.months,"
                        + " another cut-off with -Dservice-report.asOf (監視記録のある最後の月より後の月です。集計の締めを"
                        + " -Dservice-report.asOf=2025-02 のように指定するか、-Dservice-report.months から外してください)");
    }

    @Test
    void withAnOutageListTheLastMonthNamedImpliesItsOwnEndAndThatNoOutageIsAssumed() throws Exception {
        Scope scope = Scope.of(dataset, "2025-07", null);

        assertThat(scope.calculation().horizon().endInstant()).hasToString("2025-07-31T15:00:00Z");
        assertThat(scope.notices())
                .extracting(Problem::toString)
                .containsExactly("outages: '2025-06': no outage is listed from this month on: none is assumed"
                        + " (令和7年6月以降の停止の記載がないため、停止なしとみなした)");
        assertThat(Scope.of(dataset, "2025-05", null).notices()).isEmpty();
    }

    @Test
    void aCutOffBeyondTheLastRowAssumesNoOutageEither() throws Exception {
        assertThat(Scope.of(dataset, null, "2025-06-01").notices())
                .extracting(Problem::toString)
                .containsExactly("outages: '2025-06': no outage is listed from this month on: none is assumed"
                        + " (令和7年6月以降の停止の記載がないため、停止なしとみなした)");
    }

    @Test
    void nothingIsAssumedOfServicesThatAreMonitored() throws Exception {
        Dataset monitored = DataFiles.MINIMAL
                .outages("service,from,to\n")
                .uptime("service,status,from,to\nweb,up,2025-01-01T00:00,2025-02-01T00:00\n")
                .read();

        assertThat(Scope.of(monitored, "2025-02", null).notices())
                .extracting(Problem::toString)
                .containsExactly("uptime: '2025-02': data are missing: no row that counts of web"
                        + " (令和7年2月は、ウェブ の監視記録がありません（データなし）)");
    }

    @Test
    void aListWithoutRowsNamedByItsMonthMovesTheCutOff() throws Exception {
        Scope scope = DataFiles.MINIMAL
                .term("2025-04-01", "2025-12-31")
                .file("outages/2025-04.csv", "service,from,to\nweb,2025-04-10T10:00,2025-04-10T10:01\n")
                .file("outages/2025-05.csv", "service,from,to\n")
                .scope();

        assertThat(scope.months()).containsExactly(YearMonth.of(2025, 4), YearMonth.of(2025, 5));
        assertThat(scope.notices()).isEmpty();
    }

    @Test
    void aListIsNamedByAMonthOfAnEraAsByOneOfOurCalendar() throws Exception {
        Scope scope = DataFiles.MINIMAL
                .term("2025-01-01", "2025-12-31")
                .file("outages/令和7年1月.csv", "service,from,to\n")
                .file("outages/令和7年3月.csv", "service,from,to\nweb,2025-03-01T00:00,2025-03-01T01:00\n")
                .file("outages/R7.4.csv", "service,from,to\n")
                .scope();

        assertThat(scope.months()).contains(YearMonth.of(2025, 4));
        assertThat(scope.notices())
                .extracting(Problem::toString)
                .containsExactly("outages: '2025-02': data are missing: no outage list is named by this month: web"
                        + " (令和7年2月の停止一覧がありません（データなし）)");
    }

    @Test
    void saysWhyThereIsNoMonth() throws Exception {
        assertThat(Scope.of(dataset, null, "2024-12").notices())
                .extracting(Problem::toString)
                .containsExactly(
                        "service-report.asOf: no month is reported: the cut-off is not after the beginning of service on"
                                + " 2025-01-01; name a later one with -Dservice-report.asOf (集計の締めが運用開始日 2025-01-01 の0時以前のため、"
                                + "報告する月がありません。後の締めを -Dservice-report.asOf で指定してください)");
    }

    @Test
    void saysThatAllDataLieBeforeTheService() throws Exception {
        Scope scope = DataFiles.MINIMAL
                .outages("service,from,to\nweb,2015-01-05T10:00,2015-01-05T11:00\n")
                .scope();

        assertThat(scope.notices())
                .extracting(Problem::toString)
                .containsExactly(
                        "service-report.asOf: no month is reported: all data lie before service begins on 2025-01-01;"
                                + " if that is not so, mend their dates, the unit of 'timestamp' or 'service-from'; else name a cut-off"
                                + " with -Dservice-report.asOf (監視記録と停止一覧がすべて運用開始日 2025-01-01 より前のため、報告する月がありません。"
                                + "誤りなら、日時（年の打ち間違い、sources の timestamp の単位）又は契約の service-from を、誤りでなければ締めを"
                                + " -Dservice-report.asOf で指定してください)");
    }

    @Test
    void saysThatARowBehindTheTermSettlesTheCutOff() throws Exception {
        Scope scope = DataFiles.MINIMAL
                .term("2025-01-01", "2025-12-31")
                .outages("service,from,to\nweb,2035-01-31T10:00,2035-01-31T11:00\n")
                .scope();

        assertThat(scope.calculation().notices())
                .extracting(Problem::toString)
                .containsExactly(
                        "service-report.asOf: '2035-02-01T00:00': the default cut-off goes by a row that begins behind"
                                + " the term of service, so that all months of the term count by outage lists. If its date is wrong, mend"
                                + " it; else set service-report.asOf (既定の締切が、提供期間より後に始まる行で決まり、停止一覧による月は期間の終わりまで"
                                + "すべて数えた。その行の日時が誤りなら直し、誤りでなければ -Dservice-report.asOf に締切を書く)");
    }

    @Test
    void saysThatNoRowCounts() throws Exception {
        DataFiles branches = DataFiles.MINIMAL
                .availability("measured-from: 本庁舎")
                .uptime("service,site,status,from,to\nweb,支所,up,2025-01-01T00:00,2025-02-01T00:00\n");

        assertThat(branches.scope().notices().get(0))
                .hasToString("uptime: no month is reported: no row that counts lies between 2025-01-01 and 2025-01-31;"
                        + " rows of other sites than 本庁舎 do not count; name a later cut-off with -Dservice-report.asOf,"
                        + " or mend the service term (2025-01-01 から 2025-01-31 までに算入する監視記録の行がない（本庁舎 以外の拠点の行は算入しない）"
                        + "ため、報告する月がありません。-Dservice-report.asOf 又は運用期間を確かめてください)");
    }

    private static List<YearMonth> months(String asked) throws BadInputException {
        return Scope.of(dataset, asked, null).months();
    }
}
