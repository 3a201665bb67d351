package dev.servicereport.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.money.Yen;
import dev.servicereport.time.FiscalYear;
import dev.servicereport.wording.Texts;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaymentChartsTest {

    private static final PaymentCurve CURVE = new PaymentCurve(
            "サーバーサービス",
            new Yen(10_520_519),
            List.of(
                    point("2025-02", 3_506_853, 3_506_853L),
                    point("2025-03", 7_013_686, 3_506_853L),
                    point("2025-04", 10_520_519, null)));

    @Test
    void theCumulativeChartLabelsWhatIsPaidToTheYen() {
        assertThat(Picture.of(PaymentCurveChart.cumulative(Texts.bundled(), CURVE))
                        .texts())
                .containsExactly(
                        "R7.2",
                        "R7.3",
                        "R7.4",
                        "0",
                        "2",
                        "4",
                        "6",
                        "8",
                        "10",
                        "R7.3末 支払済 3,506,853円",
                        "支払の累計（百万円）",
                        "支払総額 10,520,519円",
                        "計画（支払期日による）",
                        "実績（支払日による）");
    }

    @Test
    void theChartsSayInWordsHowThePlanAndThePaymentsStand() {
        assertThat(PaymentCurveChart.cumulative(Texts.bundled(), CURVE).alt())
                .isEqualTo("サーバーサービスの支払の累計。令和7年2月から令和7年4月までに総額10,520,519円を支払う計画。"
                        + "令和7年3月末の支払済は3,506,853円、計画では7,013,686円。");
        assertThat(PaymentCurveChart.remaining(Texts.bundled(), CURVE).alt())
                .endsWith("令和7年3月末の残額は7,013,666円、計画では3,506,833円。");
        assertThat(PaymentCurveChart.remaining(Texts.bundled(), CURVE).title()).isEqualTo("サーバーサービス：支払残額（計画と実績）");
    }

    @Test
    void withoutARecordOnlyThePlanIsDrawn() {
        PaymentCurve planned =
                new PaymentCurve("件名", new Yen(2), List.of(point("2025-02", 1, null), point("2025-03", 2, null)));
        Chart chart = PaymentCurveChart.cumulative(Texts.bundled(), planned);

        assertThat(Picture.of(chart).texts()).doesNotContain("実績（支払日による）");
        assertThat(chart.alt()).endsWith("支払の実績は示していない。");
    }

    @Test
    void theBarsOfTheYearsAreLabelledToTheYenAndAsLongAsTheirAmounts() {
        Chart chart = years(true);
        Picture picture = Picture.of(chart);

        assertThat(picture.texts())
                .containsExactly(
                        "0",
                        "10",
                        "20",
                        "30",
                        "40",
                        "令和6年度",
                        "令和7年度",
                        "10,520,519",
                        "30,509,450",
                        "42,081,996",
                        "37,873,800",
                        "年度",
                        "支払額（棒の数字は円、目盛は百万円）",
                        "部分払なし（仮定）",
                        "部分払あり（合意）");
        assertThat(picture.barWidths("rgb(43,108,176)").get(0)
                        / picture.barWidths("rgb(43,108,176)").get(1))
                .isBetween(0.805, 0.806);
    }

    @Test
    void anAssumedPartialPaymentIsSaidToBeOne() {
        assertThat(Picture.of(years(false)).texts()).contains("部分払なし（合意）", "部分払あり（仮定：認められる最大の額）");
        assertThat(years(false).alt())
                .isEqualTo("サーバーサービス：年度別支払額（部分払の有無）。令和6年度は部分払なし10,520,519円、あり30,509,450円。"
                        + "令和7年度は部分払なし42,081,996円、あり37,873,800円。");
    }

    @ParameterizedTest(name = "up to {0} yen: {1}")
    @CsvSource({"0, 円", "1, 円", "9999, 千円", "999, 円", "60000, 千円", "4000000, 百万円", "210410000, 百万円", "999999999999, 億円"
    })
    void theAxisOfYenHasWholeTicksInTheLargestUnit(long highest, String unit) {
        YenScale scale = new YenScale(highest);

        assertThat(scale.unit()).isEqualTo(unit);
        assertThat(scale.axis(Picture.FONTS, 0.1).labelWidth()).isLessThan(50);
    }

    private static Chart years(boolean agreed) {
        return new YearlyPaymentsChart(
                Texts.bundled(),
                new YearlyPayments(
                        "サーバーサービス",
                        agreed,
                        List.of(
                                new YearlyPayments.Bar(new FiscalYear(2024), new Yen(10_520_519), new Yen(30_509_450)),
                                new YearlyPayments.Bar(
                                        new FiscalYear(2025), new Yen(42_081_996), new Yen(37_873_800)))));
    }

    private static PaymentCurve.Point point(String month, long planned, @Nullable Long paid) {
        return new PaymentCurve.Point(YearMonth.parse(month), new Yen(planned), paid == null ? null : new Yen(paid));
    }
}
