package dev.servicereport.documents.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.figures.DataFiles;
import dev.servicereport.figures.FiguresCalculation;
import dev.servicereport.wording.Texts;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the first page of the monthly report says beside the verdict. */
class FrontPageTest {

    private static final YearMonth FEBRUARY = YearMonth.of(2025, 2);

    private static final DataFiles TWO_MONTHS = DataFiles.MINIMAL.uptime("""
            service,status,from,to
            web,up,2025-01-01T00:00,2025-02-01T00:00
            web,up,2025-02-01T00:00,2025-02-10T00:00
            web,down,2025-02-10T00:00,2025-02-10T01:00
            web,up,2025-02-10T01:00,2025-03-01T00:00
            """);

    private static FrontPage of(DataFiles data) throws Exception {
        FiguresCalculation calculation = data.scope().calculation();
        return new MonthlyReportWriter(data.read(), calculation, Texts.bundled())
                .write(calculation.of(FEBRUARY))
                .front();
    }

    @Test
    void theDifferenceIsThatOfTheFiguresOnPaper() throws Exception {
        assertThat(of(TWO_MONTHS).change()).isEqualTo("0.149ポイント低下");
    }

    @Test
    void thePointsAreThreeSentencesAtMostAndNameTheLongestOutage() throws Exception {
        assertThat(of(TWO_MONTHS).points())
                .hasSizeLessThanOrEqualTo(3)
                .last()
                .isEqualTo("サービス全体の停止は1回、計1時間で、最も長いものは2月10日(月) 00:00 ～ 01:00の1時間でした。");
    }

    /** The least that may be left stands before the most, in the verdict's line and in the summary alike. */
    @Test
    void whatIsLeftReachesFromTheLeastToTheMost() throws Exception {
        DataFiles data = DataFiles.MINIMAL.uptime("""
                service,status,from,to
                web,up,2025-02-01T00:00,2025-02-10T00:00
                web,down,2025-02-10T00:00,2025-02-10T01:00
                web,up,2025-02-10T01:00,2025-02-20T00:00
                web,up,2025-02-20T00:15,2025-03-01T00:00
                """);
        assertThat(of(data).state()).isEqualTo("残り5分38秒～残り20分38秒");
    }

    /** The quarter ends in March: February is paid for, though by no payment of its own. */
    @Test
    void aMonthThatALaterInstalmentPaysForNamesIt() throws Exception {
        DataFiles data = TWO_MONTHS.agreed("payments: [ { id: plan, title: 件名, contract-amount: 1001, instalments: 3,"
                + " first-month: 2025-03, every: 3 } ]");

        assertThat(of(data).boxes())
                .last()
                .isEqualTo(new FrontPage.Box("当月分の支払", "－", List.of("件名 令和7年3月分の支払に含む（第1回）")));
    }

    @Test
    void plansOfTheNextMonthAreThoseKnownAtTheEndOfThisOne() throws Exception {
        DataFiles data = TWO_MONTHS.file("exclusions.csv", """
                service,from,to,class,reason,noticed_on,approved_by,approved_on
                web,2025-03-09T01:00,2025-03-09T03:00,planned,更新,2025-02-20,課長,2025-02-25
                web,2025-03-16T01:00,2025-03-16T03:00,planned,後から知らせたもの,2025-03-03,課長,2025-03-04
                web,2025-03-20T01:00,2025-03-20T03:00,planned,点検,2025-02-28,課長,2025-03-04
                """);

        assertThat(of(data).plans())
                .extracting(plan -> plan.reason() + " " + plan.approval())
                .containsExactly("更新 承認済み", "点検 承認待ち");
    }
}
