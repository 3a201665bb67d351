package dev.servicereport.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.servicereport.chart.CalledTrend.CallOut;
import dev.servicereport.chart.YearTiles.Hours;
import dev.servicereport.chart.YearTiles.Mark;
import dev.servicereport.chart.YearTiles.Tile;
import dev.servicereport.money.Yen;
import dev.servicereport.time.FiscalYear;
import dev.servicereport.wording.ManYen;
import dev.servicereport.wording.Texts;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The charts of the briefing for the council. */
class BriefingChartsTest {

    private static final String ALARM = "rgb(122,18,18)";

    @Test
    void everyTileHasItsMonthAndItsWord() {
        List<String> texts = Picture.of(tiles(new Hours(31_536_000, 19_560, 0))).texts();
        assertThat(texts.subList(0, 8)).containsExactly("4月", "達成", "5月", "達成", "6月", "未達成", "7月", "判定保留");
        assertThat(texts).contains("期間外", "記録なし", "これから", "対象なし");
        assertThat(tiles(new Hours(31_536_000, 19_560, 0)).alt())
                .isEqualTo("令和7年度の月ごとの結果と、止まった時間。達成は4月・5月、未達成は6月、判定保留は7月、対象なしは8月、記録なしは9月・10月、"
                        + "これからは11月・12月・1月・2月、期間外は3月。対象の時間8,760時間のうち、止まった時間は5時間26分。");
    }

    @Test
    void aLossTooSmallToBeSeenIsDrawnWiderAndSaidToBe() {
        Picture small = Picture.of(tiles(new Hours(31_536_000, 19_560, 0)));
        assertThat(small.barWidths(ALARM)).containsExactly(2.5);
        assertThat(small.texts()).contains("対象の時間 8,760時間", "止まった時間 5時間26分（見えるように太くした）");
        Picture large = Picture.of(tiles(new Hours(1000, 500, 100)));
        assertThat(large.barWidths(ALARM).get(0)).isBetween(285.0, 295.0);
        assertThat(large.texts()).contains("斜線は記録のない時間 1分40秒　止まった時間 8分20秒");
    }

    @Test
    void withoutAnHourThereIsNoBar() {
        assertThat(Picture.of(tiles(new Hours(0, 0, 0))).texts()).noneMatch(text -> text.contains("対象の時間"));
        assertThatThrownBy(() -> new Hours(1, 1, 1)).hasMessage("not parts of 1: 1 and 1");
    }

    private static Chart tiles(Hours hours) {
        List<Mark> marks = List.of(
                Mark.MET,
                Mark.MET,
                Mark.MISSED,
                Mark.UNDETERMINED,
                Mark.NOTHING_OWED,
                Mark.NO_DATA,
                Mark.NO_DATA,
                Mark.TO_COME,
                Mark.TO_COME,
                Mark.TO_COME,
                Mark.TO_COME,
                Mark.OUTSIDE);
        List<Tile> tiles = IntStream.range(0, marks.size())
                .mapToObj(i -> new Tile(YearMonth.of(2025, 4).plusMonths(i), marks.get(i)))
                .toList();
        return new YearTilesChart(Texts.bundled(), new YearTiles("令和7年度", tiles, hours));
    }

    @Test
    void theTrendCallsOutWhatHappened() {
        Chart chart = trend(new CallOut(YearMonth.of(2025, 6), "6月 99.798%", "停止 1時間26分。ホストの故障"));
        assertThat(Picture.of(chart).texts())
                .contains("4月", "5月", "6月", "約束 99.8%", "6月 99.798%", "停止 1時間26分。ホストの故障", "下回った月")
                .doesNotContain("判定できない月");
        assertThat(chart.alt())
                .isEqualTo("令和7年度の月ごとの稼働率（約束は99.8%以上）。4月100.000%、5月は記録なし、6月99.798%。" + "6月 99.798%：停止 1時間26分。ホストの故障。");
        assertThat(Picture.of(chart).height()).isGreaterThan(Picture.of(trend()).height() + 50);
    }

    @Test
    void aLongCauseIsCutWithAnEllipsis() {
        Chart chart = trend(new CallOut(YearMonth.of(2025, 6), "6月", "故障".repeat(60)));
        assertThat(Picture.of(chart).texts()).anyMatch(text -> text.endsWith("…"));
        CallOut one = new CallOut(YearMonth.of(2025, 6), "6月", "");
        assertThatThrownBy(() -> trend(one, one, one, one, one)).hasMessage("too many to stand side by side: 5");
    }

    @Test
    void fourCallOutsStandSideBySide() {
        List<CallOut> four = IntStream.of(4, 5, 6, 7)
                .mapToObj(month -> new CallOut(YearMonth.of(2025, month), month + "月 99%", "停止 7時間"))
                .toList();
        Picture picture = Picture.of(
                new CalledTrendChart(Texts.bundled(), new CalledTrend("令和7年度", Given.trend("99.8", """
                        2025-04 99 99 MISSED
                        2025-05 99 99 MISSED
                        2025-06 99 99 MISSED
                        2025-07 99 99 MISSED"""), four)));
        assertThat(Collections.frequency(picture.texts(), "停止 7時間")).isEqualTo(4);
        assertThat(picture.xOf("7月 99%"))
                .isGreaterThan(picture.xOf("6月 99%") + 100)
                .isLessThan(Drawing.WIDTH - 100);
    }

    private static Chart trend(CallOut... callOuts) {
        return new CalledTrendChart(
                Texts.bundled(), new CalledTrend("令和7年度", Given.trend("99.8", """
                        2025-04 100.000 100.000 MET
                        2025-05
                        2025-06 99.798 99.798 MISSED"""), List.of(callOuts)));
    }

    @Test
    void barsAreAsLongAsThereAreMany() {
        Chart chart = new CountBarsChart(
                Texts.bundled(),
                new CountBars("障害の件数", List.of(new CountBars.Bar("受注者", 12), new CountBars.Bar("災害など", 3))));
        List<Double> widths = Picture.of(chart).barWidths("rgb(43,108,176)");
        assertThat(widths.get(0) / widths.get(1)).isBetween(3.99, 4.01);
        assertThat(chart.alt()).isEqualTo("障害の件数。受注者12件、災害など3件。");
    }

    @Test
    void yearsAreFilledAsFarAsTheyArePaid() {
        List<PaidYears.Year> years = List.of(
                new PaidYears.Year(new FiscalYear(2024), new Yen(14_520_519), new Yen(14_520_519)),
                new PaidYears.Year(new FiscalYear(2025), new Yen(42_081_996), Yen.ZERO));
        Chart kept = new PaidYearsChart(Texts.bundled(), new PaidYears(years, true));
        assertThat(kept.alt()).isEqualTo("年度ごとの計画額と支払済額。令和6年度は計画1,452万円、支払済み1,452万円。令和7年度は計画4,208万円、支払済み0円。");
        assertThat(Picture.of(kept).barWidths("rgb(43,108,176)")).hasSize(1);
        Chart planned = new PaidYearsChart(Texts.bundled(), new PaidYears(years, false));
        assertThat(planned.alt()).isEqualTo("年度ごとの計画額。令和6年度は計画1,452万円。令和7年度は計画4,208万円。");
        assertThat(Picture.of(planned).texts()).contains("計画4,208万円");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "0; 0円; false",
                "9999; 9,999円; false",
                "10000; 1万円; false",
                "3506853; 350万円; true",
                "210410000; 2億1,041万円; false",
                "100000000; 1億円; false",
                "100009999; 1億円; true",
                "123456780000; 1,234億5,678万円; false"
            })
    void amountsAreCutTo10000Yen(long yen, String text, boolean cut) {
        assertThat(ManYen.of(new Yen(yen))).isEqualTo(text);
        assertThat(ManYen.isCut(new Yen(yen))).isEqualTo(cut);
    }
}
