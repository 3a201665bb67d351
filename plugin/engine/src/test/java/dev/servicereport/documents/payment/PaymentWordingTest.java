package dev.servicereport.documents.payment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.documents.payment.PaymentPlanReport.PlanText;
import dev.servicereport.documents.service.MonthlyReportWriter;
import dev.servicereport.figures.DataFiles;
import dev.servicereport.figures.PaymentFigures;
import dev.servicereport.wording.Texts;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the documents say of payments. */
class PaymentWordingTest {

    private static final String PLAN =
            "id: plan, title: 件名, contract-amount: 1001, ceiling: 1500, instalments: 3, first-month: 2025-01";

    private static final DataFiles OUTAGE = DataFiles.MINIMAL.outages("""
            service,from,to
            web,2025-01-10T00:00,2025-01-10T12:00
            web,2025-02-10T00:00,2025-02-10T00:01
            """);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                                        | 契約金額     | 1,001円（税込）
            ''                                                        | 上限額       | 1,500円（契約金額との差499円）
            'bid-amount: 900'                                         | 応札額       | 900円
            ''                                                        | 支払回数     | 3回（令和7年1月分 ～ 令和7年3月分）
            ''                                                        | 端数の扱い   | 割り切れない2円を初回に加える（国等の債権債務等の金額の端数計算に関する法律第3条の取扱い）
            'remainder: last'                                         | 端数の扱い   | 割り切れない2円を最終回に加える（契約の定め）
            'instalment-amounts: [ 1, 500, 500 ]'                     | 端数の扱い   | 契約書の支払額一覧による（均等に割らない）
            'partial: { amount: 101, paid-on: 2025-03-31 }, bid-amount: 2000' | 端数の扱い | 1回300円で割り切れ、端数はない
            'partial: { amount: 100, paid-on: 2025-03-31 }'           | 部分払       | 100円（令和7年3月31日、令和6年度。応札額の10％は100円）
            ''                                                        | 部分払       | なし
            ''                                                        | 支払期日     | 対象月の翌月の末日（休業日に当たるときは翌営業日）
            'due: { months-after: 0, day: 25, closed-day: previous }' | 支払期日     | 対象月の25日（休業日に当たるときは前の営業日）
            'tax-changes: [ { from: 2025-03-01, rate: 12 } ]'         | 税率変更の影響 | 税抜額を据え置くと、支払総額は6円増える（参考。支払額には含めていない。変えるには変更契約を要する）
            'tax-changes: [ { from: 2027-04-01, rate: 12 } ]'         | 消費税率     | 10％。令和9年4月1日から12％（対象月の末日の税率による。支払額は税込のまま変えない）
            'changes: [ { from: 2, contract-amount: 1200, agreed-on: 2025-01-20 } ]' | 変更後の契約金額 | 1,200円（税込）。当初1,001円
            'changes: [ { from: 2, contract-amount: 1200, agreed-on: 2025-01-20 } ]' | 変更契約 | 第2回から契約金額1,200円（令和7年1月20日合意）
            'termination: { after: 2 }'                               | 中途解約     | 第2回までを支払う。支払総額668円、減額333円
            'licences: 165'                                           | ライセンス数 | 165（1ライセンスあたり6円。円未満切捨ての参考値）
            """)
    void theTermsSayWhatWasAgreedAndWhichRuleApplies(String more, String name, String text) throws Exception {
        assertThat(plan(DataFiles.MINIMAL.asOf("2025-01"), more).terms()).contains(new Labelled(name, text));
    }

    @Test
    void withoutARecordNothingIsSaidOfPayments() throws Exception {
        PlanText plan = plan(DataFiles.MINIMAL.asOf("2025-01"), "");

        assertThat(plan.paid().sentences()).containsExactly("請求・支払の記録（payments.csv）がないため、支払状況は示さない。");
        assertThat(plan.total().paid()).isEqualTo("－");
    }

    @Test
    void theRecordSaysWhatIsPaidLateOverdueAndDifferent() throws Exception {
        DataFiles files = DataFiles.MINIMAL.file("payments.csv", """
                plan,no,invoiced_on,paid_on,amount
                plan,1,2025-02-03,2025-03-10,334
                plan,2,2025-03-03,,333
                """).asOf("2025-04");
        PlanText plan = plan(files, "");

        assertThat(plan.paid().sentences())
                .containsExactly(
                        "令和7年4月30日までの支払は1件、計334円。支払総額1,001円に対する未払額は667円。",
                        "請求から30日を過ぎて未払のもの：第2回 333円。",
                        "予定額との差があるもの：第1回 －1円。",
                        "請求から30日を過ぎて支払ったもの：第1回 5日。");
        assertThat(plan.paid().rows())
                .extracting(row -> row.no() + " " + row.difference() + " " + row.state())
                .containsExactly("1 －1 一部支払（5日遅れ）", "2 － 支払遅延", "3 － 未請求");
    }

    @Test
    void monthsBelowTheTargetStandBesideTheirPaymentForTalks() throws Exception {
        PlanText plan = plan(OUTAGE, "");

        assertThat(plan.views().below())
                .extracting(row -> row.month() + " " + row.no() + " " + row.amount() + " " + row.availability() + " "
                        + row.verdict().word() + " " + row.credit())
                .containsExactly("令和7年1月 1 335 98.387% 未達成 －");
        assertThat(plan.views().credits()).isFalse();
    }

    /** Of the two months of an instalment the first one is below the target; the last one is not. */
    @Test
    void everyMonthOfAnInstalmentIsLookedAt() throws Exception {
        String quarters = PLAN.replace("2025-01", "2025-02") + ", every: 2";
        PaymentPlanReport.Views views = planOf(OUTAGE, quarters).views();

        assertThat(views.below())
                .extracting(row -> row.month() + " " + row.no() + " " + row.amount() + " "
                        + row.verdict().word())
                .containsExactly("令和7年1月 1 335 未達成");
        assertThat(planOf(OUTAGE, PLAN.replace("2025-01", "2025-04") + ", every: 4")
                        .views()
                        .measured())
                .isTrue();
    }

    @Test
    void everyMonthOfAYearThatIsPaidInOneIsLookedAt() throws Exception {
        String year = "id: year, title: 年額, contract-amount: 1200, first-month: 2024-10,"
                + " annual: [ { from: 2024-10-01, to: 2025-09-30, amount: 1200 } ]";

        assertThat(planOf(OUTAGE, year).views().below())
                .extracting(row -> row.month() + " " + row.no())
                .containsExactly("令和7年1月 1");
    }

    @Test
    void whatALaterInstalmentPaysForIsNotToBePaidTwice() throws Exception {
        String quarters = "every: 3";
        assertThat(statusOf(OUTAGE, PLAN.replace("2025-01", "2025-03") + ", " + quarters, "2025-01")
                        .due())
                .isEqualTo(new PaymentStatus.Due("", List.of("件名 令和7年3月分の支払に含む（第1回）")));
    }

    @Test
    void creditsAreAProposalAndOnlyWhereTheContractListsThem() throws Exception {
        String credits = "service-credits: [ { below: 99.8, percent: 5 } ]";

        assertThat(plan(OUTAGE, credits).views().below())
                .singleElement()
                .hasFieldOrPropertyWithValue("credit", "16円（5％）");
        assertThat(status(OUTAGE, credits, "2025-01").consultation())
                .containsExactly(
                        "当月の稼働率の判定は「未達成」であり、支払との関係は協議事項である。この報告書では減額をしない。",
                        "件名の契約にあるサービスクレジットの段階を第1回の支払額に当てはめると16円（5％）となる（協議のための提案）。");
        assertThat(status(OUTAGE, credits, "2025-02").consultation()).isEmpty();
    }

    @Test
    void theMonthlyReportShowsThePaymentsOfItsMonthAndThoseMadeInItAsTheyStoodAtItsEnd() throws Exception {
        DataFiles paid = OUTAGE.file("payments.csv", """
                plan,no,invoiced_on,paid_on,amount
                plan,1,2025-02-03,2025-02-25,335
                """);

        assertThat(status(paid, "", "2025-01"))
                .returns("令和7年1月31日", PaymentStatus::asOf)
                .returns(
                        List.of(new PaymentStatus.Row("件名", "1/3", "令和7年2月28日", "335", "－", "－", "－", "未請求")),
                        PaymentStatus::rows);
        assertThat(status(paid, "", "2025-02").rows())
                .containsExactly(
                        new PaymentStatus.Row("件名", "1/3", "令和7年2月28日", "335", "令和7年2月3日", "令和7年2月25日", "0", "支払済"),
                        new PaymentStatus.Row("件名", "2/3", "令和7年3月31日", "333", "－", "－", "－", "未請求"));
        assertThat(status(paid, "", "2025-05").rows()).isEmpty();
    }

    @Test
    void aContractWithoutPlansHasNoSectionOfPayments() throws Exception {
        assertThat(new MonthlyReportWriter(OUTAGE.read(), OUTAGE.scope().calculation(), Texts.bundled())
                        .write(OUTAGE.month("2025-01"))
                        .payments()
                        .isAgreed())
                .isFalse();
    }

    @Test
    void theLicencesOfTheNextYearAreReviewedRowByRow() throws Exception {
        DataFiles files = DataFiles.MINIMAL
                .file("inventory.csv", """
                id,kind,name,quantity,licence_to
                m365,licence,Microsoft 365,165,2025-09-30
                ad,server,AD,1,
                """)
                .asOf("2025-01")
                .agreed("payments: [ { id: m365, contract-amount: 4000000, instalments: 1, first-month: 2024-10,"
                        + " licences: 165 } ]");
        BudgetStatement.Review review = new BudgetStatementWriter(
                        files.scope().calculation().payments(), files.read().assets(), Texts.bundled())
                .write()
                .plans()
                .get(0)
                .review();

        assertThat(review.rows()).containsExactly(new BudgetStatement.LicenceRow("Microsoft 365", "165", "令和7年9月30日"));
        assertThat(review.sentences())
                .isEqualTo(List.of(
                        "支払総額4,000,000円を165ライセンスで割ると、1ライセンスあたり24,242円（円未満切捨て、残り70円）。参考値であり、単価の合意ではない。",
                        "次年度の構成は、上限額4,000,000円の範囲で協議する。空欄は、見直しの際に記入する。"));
    }

    @Test
    void licencesThatWereRenewedAreNotReviewedTwice() throws Exception {
        DataFiles files = DataFiles.MINIMAL
                .file("inventory.csv", """
                id,kind,name,quantity,delivered_on,licence_to
                first,licence,1年目,165,2024-10-01,2025-09-30
                second,licence,2年目,160,2025-10-01,2026-09-30
                """)
                .agreed("payments: [ { id: m365, contract-amount: 4000000, instalments: 1, first-month: 2024-10,"
                        + " licences: 165 } ]");
        assertThat(reviewed(files.asOf("2025-09-30")))
                .containsExactly(new BudgetStatement.LicenceRow("1年目", "165", "令和7年9月30日"));
        assertThat(reviewed(files.asOf("2025-10-01")))
                .containsExactly(new BudgetStatement.LicenceRow("2年目", "160", "令和8年9月30日"));
    }

    private static List<BudgetStatement.LicenceRow> reviewed(DataFiles files) throws Exception {
        return new BudgetStatementWriter(
                        files.scope().calculation().payments(), files.read().assets(), Texts.bundled())
                .write()
                .plans()
                .get(0)
                .review()
                .rows();
    }

    private static PlanText plan(DataFiles files, String more) throws Exception {
        return planOf(files, PLAN + (more.isEmpty() ? "" : ", " + more));
    }

    private static PlanText planOf(DataFiles files, String plan) throws Exception {
        PaymentFigures figures = given(files, plan).scope().calculation().payments();
        return new PaymentPlanWriter(figures, Texts.bundled()).write().plans().get(0);
    }

    private static PaymentStatus status(DataFiles files, String more, String month) throws Exception {
        return statusOf(files, PLAN + (more.isEmpty() ? "" : ", " + more), month);
    }

    private static PaymentStatus statusOf(DataFiles files, String plan, String month) throws Exception {
        DataFiles given = given(files, plan);
        PaymentFigures atItsEnd = given.scope().calculation().payments().at(YearMonth.parse(month));
        return new PaymentStatusText(atItsEnd, Texts.bundled()).of(YearMonth.parse(month));
    }

    private static DataFiles given(DataFiles files, String plan) {
        return files.agreed("payments: [ { " + plan + " } ]");
    }
}
