package dev.servicereport.documents.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.GivenData;
import dev.servicereport.document.Audience;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the titles say follows from the data. */
class BriefingTextsTest {

    @TempDir
    private Path folder;

    private GivenData data;

    @BeforeEach
    void giveData() throws Exception {
        data = GivenData.in(folder);
    }

    @Test
    void aMonthThatKeptTheLevel() throws Exception {
        assertThat(titles(null, null)).isEqualTo("""
                        サービスは、2月を通じてほぼ止まらずに動きました
                        2月は、約束の99.8%を守りました
                        障害は1件あり、復旧して原因も記録されています
                        問合せ1件のすべてに、約束の2時間以内に答えました
                        お金：1年で100万円を支払う計画です
                        いま決まっている停止の予定や、残っている対策はありません
                        """);
    }

    @Test
    void aMonthFarBelowTheLevel() throws Exception {
        data.missed();
        assertThat(titles(null, null)).isEqualTo("""
                        2月に、約束の水準より長く止まりました
                        2月は、約束の99.8%を下回りました
                        障害は1件あり、復旧して原因も記録されています
                        問合せ1件のすべてに、約束の2時間以内に答えました
                        お金：1年で100万円を支払う計画です
                        いま決まっている停止の予定や、残っている対策はありません
                        """);
    }

    @Test
    void aMonthThatNobodyCanJudge() throws Exception {
        data.undetermined();
        assertThat(titles(null, null)).isEqualTo("""
                        サービスは、記録のある時間には一度も止まりませんでした
                        2月は、約束の99.8%を守れたかどうか判定できていません
                        障害は1件あり、復旧して原因も記録されています
                        問合せ1件のすべてに、約束の2時間以内に答えました
                        お金：1年で100万円を支払う計画です
                        いま決まっている停止の予定や、残っている対策はありません
                        """);
    }

    /** Nobody knows that the promise was broken in a month that nobody can judge. */
    @Test
    void monthsThatNobodyCanJudgeAreNotMonthsThatFailed() throws Exception {
        data.undetermined();
        assertThat(told(null, null).lines("monthTitle", "monthNotes")).isEqualTo("""
                        2月は、約束の99.8%を守れたかどうか判定できていません
                        約束（月ごとの稼働率99.8%以上）を守れたと確かめられた月はまだありません。年を通した数字は参考です。
                        """);
    }

    @Test
    void aYearUnderWay() throws Exception {
        data.with("outages/2025-06.csv", "service,from,to\nweb,2025-06-10T10:00,2025-06-10T10:05\n");
        assertThat(titles(null, null)).isEqualTo("""
                        サービスは、4月から6月までほぼ止まらずに動きました
                        4月から6月までに、約束の99.8%を下回った月はありません
                        止まった時間はありますが、障害の記録は1件もありません
                        お金：1年で100万円を支払う計画です
                        いま決まっている停止の予定や、残っている対策はありません
                        """);
    }

    @Test
    void aYearWithoutAStop() throws Exception {
        data.with("outages/2025-06.csv", "service,from,to\nweb,2025-02-10T10:00,2025-02-10T10:05\n");
        assertThat(titles(null, "2025-06")).isEqualTo("""
                        サービスは、4月から6月まで一度も止まりませんでした
                        4月から6月までに、約束の99.8%を下回った月はありません
                        障害は1件もありませんでした
                        お金：1年で100万円を支払う計画です
                        いま決まっている停止の予定や、残っている対策はありません
                        """);
    }

    @Test
    void aBadYear() throws Exception {
        data.with("outages/2025-04.csv", """
                service,from,to
                web,2025-04-10T10:00,2025-04-10T15:05
                web,2025-05-10T10:00,2025-05-10T15:05
                web,2025-06-10T10:00,2025-06-10T15:05
                web,2025-07-10T10:00,2025-07-10T15:05
                web,2025-08-10T10:00,2025-08-10T10:05
                """);
        assertThat(titles(null, null)).isEqualTo("""
                        4月から8月までを合わせると、約束の水準より長く止まりました
                        約束の99.8%を下回った月が4か月あります
                        止まった時間はありますが、障害の記録は1件もありません
                        お金：1年で100万円を支払う計画です
                        いま決まっている停止の予定や、残っている対策はありません
                        """);
    }

    @Test
    void aYearOfWhichMonthsAreMissing() throws Exception {
        data.undetermined().with("uptime/2025-05.csv", """
                service,status,from,to
                web,up,2025-05-01T00:00,2025-06-01T00:00
                db,up,2025-05-01T00:00,2025-06-01T00:00
                """).with("uptime/2025-08.csv", """
                service,status,from,to
                web,up,2025-08-01T00:00,2025-09-01T00:00
                db,up,2025-08-01T00:00,2025-09-01T00:00
                """);
        assertThat(titles(null, null)).isEqualTo("""
                        サービスは、記録のある2か月を通じて一度も止まりませんでした
                        記録のある2か月に、約束の99.8%を下回った月はありません
                        障害は1件もありませんでした
                        お金：1年で100万円を支払う計画です
                        いま決まっている停止の予定や、残っている対策はありません
                        """);
        assertThat(told(null, null).lines("yearHours", "yearNotes", "monthNotes"))
                .isEqualTo("""
                        約束の対象となる1,488時間のうち、止まった時間はありません。
                        4月・6月・7月は、記録の全部又は一部がありません。サービスの開始からの3か月では98.886%以上（2,156時間のうち停止なし）です。
                        2か月のすべてで約束（月ごとの稼働率99.8%以上）を守りました。年を通した数字は参考です。
                        """);
    }

    @Test
    void aYearWithoutData() throws Exception {
        data.undetermined();
        assertThat(titles("2025-05", "2025-06")).isEqualTo("""
                        令和7年度の動いていた時間の記録は、まだありません
                        お金：1年で100万円を支払う計画です
                        いま決まっている停止の予定や、残っている対策はありません
                        """);
        assertThat(told("2025-05", "2025-06").lines("yearFigure", "yearHours", "yearNotes", "monthNotes", "causeNotes"))
                .isEqualTo("""
                        令和7年4月1日から令和8年1月31日までの数字は、記録がそろってから示します。
                        """);
    }

    @Test
    void anIncidentOfAMonthWithoutMonitoringCounts() throws Exception {
        data.undetermined().with("incidents.csv", """
                id,service,detected_at,reported_at,recovered_at,responsible,cause
                I-1,web,2025-05-10T10:00,2025-05-10T10:20,,vendor,
                """);
        assertThat(titles("2025-05", "2025-06")).isEqualTo("""
                        令和7年度の動いていた時間の記録は、まだありません
                        障害1件が、まだ直っていません
                        問合せはありませんでした
                        お金：1年で100万円を支払う計画です
                        残っている対策や対応が1件あります
                        """);
    }

    @Test
    void aContractWithoutPaymentsAndRegisters() throws Exception {
        String contract = Files.readString(data.directory().resolve("contract.yaml"));
        int payments = contract.indexOf("payments:");
        int after = contract.indexOf("handling:");
        data.with("contract.yaml", contract.substring(0, payments) + contract.substring(after))
                .without("incidents.csv")
                .without("inquiries.csv");
        assertThat(titles(null, null)).isEqualTo("""
                        サービスは、2月を通じてほぼ止まらずに動きました
                        2月は、約束の99.8%を守りました
                        止まった原因を示す障害の記録がありません
                        いま決まっている停止の予定や、残っている対策はありません
                        """);
    }

    /** An hour down by 10 June is below the level so far, and less than all of June allows. */
    @Test
    void aMonthThatGoesOnIsNeitherKeptNorBelow() throws Exception {
        data.with("outages/2025-06.csv", "service,from,to\nweb,2025-06-02T10:00,2025-06-02T11:00\n");
        Told told = told(null, "2025-06-10");
        assertThat(told.lines("yearNotes")).startsWith("6月10日までの数字で、この月はまだ終わっていません。");
        assertThat(told.lines("yearTitle", "monthTitle", "monthNotes")).isEqualTo("""
                        サービスは、4月から6月10日までほぼ止まらずに動きました
                        4月から5月までに、約束の99.8%を下回った月はありません
                        2か月のすべてで約束（月ごとの稼働率99.8%以上）を守りました。年を通した数字は参考です。6月は令和7年6月10日現在で月の途中のため、まだ判定していません。
                        """);
        assertThat(told(null, "2025-04-10").lines("yearTitle", "monthTitle", "monthNotes"))
                .isEqualTo("""
                        サービスは、4月10日まで一度も止まりませんでした
                        4月は月の途中で、まだ判定していません
                        4月は令和7年4月10日現在で月の途中のため、まだ判定していません。
                        """);
    }

    /** What never stopped has no cause that a record could show. */
    @Test
    void aYearWithoutAStopAndWithoutARegister() throws Exception {
        data.without("incidents.csv").with("outages/2025-06.csv", "service,from,to\n");
        Told told = told(null, "2025-06");
        assertThat(told.lines("yearTitle", "causeTitle", "causeNotes")).isEqualTo("""
                        サービスは、4月から6月まで一度も止まりませんでした
                        障害の記録がそろっていません
                        障害の記録が渡されていないため、件数も原因も示していません。
                        """);
    }

    /** Neither an empty cell nor one that says so is a cause. */
    @Test
    void causesThatAreNotKnownAreCounted() throws Exception {
        assertThat(causes("故障", "調査中", "")).isEqualTo("障害3件のうち、2件は原因の分かる記録がまだありません\n");
        assertThat(causes("調査中", "原因は調査中（ベンダーへ確認中）", "不明")).isEqualTo("障害3件の原因が分かる記録は、まだありません\n");
        assertThat(causes("故障", "停電", "不明な端末の接続")).isEqualTo("障害は3件あり、すべて復旧して原因も記録されています\n");
    }

    private String causes(String one, String other, String third) throws Exception {
        data.with("incidents.csv", """
                id,service,detected_at,reported_at,recovered_at,responsible,cause
                I-1,web,2025-02-10T10:00,2025-02-10T10:20,2025-02-10T11:00,vendor,%s
                I-2,web,2025-02-11T10:00,2025-02-11T10:20,2025-02-11T11:00,vendor,%s
                I-3,web,2025-02-12T10:00,2025-02-12T10:20,2025-02-12T11:00,vendor,%s
                """.formatted(one, other, third));
        return told(null, null).lines("causeTitle");
    }

    @Test
    void aYearOfWhichEveryMonthIsBelowTheLevel() throws Exception {
        data.with("outages/2025-04.csv", """
                service,from,to
                web,2025-04-10T10:00,2025-04-10T15:05
                web,2025-05-10T10:00,2025-05-10T15:05
                """);
        assertThat(told(null, null).lines("monthTitle", "monthNotes")).isEqualTo("""
                        記録のある2か月のすべてで、約束の99.8%を下回りました
                        約束（月ごとの稼働率99.8%以上）を守れた月はありません。年を通した数字は参考です。
                        """);
    }

    /** February falls due at the end of March, March at the end of April. */
    @Test
    void paymentsOfWhichNothingIsKnownThoughTheirDayIsOver() throws Exception {
        data.with("payments.csv", """
                plan,no,invoiced_on,paid_on,amount
                counter,1,2025-03-03,2025-03-28,83337
                """);
        assertThat(told(null, "2025-04-30").lines("moneyTitle")).isEqualTo("お金：1年で100万円、計画どおりに支払っています\n");
        assertThat(told(null, "2025-05-01").lines("moneyTitle")).isEqualTo("お金：1年で100万円、期日を過ぎて支払の記録がないものが1件あります\n");
    }

    @Test
    void theSample() throws Exception {
        Told told = Told.of(Told.SAMPLE, null, null, Audience.COUNCIL);
        assertThat(told.titles()).isEqualTo("""
                        サービスは、1年を通じてほぼ止まらずに動きました
                        約束の99.8%を下回ったのは6月だけで、11月は判定できていません
                        障害は17件あり、すべて復旧して原因も記録されています
                        問合せ71件のうち、約束の2時間以内に答えたのは69件です
                        お金：合わせて2億3,029万円、計画どおりに支払っています
                        求めた78項目のうち、76項目を守っていると確かめました
                        残っている対策や対応が1件あります
                        """);
        assertThat(told.lines("clauseNotes", "clauseOpen")).isEqualTo("""
                        仕様書の項目を、章ごとに数えました。残りは、証拠がそろっていないもの2項目です。対象外とした項目が、このほかに11項目あります。
                        """);
    }

    private String titles(@Nullable String months, @Nullable String asOf) throws Exception {
        return told(months, asOf).titles();
    }

    private Told told(@Nullable String months, @Nullable String asOf) throws Exception {
        return Told.of(data.directory(), months, asOf, Audience.COUNCIL);
    }
}
