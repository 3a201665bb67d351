package dev.servicereport.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.wording.Texts;
import org.junit.jupiter.api.Test;

class DowntimeBudgetChartTest {

    private static final String EXCESS = "rgb(246,213,207)";

    private static final DowntimeBudgetChart EXCEEDED =
            new DowntimeBudgetChart(Texts.bundled(), Given.budget("2025-02", 4838, """
            2025-02-01T00:00:00 0
            2025-02-07T03:00:00 0
            2025-02-07T04:00:00 3600
            2025-02-22T09:00:00 3600
            2025-02-22T10:00:00 7200
            2025-03-01T00:00:00 7200"""));

    @Test
    void labelsWhatIsAllowedWhatWasUsedAndTheExcess() {
        assertThat(Picture.of(EXCEEDED).texts())
                .containsExactly(
                        "1",
                        "3",
                        "5",
                        "7",
                        "9",
                        "11",
                        "13",
                        "15",
                        "17",
                        "19",
                        "21",
                        "23",
                        "25",
                        "27",
                        "0",
                        "30",
                        "60",
                        "90",
                        "120",
                        "許容 80分38秒",
                        "累計 120分（39分22秒超過）",
                        "停止時間の累計（分）",
                        "令和7年2月（横軸は日）",
                        "停止時間の累計",
                        "許容停止時間",
                        "超過");
        assertThat(Picture.of(EXCEEDED).count("path,polygon", "fill", EXCESS)).isEqualTo(1);
    }

    @Test
    void tellsTheNumbersInWords() {
        assertThat(EXCEEDED.title()).isEqualTo("令和7年2月の累計停止時間と許容停止時間");
        assertThat(EXCEEDED.alt()).isEqualTo("令和7年2月の累計停止時間と許容停止時間。停止時間の累計は120分で、許容停止時間80分38秒を22日に超え、39分22秒超過した。");
    }

    @Test
    void exactlyWhatIsAllowedIsNoExcess() {
        Chart chart = new DowntimeBudgetChart(Texts.bundled(), Given.budget("2025-01", 3600, """
                2025-01-01T00:00:00 0
                2025-01-07T03:00:00 0
                2025-01-07T04:00:00 3600
                2025-02-01T00:00:00 3600"""));

        assertThat(Picture.of(chart).texts()).contains("累計 60分").doesNotContain("超過");
        assertThat(chart.alt()).endsWith("停止時間の累計は60分で、許容停止時間60分以内（残り0分）。");
    }

    @Test
    void aMonthWithoutDowntimeShowsTheWholeAllowance() {
        Chart chart = new DowntimeBudgetChart(Texts.bundled(), Given.budget("2025-01", 5356, """
                2025-01-01T00:00:00 0
                2025-02-01T00:00:00 0"""));
        Picture picture = Picture.of(chart);

        assertThat(picture.texts()).containsSubsequence("0", "20", "40", "60", "80", "100", "許容 89分16秒", "停止なし（累計 0分）");
        assertThat(picture.yOf("許容 89分16秒")).isLessThan(picture.yOf("80"));
    }

    @Test
    void downtimeFarBeyondTheAllowanceIsShownInHours() {
        Picture picture = Picture.of(new DowntimeBudgetChart(Texts.bundled(), Given.budget("2025-01", 5356, """
                2025-01-01T00:00:00 0
                2025-01-02T00:00:00 0
                2025-01-12T00:00:30 864030
                2025-02-01T00:00:00 864030""")));

        assertThat(picture.texts())
                .containsSubsequence(
                        "0", "60", "120", "180", "240", "許容 1時間29分16秒", "累計 240時間0分30秒（238時間31分14秒超過）", "停止時間の累計（時間）");
    }

    @Test
    void noAllowanceAndNoDowntimeIsStillAPicture() {
        Picture picture = Picture.of(new DowntimeBudgetChart(Texts.bundled(), Given.budget("2025-01", 0, """
                2025-01-01T00:00:00 0
                2025-02-01T00:00:00 0""")));

        assertThat(picture.texts()).containsSubsequence("0", "2", "4", "6", "8", "10", "許容 0分", "停止なし（累計 0分）");
    }

    @Test
    void aCutOffInTheMiddleOfTheMonthEndsTheLineThere() {
        Picture picture = Picture.of(new DowntimeBudgetChart(Texts.bundled(), Given.budget("2025-01", 5356, """
                2025-01-01T00:00:00 0
                2025-01-02T00:00:00 0""")));

        assertThat(picture.svg().select("circle").eachAttr("cx"))
                .hasSize(1)
                .allSatisfy(x -> assertThat(Double.parseDouble(x)).isBetween(30.0, 60.0));
        assertThat(picture.texts()).contains("停止なし（累計 0分）");
    }

    @Test
    void withoutStepsItSaysThatThereIsNoData() {
        Chart chart = new DowntimeBudgetChart(Texts.bundled(), Given.budget("2025-01", 5356, ""));

        assertThat(Picture.of(chart).texts()).contains("許容 89分16秒", "データなし");
        assertThat(chart.alt()).isEqualTo("令和7年1月の累計停止時間と許容停止時間。許容停止時間は89分16秒、停止時間のデータはない。");
    }
}
