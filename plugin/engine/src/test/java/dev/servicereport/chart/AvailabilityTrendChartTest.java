package dev.servicereport.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.wording.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;

class AvailabilityTrendChartTest {

    private static final String DISC = "rgb(43,108,176)";
    private static final String WEDGE = "rgb(155,28,28)";

    private static final AvailabilityTrendChart MIXED =
            new AvailabilityTrendChart(Texts.bundled(), Given.trend("99.8", """
            2024-11 99.912 99.912 MET
            2024-12 99.712 99.712 MISSED
            2025-01 99.501 99.950 UNDETERMINED
            2025-02
            2025-03 96.000 96.000 MISSED"""));

    @Test
    void saysEachMonthsValueAndWhateverIsNotSimplyKept() {
        assertThat(Picture.of(MIXED).texts())
                .containsExactly(
                        "R6.11",
                        "R6.12",
                        "R7.1",
                        "R7.2",
                        "R7.3",
                        "99.5",
                        "99.6",
                        "100.0",
                        "基準値 99.8%",
                        "99.912",
                        "99.712",
                        "未達成",
                        "99.501",
                        "判定",
                        "保留",
                        "99.950",
                        "データ",
                        "なし",
                        "96.000",
                        "未達成",
                        "稼働率（%）　縦軸は99.5から",
                        "R7.3＝令和7年3月",
                        "達成",
                        "未達成",
                        "判定保留（未計測による幅）",
                        "基準値",
                        "目盛外（値は数字のとおり）");
    }

    @Test
    void marksVerdictsByShapeAndNotByColourAlone() {
        Picture picture = Picture.of(MIXED);

        assertThat(picture.count("circle", "fill", DISC)).isEqualTo(1 + 1);
        assertThat(picture.count("polygon,path", "fill", WEDGE)).isEqualTo(2 + 1);
    }

    @Test
    void oneVeryBadMonthLeavesTheOthersLegible() {
        Picture picture = Picture.of(MIXED);

        assertThat(picture.yOf("99.712") - picture.yOf("99.912")).isGreaterThan(40);
        assertThat(picture.yOf("96.000")).isLessThan(picture.yOf("R7.3"));
    }

    @Test
    void tellsTheNumbersInWords() {
        assertThat(MIXED.title()).isEqualTo("月別稼働率の推移（基準値99.8%）");
        assertThat(MIXED.alt())
                .isEqualTo("令和6年11月から令和7年3月までの月別稼働率（基準値99.8%）は、達成1か月、"
                        + "未達成2か月（R6.12 99.712%、R7.3 96.000%）、判定保留1か月（R7.1 99.501～99.950%）、"
                        + "データなし1か月。最終月は96.000%で未達成。");
    }

    @Test
    void aKeptMonthWithUnobservedTimeShowsBothEnds() {
        Chart chart = new AvailabilityTrendChart(Texts.bundled(), Given.trend("99.8", "2025-01 99.800 99.999 MET"));

        assertThat(Picture.of(chart).texts()).containsSubsequence("R7.1", "99.800", "99.999", "稼働率（%）　縦軸は99.6から");
    }

    /** The line goes on through a month that is kept whatever the unobserved time was, and only through such. */
    @Test
    void theLineBreaksAtAnUndecidedMonthAndNotAtAKeptOne() {
        Chart kept = new AvailabilityTrendChart(Texts.bundled(), Given.trend("99.8", """
                2025-01 99.900 99.900 MET
                2025-02 99.850 99.990 MET
                2025-03 99.900 99.900 MET"""));
        Chart undecided = new AvailabilityTrendChart(Texts.bundled(), Given.trend("99.8", """
                2025-01 99.900 99.900 MET
                2025-02 99.700 99.990 UNDETERMINED
                2025-03 99.900 99.900 MET"""));

        assertThat(Picture.of(kept).svg().select("path[fill=none], polyline").stream()
                        .filter(line -> line.attr("d").split("L").length == 3)
                        .count())
                .isEqualTo(1);
        assertThat(Picture.of(undecided).svg().select("path[fill=none], polyline").stream()
                        .filter(line -> line.attr("d").split("L").length == 3)
                        .count())
                .isZero();
    }

    @Test
    void aSingleMonthIsAPicture() {
        Chart chart = new AvailabilityTrendChart(Texts.bundled(), Given.trend("99.8", "2025-01 100.000 100.000 MET"));

        assertThat(Picture.of(chart).texts())
                .containsExactly(
                        "R7.1",
                        "99.6",
                        "99.7",
                        "99.9",
                        "100.0",
                        "基準値 99.8%",
                        "100.000",
                        "稼働率（%）　縦軸は99.6から",
                        "R7.1＝令和7年1月",
                        "達成",
                        "未達成",
                        "判定保留（未計測による幅）",
                        "基準値");
        assertThat(chart.alt())
                .isEqualTo("令和7年1月の月別稼働率（基準値99.8%）は、達成1か月、未達成0か月、判定保留0か月、データなし0か月。" + "最終月は100.000%で達成。");
    }

    @Test
    void monthsWithoutAnyDataSaySoInsteadOfShowingZero() {
        Chart chart = new AvailabilityTrendChart(Texts.bundled(), Given.trend("99.8", "2025-01\n2025-02"));

        assertThat(Picture.of(chart).texts())
                .containsExactly(
                        "R7.1",
                        "R7.2",
                        "99.6",
                        "99.7",
                        "99.9",
                        "100.0",
                        "基準値 99.8%",
                        "データ",
                        "なし",
                        "データ",
                        "なし",
                        "稼働率（%）　縦軸は99.6から",
                        "R7.2＝令和7年2月",
                        "達成",
                        "未達成",
                        "判定保留（未計測による幅）",
                        "基準値");
        assertThat(chart.alt()).endsWith("データなし2か月。最終月はデータなし。");
    }

    @Test
    void thirteenMonthsOfWhichOneIsAtZeroKeepTheirOrderAndTheirPlace() {
        Picture picture = Picture.of(new AvailabilityTrendChart(Texts.bundled(), Given.trend("99.95", """
                2024-01 99.9512 99.9512 MET
                2024-02 99.9600 99.9600 MET
                2024-03 0.0000 0.0000 MISSED
                2024-04 99.9999 99.9999 MET
                2024-05 100.0000 100.0000 MET
                2024-06 100.0000 100.0000 MET
                2024-07 99.9512 99.9512 MET
                2024-08 99.9512 99.9512 MET
                2024-09 99.9512 99.9512 MET
                2024-10 99.9512 99.9512 MET
                2024-11 99.9512 99.9512 MET
                2024-12 99.9512 99.9512 MET
                2025-01 99.9512 99.9512 MET""")));

        assertThat(picture.texts())
                .containsSubsequence("99.9512", "99.9600", "0.0000", "未達成", "99.9999", "100", "100", "99.9512");
        assertThat(picture.yOf("0.0000")).isGreaterThan(picture.yOf("99.90")).isLessThan(picture.yOf("R6.3"));
    }

    @Test
    void noMonthsAtAllStillGivesAxesAndTarget() {
        Chart chart = new AvailabilityTrendChart(Texts.bundled(), Given.trend("99.8", ""));

        assertThat(Picture.of(chart).texts()).contains("基準値 99.8%");
        assertThat(chart.alt()).isEqualTo("月別稼働率の推移（基準値99.8%）。対象の月はない。");
    }

    private static AvailabilityTrendChart year(String target, String each) {
        StringBuilder months = new StringBuilder();
        for (int month = 1; month <= 13; month++) {
            months.append("20%d-%02d %s%n".formatted(24 + month / 13, (month - 1) % 12 + 1, each));
        }
        return new AvailabilityTrendChart(Texts.bundled(), Given.trend(target, months.toString()));
    }

    @Test
    void valuesThatWouldTouchDoWithoutTheirZerosInEachMonth() {
        assertThat(Picture.of(year("99.5", "100.000 100.000 MET")).texts())
                .contains("100")
                .doesNotContain("100.000");
    }

    @Test
    void valuesThatWouldTouchStandOnTwoLinesByTurns() {
        List<String> texts = Picture.of(year("99.95", "99.9193 99.9193 MISSED")).texts();

        assertThat(texts.subList(texts.indexOf("99.9193"), texts.size()))
                .startsWith("99.9193", "未達成", "未達成", "99.9193", "99.9193", "未達成");
    }
}
