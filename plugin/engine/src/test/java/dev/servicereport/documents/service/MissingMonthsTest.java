package dev.servicereport.documents.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.servicereport.export.OverviewJson;
import dev.servicereport.figures.DataFiles;
import dev.servicereport.figures.FiscalYearFigures;
import dev.servicereport.figures.Scope;
import dev.servicereport.problem.BadInputException;
import dev.servicereport.problem.Problem;
import dev.servicereport.wording.Texts;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Months of which data are missing (データなし). */
class MissingMonthsTest {

    private static final String HEAD = "service,status,from,to\n";
    private static final String JANUARY = HEAD + "web,up,2025-01-01T00:00,2025-02-01T00:00\n";
    private static final String MARCH = HEAD + "web,up,2025-03-01T00:00,2025-04-01T00:00\n";

    private static final DataFiles WITHOUT_FEBRUARY =
            DataFiles.MINIMAL.file("uptime/2025-01.csv", JANUARY).file("uptime/2025-03.csv", MARCH);

    private static final String FEBRUARY_OF_WEB =
            "uptime: '2025-02': data are missing: no row that counts of web" + " (令和7年2月は、ウェブ の監視記録がありません（データなし）)";

    private static List<String> notices(DataFiles data) throws BadInputException {
        return data.scope().notices().stream().map(Problem::toString).toList();
    }

    @Test
    void aMonthWithoutARowIsMissing() throws Exception {
        assertThat(notices(WITHOUT_FEBRUARY)).containsExactly(FEBRUARY_OF_WEB);
    }

    @Test
    void aMonthIsJudgedForEachService() throws Exception {
        DataFiles both = WITHOUT_FEBRUARY
                .services("id,name\nweb,ウェブ\ndb,データベース\n")
                .uptime(HEAD + "db,up,2025-01-01T00:00,2025-02-01T00:00\ndb,up,2025-02-03T00:00,2025-02-04T00:00\n");

        assertThat(notices(both))
                .containsExactly(
                        FEBRUARY_OF_WEB,
                        "uptime: '2025-03': data are missing: no row that counts of db"
                                + " (令和7年3月は、データベース の監視記録がありません（データなし）)");
    }

    @Test
    void monthsOneAfterTheOtherAreToldOnce() throws Exception {
        DataFiles data = DataFiles.MINIMAL
                .file("uptime/2025-01.csv", JANUARY)
                .file("uptime/2025-06.csv", HEAD + "web,up,2025-06-01T00:00,2025-06-02T00:00\n");

        assertThat(notices(data))
                .containsExactly("uptime: '2025-02..2025-05': data are missing: no row that counts of web"
                        + " (令和7年2月から令和7年5月までは、ウェブ の監視記録がありません（データなし）)");
    }

    @Test
    void aRowThatLastsToTheEndOfTheMonthIsData() throws Exception {
        DataFiles long_ = DataFiles.MINIMAL.uptime(
                HEAD + "web,up,2025-01-01T00:00,2025-03-01T00:00\n" + "web,up,2025-03-02T00:00,2025-03-03T00:00\n");

        assertThat(notices(long_)).isEmpty();
    }

    @Test
    void aRowThatOnlyReachesIntoTheMonthIsNone() throws Exception {
        DataFiles over = DataFiles.MINIMAL.uptime(
                HEAD + "web,up,2025-01-01T00:00,2025-02-01T01:00\n" + "web,up,2025-03-01T00:00,2025-04-01T00:00\n");

        assertThat(notices(over))
                .containsExactly(
                        "uptime: '2025-02': data are missing: no row that counts of web from 2025-02-01T01:00 on"
                                + " (令和7年2月は、ウェブ（1日 01:00以降） の監視記録がありません（データなし）)");
    }

    @Test
    void theTimeWithoutARecordIsToldWhereARowCoversAllButTheLastSecond() throws Exception {
        DataFiles over = DataFiles.MINIMAL
                .services("id,name\nweb,ウェブ\ndb,データベース\n")
                .uptime(HEAD + "web,up,2025-01-01T00:00,2025-02-28T23:59:59\nweb,up,2025-03-01T00:00,2025-04-01T00:00\n"
                        + "db,up,2025-01-01T00:00,2025-02-01T00:00\ndb,up,2025-03-01T00:00,2025-04-01T00:00\n");

        assertThat(notices(over))
                .containsExactly(
                        "uptime: '2025-02': data are missing: no row that counts of web from 2025-02-28T23:59:59 on, db"
                                + " (令和7年2月は、ウェブ（28日 23:59:59以降）、データベース の監視記録がありません（データなし）)");
        assertThat(summary(over, "2025-02")).contains("ウェブ（28日 23:59:59以降）、データベースは、当月の監視記録がありません（データなし）。");
    }

    @Test
    void samplesThatTouchEachOtherCountWhereTheyBegin() throws Exception {
        DataFiles samples = DataFiles.MINIMAL
                .agreed("sampling: { interval: P20D, tolerance: P40D }")
                .uptime("timestamp,service,status\n2025-01-01T00:00,web,up\n2025-01-21T00:00,web,up\n"
                        + "2025-02-10T00:00,web,up\n2025-03-02T00:00,web,up\n2025-05-01T00:00,web,up\n");

        assertThat(notices(samples))
                .containsExactly("uptime: '2025-04': data are missing: no row that counts of web"
                        + " (令和7年4月は、ウェブ の監視記録がありません（データなし）)");
    }

    @Test
    void rowsOfOtherSitesDoNotCount() throws Exception {
        DataFiles sites = WITHOUT_FEBRUARY
                .availability("measured-from: 本庁舎")
                .uptime("service,site,status,from,to\nweb,支所,up,2025-02-01T00:00,2025-03-01T00:00\n");

        assertThat(notices(sites)).containsExactly(FEBRUARY_OF_WEB);
    }

    @Test
    void aGapIsOneWhateverUnknownTimeCountsAs() throws Exception {
        assertThat(notices(WITHOUT_FEBRUARY.availability("gaps: excluded"))).containsExactly(FEBRUARY_OF_WEB);
        assertThat(notices(WITHOUT_FEBRUARY.availability("gaps: up"))).containsExactly(FEBRUARY_OF_WEB);
    }

    @Test
    void nothingIsMissedBeforeTheFirstMeasuredDay() throws Exception {
        DataFiles late = DataFiles.MINIMAL.file("uptime/2025-03.csv", MARCH);

        assertThat(notices(late))
                .containsExactly("uptime: '2025-01..2025-02': data are missing: no row that counts of web"
                        + " (令和7年1月から令和7年2月までは、ウェブ の監視記録がありません（データなし）)");
        assertThat(notices(late.agreed("measured-since: 2025-03-01"))).isEmpty();
    }

    @Test
    void nothingIsMissedOutsideTheTimeOfService() throws Exception {
        assertThat(notices(WITHOUT_FEBRUARY.services("id,name,from\nweb,ウェブ,2025-03-01\n")))
                .isEmpty();
        assertThat(notices(WITHOUT_FEBRUARY.services("id,name,from,to\nweb,ウェブ,,2025-01-31\n")))
                .isEmpty();
    }

    @Test
    void nothingIsMissedOfAServiceOutsideTheSlaOrOfAPartOfOne() throws Exception {
        assertThat(notices(WITHOUT_FEBRUARY.services("id,name,in_sla\nweb,ウェブ,no\n")))
                .isEmpty();
        assertThat(notices(WITHOUT_FEBRUARY.services("id,name,part_of,in_sla\nlab,検証,,no\nweb,ウェブ,lab,\n")))
                .isEmpty();
    }

    @Test
    void nothingIsMissedWhenAllOfTheMonthIsExcluded() throws Exception {
        assertThat(notices(WITHOUT_FEBRUARY.exclusions(
                        "service,from,to,class,reason\n" + "*,2025-02-01T00:00,2025-03-01T00:00,agreed,移設\n")))
                .isEmpty();
    }

    @Test
    void aMonthThatACorrectionSetsIsReportedAndSaidToBeSet() throws Exception {
        DataFiles set = WITHOUT_FEBRUARY.corrections("service,from,to,status,reason,decided_by,decided_on\n"
                + "web,2025-02-01T00:00,2025-03-01T00:00,up,記録の消失,協議会,2025-03-05\n");

        assertThat(set.scope().months())
                .containsExactly(YearMonth.of(2025, 1), YearMonth.of(2025, 2), YearMonth.of(2025, 3));
        assertThat(notices(set))
                .containsExactly(
                        "corrections.csv: '2025-02': no row that counts of web; corrections set the whole of it"
                                + " (令和7年2月は、ウェブ の監視記録がなく、補正により定めた)");
        assertThat(summary(set, "2025-02"))
                .containsExactly("当月の稼働率は100.000%で、基準値99.8%以上を満たしました。", "ウェブは、当月の監視記録がなく、補正により定めています。");
    }

    @Test
    void aMonthOfWhichACorrectionSetsAPartIsNotMissingAndTheRestIsSaidNotToBeKnown() throws Exception {
        DataFiles set = WITHOUT_FEBRUARY.corrections("service,from,to,status,reason,decided_by,decided_on\n"
                + "web,2025-02-01T00:00,2025-02-28T23:59,up,記録の消失,協議会,2025-03-05\n");

        assertThat(set.scope().months()).contains(YearMonth.of(2025, 2));
        assertThat(notices(set))
                .containsExactly("corrections.csv: '2025-02': no row that counts of web; corrections set some of it,"
                        + " and the rest is not known (令和7年2月は、ウェブ の監視記録がなく、一部を補正により定めた。残りは未計測時間である)");
        assertThat(summary(set, "2025-02")).endsWith("ウェブは、当月の監視記録がなく、一部を補正により定めています。残りは未計測時間です。");
    }

    @Test
    void aCorrectionOfAnotherMonthOrServiceSettlesNothing() throws Exception {
        assertThat(notices(WITHOUT_FEBRUARY.corrections("service,from,to,status,reason,decided_by,decided_on\n"
                        + "web,2025-01-31T23:00,2025-02-01T00:00,up,記録の消失,協議会,2025-03-05\n")))
                .containsExactly(FEBRUARY_OF_WEB);
    }

    @Test
    void aNameMissingInTheSeriesOfOutageListsIsMissing() throws Exception {
        DataFiles lists = DataFiles.MINIMAL
                .file("outages/2025-01.csv", "service,from,to\n")
                .file("outages/停止一覧2025年3月.csv", "service,from,to\nweb,2025-02-28T23:50,2025-03-01T00:20\n")
                .file("outages/2025-04.csv", "service,from,to\n");

        assertThat(notices(lists))
                .containsExactly("outages: '2025-02': data are missing: no outage list is named by this month: web"
                        + " (令和7年2月の停止一覧がありません（データなし）)");
        assertThat(summary(lists, "2025-02"))
                .containsExactly("当月の稼働率は99.975%で、基準値99.8%以上を満たしました。", "当月の停止一覧がありません（データなし）。記載のない時間を稼働とみなしています。");
    }

    @Test
    void aListThatHoldsEarlierMonthsTooStandsForThem() throws Exception {
        DataFiles export = DataFiles.MINIMAL.file("outages/export-202504.csv", """
                service,from,to
                web,2025-01-20T10:00,2025-01-20T10:05
                web,2025-04-20T10:00,2025-04-20T10:05
                """);

        assertThat(notices(export)).isEmpty();
    }

    @Test
    void listsWithoutAMonthInTheirNameMissNone() throws Exception {
        DataFiles daily = DataFiles.MINIMAL
                .file("outages/2025-01-15.csv", "service,from,to\nweb,2025-01-15T10:00,2025-01-15T10:05\n")
                .file("outages/2025-03-02.csv", "service,from,to\nweb,2025-03-02T10:00,2025-03-02T10:05\n");

        assertThat(notices(daily)).isEmpty();
    }

    @Test
    void theYearAndTheOverviewTellOfIt() throws Exception {
        Scope scope = WITHOUT_FEBRUARY.scope();
        FiscalYearFigures year = scope.calculation().fiscalYears().get(0);

        assertThat(new AnnualReportWriter(WITHOUT_FEBRUARY.read(), scope.calculation(), Texts.bundled())
                        .write(year)
                        .sentences())
                .endsWith("データなし：令和7年2月（ウェブ）。");
        assertThat(OverviewJson.of(List.of(year)).at("/fiscalYears/0/months/10"))
                .hasToString("{\"month\":\"2025-02\",\"presence\":\"NO_DATA\",\"verdict\":null,"
                        + "\"missing\":{\"services\":[\"web\"],\"outageList\":false,\"label\":\"データなし\"}}");
    }

    private static List<String> summary(DataFiles data, String month) throws BadInputException {
        return new MonthlyReportWriter(data.read(), data.scope().calculation(), Texts.bundled())
                .write(data.month(month))
                .summary()
                .sentences();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-12-31", "2030-01-01"})
    void theFirstMeasuredDayLiesInTheTimeOfService(String day) {
        assertThatThrownBy(
                        () -> WITHOUT_FEBRUARY.agreed("measured-since: " + day).read())
                .hasMessage("contract.yaml:1 [measured-since]: found '" + day
                        + "', expected a day from service-from to service-to (計測開始日は、運用開始日から運用終了日までの日を書いてください)");
    }
}
