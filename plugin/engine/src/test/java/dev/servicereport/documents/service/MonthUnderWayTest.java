package dev.servicereport.documents.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.document.Edition;
import dev.servicereport.document.Material;
import dev.servicereport.figures.DataFiles;
import dev.servicereport.figures.FiguresCalculation;
import dev.servicereport.figures.MonthFigures;
import dev.servicereport.figures.PaperVerdicts;
import dev.servicereport.figures.Scope;
import dev.servicereport.wording.Texts;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A month that goes on at the cut-off (月の途中): May 2025 has 744 hours, of which 99.8 % allow 1:29:16 down; of its first ten days, 240 hours,
 * 0:28:48.
 */
class MonthUnderWayTest {

    private static final String HEAD = "service,from,to\n";
    private static final String AN_HOUR = HEAD + "web,2025-05-02T10:00,2025-05-02T11:00\n";
    private static final String TWO_HOURS = HEAD + "web,2025-05-02T10:00,2025-05-02T12:00\n";

    private static final DataFiles DATA = DataFiles.MINIMAL.term("2025-04-01", "2027-03-31");
    private static final DataFiles SO_FAR = DATA.asOf("2025-05-10");

    private static MonthlyReport report(DataFiles data) throws Exception {
        FiguresCalculation calculation = data.scope().calculation();
        return new MonthlyReportWriter(data.read(), calculation, Texts.bundled())
                .write(calculation.of(YearMonth.of(2025, 5)));
    }

    private static String verdict(DataFiles data) throws Exception {
        Summary summary = report(data).summary();
        return summary.verdict().mark() + " " + summary.verdict().word();
    }

    private static List<String> improvements(DataFiles data) throws Exception {
        Scope scope = Scope.of(data.read(), null, data.asOf());
        List<MonthFigures> months =
                scope.months().stream().map(scope.calculation()::of).toList();
        return ServiceDocuments.improvements(new Material(scope.dataset(), scope.calculation(), months, null))
                .map(Edition::key)
                .toList();
    }

    @Test
    void whatIsBelowAndCanStillBeMetIsNotMissed() throws Exception {
        DataFiles data = SO_FAR.outages(AN_HOUR);
        assertThat(verdict(data)).isEqualTo("◇ 月の途中");
        assertThat(report(data).front().state()).isEqualTo("令和7年5月10日現在の途中経過（当月は続いている）");
        assertThat(report(data).summary().sentences())
                .containsExactly(
                        "令和7年5月10日現在の途中経過で、当月は続いています。ここまでの稼働率は99.583%（基準値99.8%以上）で、判定は当月が終わってから行います。",
                        "この報告書の許容停止時間と残りは、ここまでのものです。当月全体では、許容停止時間1時間29分16秒のうち29分16秒が残っています。");
        assertThat(report(data).availability().services())
                .extracting(row -> row.verdict().word())
                .containsExactly("月の途中", "月の途中");
        assertThat(report(data).availability().years().get(0).marks()).startsWith("○", "◇", "・");
        assertThat(report(data).availability().years().get(0).counts()).isEqualTo("達成1");
        assertThat(improvements(data)).isEmpty();
    }

    @Test
    void whatIsMetSoFarIsNotMet() throws Exception {
        DataFiles data = SO_FAR.outages(HEAD);
        assertThat(verdict(data)).isEqualTo("◇ 月の途中");
        assertThat(report(data).summary().sentences().get(0)).contains("ここまでの稼働率は100.000%");
    }

    /** Two hours are more than all of May allows. */
    @Test
    void whatCanNoLongerBeMetIsMissed() throws Exception {
        DataFiles data = SO_FAR.outages(TWO_HOURS);
        assertThat(verdict(data)).isEqualTo("× 未達成");
        assertThat(report(data).summary().sentences())
                .contains("令和7年5月10日現在の途中経過ですが、当月の残りがすべて稼働しても基準値に届きません。", "基準値を下回ったため、対応の内容を発注者と協議する必要があります。");
        assertThat(improvements(data)).containsExactly("2025-05");
    }

    @Test
    void aMonthAtItsEndIsJudged() throws Exception {
        assertThat(verdict(DATA.asOf("2025-05").outages(AN_HOUR))).isEqualTo("○ 達成");
        assertThat(report(DATA.asOf("2025-05").outages(AN_HOUR)).front().noticesUntil())
                .isEmpty();
    }

    /** Nothing is owed on the last days of the month any more: its end is that of the term. */
    @Test
    void aMonthInWhichTheTermEndsIsJudged() throws Exception {
        DataFiles ended = DataFiles.MINIMAL.term("2025-04-01", "2025-05-10");
        assertThat(verdict(ended.asOf("2025-05-10").outages(HEAD))).isEqualTo("○ 達成");
        assertThat(verdict(ended.asOf("2025-05-09").outages(HEAD))).isEqualTo("◇ 月の途中");
    }

    @Test
    void aCutOffWithinADayIsToldWithItsTime() throws Exception {
        assertThat(report(DATA.asOf("2025-05-10T12:00").outages(HEAD)).front().state())
                .isEqualTo("令和7年5月10日 12:00現在の途中経過（当月は続いている）");
    }

    /** Nobody knows on the tenth what will be announced by the end. */
    @Test
    void stopsOfTheNextMonthAreThoseAnnouncedByTheCutOff() throws Exception {
        DataFiles data = SO_FAR.outages(HEAD).exclusions("""
                service,from,to,class,reason,noticed_on
                *,2025-06-01T01:00,2025-06-01T02:00,planned,前から,2025-05-10
                *,2025-06-02T01:00,2025-06-02T02:00,planned,あとで,2025-05-20
                """);
        assertThat(report(data).front().plans())
                .extracting(FrontPage.Plan::reason)
                .containsExactly("前から");
        assertThat(report(data).front().noticesUntil()).isEqualTo("令和7年5月10日");
    }

    @Test
    void theAnnualReportCountsItApart() throws Exception {
        DataFiles data = SO_FAR.outages(AN_HOUR);
        FiguresCalculation calculation = data.scope().calculation();
        AnnualReport year = new AnnualReportWriter(data.read(), calculation, Texts.bundled())
                .write(calculation.fiscalYears().get(0));
        assertThat(year.sentences().get(0))
                .isEqualTo("データのある2か月のうち、基準値99.8%以上を満たした月は1か月、下回った月は0か月、判定保留は0か月です。"
                        + "令和7年5月は令和7年5月10日までの途中で、まだ判定していません。");
        assertThat(year.months()).extracting(row -> row.verdict().word()).startsWith("達成", "月の途中", "未到来");
        assertThat(year.services()).extracting(AnnualReport.ServiceRow::missed).containsOnly("0 / 2か月");
    }

    /** Figures stay those of the part that has passed. */
    @Test
    void theFiguresStay() throws Exception {
        DataFiles data = SO_FAR.outages(AN_HOUR);
        assertThat(data.overall("2025-05")).contains("MISSED");
        PaperVerdicts paper = new PaperVerdicts(data.read(), data.scope().calculation());
        assertThat(paper.underWay()).contains(YearMonth.of(2025, 5));
    }
}
