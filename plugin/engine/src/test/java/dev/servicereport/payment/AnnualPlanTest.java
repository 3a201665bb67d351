package dev.servicereport.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import dev.servicereport.accept.OpenPoint;
import dev.servicereport.accept.OpenPoints;
import dev.servicereport.documents.payment.BudgetStatementWriter;
import dev.servicereport.documents.payment.PaymentPlanWriter;
import dev.servicereport.export.PaymentsJson;
import dev.servicereport.figures.DataFiles;
import dev.servicereport.figures.PaymentFigures;
import dev.servicereport.problem.BadInputException;
import dev.servicereport.problem.Problem;
import dev.servicereport.wording.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A plan that is paid year by year: 165 licences for 4,000,000 yen, then 160 for 3,900,000. */
class AnnualPlanTest {

    private static final String PLAN = """
            payments:
              - id: m365
                title: Microsoft 365
                contract-amount: 7900000
                first-month: 2024-10
                annual:
                  - { from: "2024-10-01", to: "2025-09-30", amount: 4000000, ceiling: 4000000, licences: 165 }
                  - { from: "2025-10-01", to: "2026-09-30", amount: 3900000, ceiling: 4000000, licences: 160 }
            """;

    private static final DataFiles FILES = DataFiles.MINIMAL.agreed(PLAN);

    private static PaymentFigures figures(String asOf) throws Exception {
        return FILES.asOf(asOf).scope().calculation().payments();
    }

    /** 4,000,000 × 10 ÷ 110 = 363,636.36…, 3,900,000 × 10 ÷ 110 = 354,545.45… */
    @Test
    void eachYearIsOneInstalmentInTheMonthInWhichItBegins() throws Exception {
        PaymentSchedule schedule = figures("2025-01").book().accounts().get(0).schedule();
        assertThat(schedule.instalments())
                .map(one -> one.no() + " " + one.month() + " " + one.due() + " " + one.amount() + " " + one.tax() + " "
                        + one.cumulative() + " " + one.remaining())
                .containsExactly(
                        "1 2024-10 2024-12-02 4000000 363636 4000000 3900000",
                        "2 2025-10 2025-12-01 3900000 354545 7900000 0");
        assertThat(schedule.fiscalYears())
                .map(total -> total.fiscalYear().label() + " " + total.amount())
                .containsExactly("令和6年度 4000000", "令和7年度 3900000");
    }

    /** Six months of the first year lie in 令和6年度 and six in 令和7年度: 2,000,000 each; of the second 1,950,000 each. */
    @Test
    void eachYearIsSpreadOverItsOwnMonths() throws Exception {
        assertThat(figures("2025-01").book().accounts().get(0).schedule().fiscalYearsByTerm())
                .map(share -> share.fiscalYear().label() + " " + share.months() + " " + share.amount())
                .containsExactly("令和6年度 6 2000000", "令和7年度 12 3950000", "令和8年度 6 1950000");
    }

    /** 4,000,000 ÷ 165 = 24,242.42…, 3,900,000 ÷ 160 = 24,375. */
    @Test
    void theJsonHasEachYear() throws Exception {
        JsonNode plan = PaymentsJson.of(figures("2025-01")).path("plans").path(0);
        assertThat(plan.path("annual")).hasToString("""
                [{"from":"2024-10-01","to":"2025-09-30","amount":4000000,"ceiling":4000000,"licences":165,"yenPerLicence":24242},\
                {"from":"2025-10-01","to":"2026-09-30","amount":3900000,"ceiling":4000000,"licences":160,"yenPerLicence":24375}]""");
        assertThat(plan.path("total").asLong()).isEqualTo(7_900_000);
    }

    @Test
    void theDocumentsTellEachYear() throws Exception {
        PaymentFigures figures = figures("2025-01");
        assertThat(new PaymentPlanWriter(figures, Texts.bundled())
                        .write()
                        .plans()
                        .get(0)
                        .terms())
                .map(term -> term.name() + "：" + term.text())
                .contains(
                        "第1年度：令和6年10月1日 ～ 令和7年9月30日、4,000,000円（上限額4,000,000円）、165ライセンス（1ライセンスあたり24,242円。円未満切捨ての参考値）",
                        "第2年度：令和7年10月1日 ～ 令和8年9月30日、3,900,000円（上限額4,000,000円）、160ライセンス（1ライセンスあたり24,375円。円未満切捨ての参考値）");
        assertThat(review("2025-01"))
                .containsExactly(
                        "第1年度の支払額4,000,000円を165ライセンスで割ると、1ライセンスあたり24,242円（円未満切捨て、残り70円）。参考値であり、単価の合意ではない。",
                        "次年度の構成は、上限額4,000,000円の範囲で協議する。空欄は、見直しの際に記入する。");
    }

    /** The year under way is looked at, not the last one that was agreed. */
    @Test
    void theReviewLooksAtTheYearUnderWay() throws Exception {
        assertThat(review("2025-10-01").get(0)).startsWith("第2年度の支払額3,900,000円を160ライセンスで割ると、1ライセンスあたり24,375円");
        assertThat(review("2025-09-30").get(0)).startsWith("第1年度の支払額4,000,000円を165ライセンスで割ると");
    }

    private static List<String> review(String asOf) throws Exception {
        return new BudgetStatementWriter(figures(asOf), List.of(), Texts.bundled())
                .write()
                .plans()
                .get(0)
                .review()
                .sentences();
    }

    private static List<String> open(String inventory, String asOf) throws Exception {
        DataFiles files = FILES.file("inventory.csv", "id,kind,name,quantity,delivered_on,licence_to\n" + inventory)
                .asOf(asOf);
        return OpenPoints.of(files.read(), files.scope().calculation()).stream()
                .map(OpenPoint::toString)
                .filter(point -> point.contains("m365"))
                .toList();
    }

    @Test
    void fewerLicencesThanAgreedAreAFinding() throws Exception {
        assertThat(open("a,licence,Microsoft 365,150,2024-10-01,2025-09-30\n", "2025-01"))
                .containsExactly(
                        "inventory.csv m365: 150 of 165 licences are there on 2025-01-31 (Microsoft 365は165ライセンスの契約ですが、"
                                + "令和7年1月31日に有効なものは150ライセンスです。不足分を手配し、名称が同じ licence の行の数量（quantity）と期限（licence_to）を直してください。)");
        assertThat(open("""
                a,licence,Microsoft 365,150,2024-10-01,2025-09-30
                b,licence,Microsoft 365,15,2024-10-01,2025-09-30
                """, "2025-01")).isEmpty();
    }

    /** On 1 October the first year's licences are no more: none of 160 is there. */
    @Test
    void anExpiredLicenceDoesNotCount() throws Exception {
        assertThat(open("a,licence,Microsoft 365,165,2024-10-01,2025-09-30\n", "2025-09-30"))
                .isEmpty();
        assertThat(open("a,licence,Microsoft 365,165,2024-10-01,2025-09-30\n", "2025-10-01"))
                .singleElement()
                .asString()
                .contains("0 of 160 licences are there on 2025-10-01");
    }

    @Test
    void aLastYearThatEndsWhileTheServiceGoesOnIsOpen() throws Exception {
        assertThat(open("", "2026-10-01"))
                .containsExactly(
                        "contract.yaml m365: year 2 ended on 2026-09-30, no year covers 2026-10-01 (Microsoft 365の第2年度は"
                                + "令和8年9月30日に満了し、続く年度がありません。payments の annual に続く年度を加えるか、更新しないことを協議してください。)");
    }

    /** An early end leaves no second year to buy licences for. */
    @Test
    void aYearThatIsNotPaidIsNotAgreed() throws Exception {
        DataFiles ended = DataFiles.MINIMAL
                .agreed(PLAN + "    termination: { after: 1 }\n")
                .file("inventory.csv", "id,kind,name,quantity,delivered_on,licence_to\n")
                .asOf("2025-10-01");
        assertThat(OpenPoints.of(ended.read(), ended.scope().calculation()).stream()
                        .map(OpenPoint::toString)
                        .filter(point -> point.contains("m365")))
                .singleElement()
                .asString()
                .contains("year 1 ended on 2025-09-30");
    }

    private static List<String> faults(String plan) throws Exception {
        BadInputException refused = assertThrows(
                BadInputException.class, () -> DataFiles.MINIMAL.agreed(plan).read());
        return refused.problems().stream().map(Problem::toString).toList();
    }

    @Test
    void theYearsAddUpToTheContractAmountAndKeepTheirCeilings() throws Exception {
        assertThat(faults(PLAN.replace("contract-amount: 7900000", "contract-amount: 8000000")
                        .replace("amount: 3900000, ceiling: 4000000", "amount: 3900000, ceiling: 3800000")))
                .containsExactly(
                        "contract.yaml:6 [payments[0].annual]: found 'a sum of 7900000', expected amounts that add up to 8000000"
                                + " (支払額の合計が契約金額（部分払を除く）と一致しません)",
                        "contract.yaml:8 [payments[0].annual[1].amount]: found '3900000', expected at most the ceiling of the year,"
                                + " 3800000 (その年度の上限額を超えています)");
    }

    /** Ten percent of a year for one month below the target would be what nobody agreed on. */
    @Test
    void aYearHasNoCreditsOfAMonth() throws Exception {
        assertThat(faults(PLAN + "    service-credits: [ { below: \"99.5\", percent: 10 } ]\n"))
                .singleElement()
                .asString()
                .contains("[payments[0].service-credits]", "expected no such key beside annual");
    }

    @Test
    void whatTheYearsSayIsNotSaidTwice() throws Exception {
        assertThat(faults(PLAN.replace(
                        "first-month: 2024-10", "first-month: 2024-11\n    instalments: 2\n    licences: 165")))
                .containsExactly(
                        "contract.yaml:5 [payments[0].first-month]: found '2024-11', expected 2024-10, the month in which the first"
                                + " year begins (初回の対象月は、annual の最初の年度の初日の月です)",
                        "contract.yaml:6 [payments[0].instalments]: found '2', expected no such key beside annual, which says it for"
                                + " each year (annual を書いたときは、このキーを書きません)",
                        "contract.yaml:7 [payments[0].licences]: found '165', expected no such key beside annual, which says it for"
                                + " each year (annual を書いたときは、このキーを書きません)");
    }
}
