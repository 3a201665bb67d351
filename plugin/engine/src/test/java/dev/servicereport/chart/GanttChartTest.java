package dev.servicereport.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.delivery.DaySpan;
import dev.servicereport.delivery.Milestone;
import dev.servicereport.delivery.Milestone.Phase;
import dev.servicereport.documents.project.ScheduleWriter;
import dev.servicereport.wording.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GanttChartTest {

    private static final String DONE = "rgb(43,108,176)";
    private static final String GOING_ON = "rgb(230,237,245)";

    private static final GanttChart MIXED = chart("2024-12-20", """
            VERIFICATION 総合試験 2024-12-02 2024-12-13 2024-12-02 2024-12-17
            ENVIRONMENT サーバーの構築 2024-11-01 2024-11-29 2024-11-05 2024-11-28
            VERIFICATION 障害試験 2024-12-09 2024-12-18 2024-12-10 -
            PARALLEL_RUN 並行運用 2025-01-06 2025-01-17 - -
            """);

    @Test
    void namesPhasesInTheirOrderWithTheirTasksBelow() {
        Picture picture = Picture.of(MIXED);
        assertThat(picture.texts())
                .containsExactly(
                        "R6.11",
                        "R6.12",
                        "R7.1",
                        "環境構築",
                        "　サーバーの構築",
                        "検証",
                        "　総合試験",
                        "　障害試験",
                        "並行運用",
                        "　並行運用",
                        "4日遅れで完了",
                        "2日超過",
                        "工程・作業",
                        "（横軸は年月）",
                        "計画（灰色は工程全体）",
                        "実績（完了）",
                        "実績（実施中）",
                        "基準日 令和6年12月20日");
        assertThat(picture.boldTexts()).containsSubsequence("環境構築", "検証", "並行運用");
    }

    @Test
    void whatIsFinishedIsFilledAndWhatGoesOnIsHatched() {
        assertThat(Picture.of(MIXED).barWidths(DONE)).hasSize(3);
        assertThat(Picture.of(MIXED).barWidths(GOING_ON)).hasSize(2);
    }

    @Test
    void tellsTheNumbersInWords() {
        assertThat(MIXED.alt()).isEqualTo("導入スケジュールの計画と実績。作業4件のうち完了2件、実施中1件、未着手1件。遅れた作業は総合試験、障害試験。");
        assertThat(chart("2024-12-20", "MIGRATION データ移行 2024-12-09 2024-12-20 2024-12-09 -\n")
                        .alt())
                .isEqualTo("導入スケジュールの計画と実績。作業1件のうち完了0件、実施中1件、未着手0件。遅れた作業はない。");
    }

    @Test
    void aLongScheduleNamesOnlySomeMonthsAndStaysInside() {
        Picture picture =
                Picture.of(chart("2024-12-20", "INFRASTRUCTURE 整備 2020-01-01 2029-12-31 2020-01-01 2029-12-31\n"));
        assertThat(picture.texts().stream().filter(text -> text.matches("[RH]\\d+\\.\\d+")))
                .hasSizeBetween(5, 14)
                .contains("R2.1");
        assertThat(picture.svg().select("text").eachAttr("x"))
                .allSatisfy(x -> assertThat(Double.parseDouble(x)).isBetween(0.0, 600.0));
    }

    private static GanttChart chart(String asOf, String tasks) {
        List<Milestone> milestones = tasks.lines().map(GanttChartTest::task).toList();
        return new GanttChart(Texts.bundled(), new ScheduleWriter(milestones, LocalDate.parse(asOf)).gantt());
    }

    private static Milestone task(String line) {
        String[] words = line.split(" ");
        DaySpan planned = new DaySpan(LocalDate.parse(words[2]), LocalDate.parse(words[3]));
        return new Milestone(
                words[1], Phase.valueOf(words[0]), words[1], planned, day(words[4]), day(words[5]), "", "");
    }

    private static @Nullable LocalDate day(String word) {
        return Stream.of(word)
                .filter(text -> !text.equals("-"))
                .map(LocalDate::parse)
                .findFirst()
                .orElse(null);
    }
}
