package dev.servicereport.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.availability.Verdict;
import dev.servicereport.wording.Texts;
import dev.servicereport.wording.VerdictText;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FirstPageChartsTest {

    private static final VerdictText MET = VerdictText.of(Verdict.MET);
    private static final VerdictText MISSED = VerdictText.of(Verdict.MISSED);

    private static final Chart HEAT_MAP = new ServiceHeatMapChart(
            Texts.bundled(),
            new ServiceHeatMap(
                    List.of(YearMonth.of(2025, 1), YearMonth.of(2025, 2)),
                    List.of(
                            new ServiceHeatMap.Row(
                                    "サービス全体",
                                    List.of(
                                            new ServiceHeatMap.Cell(MET, "99.916"),
                                            new ServiceHeatMap.Cell(MISSED, "99.621"))),
                            new ServiceHeatMap.Row(
                                    "監視",
                                    List.of(
                                            new ServiceHeatMap.Cell(MET, "100.000"),
                                            new ServiceHeatMap.Cell(VerdictText.NO_DATA, ""))))));

    private static final Chart CALENDAR = new DayCalendarChart(
            Texts.bundled(),
            new DayCalendar(
                    List.of(YearMonth.of(2025, 2)),
                    Map.of(LocalDate.of(2025, 2, 3), 3 * 3600L, LocalDate.of(2025, 2, 28), 60L)));

    private static final Chart BARS = new StackedBarsChart(
            Texts.bundled(),
            new StackedBars(
                    "支払済の額と残り",
                    "円",
                    StackedBars.plain(List.of("支払済", "残り")),
                    List.of(
                            new StackedBars.Bar("回線", List.of(250L, 750L)),
                            new StackedBars.Bar("端末", List.of(500L, 0L)))));

    private static final Chart ANSWERS = new AnswerTimesChart(
            Texts.bundled(), new AnswerTimes("令和7年2月", List.of(5400L, 600L, 1200L, 9000L), 1, 7200L, true));

    /** All of them. */
    static List<Chart> charts() {
        return List.of(HEAT_MAP, CALENDAR, BARS, ANSWERS);
    }

    @Test
    void aHeatMapHasASignAndAFigureInEachCell() {
        assertThat(Picture.of(HEAT_MAP).texts())
                .containsSubsequence("R7.1", "R7.2", "サービス全体", "監視", MET.mark(), "99.916", MISSED.mark(), "99.621")
                .contains("100.000", "・", "データなし");
        assertThat(HEAT_MAP.alt())
                .isEqualTo("サービス別・月別の稼働率（令和7年1月から令和7年2月まで）。サービス全体はR7.2 " + MISSED.word()
                        + " 99.621。監視はR7.2 データなし。ほかはすべて達成。");
    }

    @Test
    void aHeatMapOfManyMonthsKeepsItsSigns() {
        List<YearMonth> months = IntStream.range(0, 15)
                .mapToObj(YearMonth.of(2025, 1)::plusMonths)
                .toList();
        List<ServiceHeatMap.Cell> cells = months.stream()
                .map(month -> new ServiceHeatMap.Cell(MET, "99.916"))
                .toList();
        Picture picture = Picture.of(new ServiceHeatMapChart(
                Texts.bundled(), new ServiceHeatMap(months, List.of(new ServiceHeatMap.Row("サービス全体", cells)))));

        assertThat(picture.texts().stream().filter(MET.mark()::equals)).hasSize(15 + 1);
        assertThat(picture.texts()).doesNotContain("99.916");
    }

    @Test
    void aCalendarFillsADayAsHighAsItsOutageWasLong() {
        List<Double> heights = Picture.of(CALENDAR).svg().select("rect").stream()
                .filter(bar -> bar.attr("fill").equals("rgb(122,18,18)")
                        || bar.parent().attr("fill").equals("rgb(122,18,18)"))
                .map(bar -> Double.parseDouble(bar.attr("height")))
                .toList();

        assertThat(heights).contains(12.75, 5.1);
        assertThat(CALENDAR.alt()).isEqualTo("サービス全体の停止があった日（令和7年2月）。2日：R7.2.3 3時間、R7.2.28 1分。");
    }

    @Test
    void barsSayTheirAmountsInDigits() {
        assertThat(Picture.of(BARS).texts()).contains("回線", "支払済 250円、残り 750円", "端末", "支払済 500円");
        assertThat(BARS.alt()).isEqualTo("支払済の額と残り。回線は計1,000円（支払済 250円、残り 750円）、端末は計500円（支払済 500円）。");
        assertThat(Picture.of(BARS).barWidths("rgb(43,108,176)").get(1))
                .isEqualTo(2 * Picture.of(BARS).barWidths("rgb(43,108,176)").get(0));
    }

    @Test
    void answersShowMedianNinetiethPercentileAndLimit() {
        assertThat(Picture.of(ANSWERS).texts()).contains("中央値 20分", "90パーセンタイル 2時間30分", "目標 2時間");
        assertThat(ANSWERS.alt())
                .isEqualTo("問合せの一次回答までの時間（令和7年2月、営業時間内で計算）。回答4件の中央値は20分、90パーセンタイルは2時間30分、" + "目標2時間を超えたもの1件。未回答1件。");
    }

    @Test
    void answersWithoutALimitNameNone() {
        Chart chart = new AnswerTimesChart(Texts.bundled(), new AnswerTimes("令和7年2月", List.of(60L), 0, null, false));

        assertThat(Picture.of(chart).texts()).noneMatch(text -> text.contains("目標"));
        assertThat(chart.alt()).doesNotContain("目標");
    }
}
