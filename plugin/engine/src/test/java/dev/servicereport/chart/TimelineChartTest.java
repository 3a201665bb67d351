package dev.servicereport.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.wording.Texts;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelineChartTest {

    private static final String SOLID = "rgb(122,18,18)";
    private static final String HATCHED = "rgb(230,237,245)";
    private static final String DOTS = "rgb(118,118,118)";

    private static final TimelineChart MIXED = new TimelineChart(Texts.bundled(), Given.timeline("2025-02", """
            サービス全体 | DOWN 2025-02-03T09:00:00 2025-02-03T12:00:00 | EXCLUDED 2025-02-08T22:00:00 2025-02-09T06:00:00
            ADサーバー | DOWN 2025-02-07T03:00:00 2025-02-07T03:03:00 | UNKNOWN 2025-02-20T00:00:00 2025-02-22T00:00:00
            ファイルサーバー"""));

    @Test
    void namesServicesDaysAndKinds() {
        assertThat(Picture.of(MIXED).texts())
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
                        "サービス全体",
                        "ADサーバー",
                        "3日 09:00　3時間",
                        "7日 03:00　3分",
                        "サービス",
                        "令和7年2月（横軸は日）　ほか1サービス：停止なし",
                        "停止（短い停止は最小幅で表示）",
                        "除外",
                        "未計測",
                        "印なし＝稼働又は対象時間外");
        assertThat(Picture.of(MIXED).boldTexts()).containsExactly("サービス全体");
    }

    @Test
    void drawsABarForEachStretchInTheFillOfItsKind() {
        Picture picture = Picture.of(MIXED);

        assertThat(picture.barWidths(SOLID)).hasSize(2);
        assertThat(picture.barWidths(HATCHED)).hasSize(1);
        assertThat(picture.count("path", "stroke", DOTS)).isEqualTo(1 + 1);
    }

    @Test
    void aShortOutageIsDrawnInTheLeastWidth() {
        assertThat(Picture.of(MIXED).barWidths(SOLID)).contains(TimelineRow.NARROWEST);
    }

    @Test
    void anOutageAtTheVeryEndStaysInsideTheMonth() {
        Picture picture = Picture.of(new TimelineChart(Texts.bundled(), Given.timeline("2025-01", """
                サービス全体 | DOWN 2025-01-31T23:59:00 2025-02-01T00:00:00
                全月停止 | DOWN 2025-01-01T00:00:00 2025-02-01T00:00:00""")));

        assertThat(picture.svg().select("rect[width=3]").eachAttr("x")).containsExactly("589");
    }

    @Test
    void outagesThatWouldTouchAreOneBar() {
        Picture picture = Picture.of(
                new TimelineChart(
                        Texts.bundled(),
                        Given.timeline(
                                "2025-01",
                                "サービス全体 | DOWN 2025-01-07T03:00:00 2025-01-07T03:03:00 | DOWN 2025-01-07T05:00:00 2025-01-07T05:03:00")));

        assertThat(picture.barWidths(SOLID)).hasSize(1);
    }

    @Test
    void tellsTheNumbersInWords() {
        assertThat(MIXED.title()).isEqualTo("令和7年2月の停止・除外・未計測の時系列");
        assertThat(MIXED.alt())
                .isEqualTo("令和7年2月の停止・除外・未計測の時系列。サービス全体は停止1件（計3時間）、除外1件（計8時間）。" + "2サービスのうち停止があったのはADサーバー。");
    }

    @Test
    void aQuietMonthSaysSo() {
        Chart chart = new TimelineChart(Texts.bundled(), Given.timeline("2025-01", "サービス全体\nADサーバー"));

        assertThat(Picture.of(chart).texts()).contains("停止・除外・未計測なし");
        assertThat(chart.alt()).isEqualTo("令和7年1月の停止・除外・未計測の時系列。サービス全体は停止・除外・未計測がない。1サービスのいずれにも停止はない。");
    }

    @Test
    void noServicesAtAllIsStillAPicture() {
        Chart chart = new TimelineChart(Texts.bundled(), Given.timeline("2025-01", ""));

        assertThat(Picture.of(chart).texts()).contains("停止・除外・未計測なし");
        assertThat(chart.alt()).isEqualTo("令和7年1月の停止・除外・未計測の時系列。対象のサービスはない。");
    }

    @Test
    void longNamesGoOnInFurtherLinesAndLoseNothing() {
        String name = "本庁舎と総合保健福祉センターおよび各地域事務所との間の番号利用事務系ネットワーク回線（主回線・副回線）";
        String rows = IntStream.rangeClosed(1, 12).mapToObj(i -> name + i).collect(Collectors.joining("\n"));
        String stop = " | DOWN 2025-01-07T03:00:00 2025-01-07T03:03:00";
        Picture picture = Picture.of(new TimelineChart(
                Texts.bundled(), Given.timeline("2025-01", rows.replace("\n", stop + "\n") + stop)));

        assertThat(String.join("", picture.texts())).contains(rows.replace("\n", ""));
        assertThat(picture.svg().select("text").eachAttr("x"))
                .allSatisfy(x -> assertThat(Double.parseDouble(x)).isNotNegative());
        assertThat(picture.yOf("令和7年1月（横軸は日）")).isLessThan(picture.height() - 12 * 3 * Canvas.LINE_HEIGHT);
    }

    @Test
    void namesMayContainAnything() {
        Picture picture = Picture.of(new TimelineChart(
                Texts.bundled(), Given.timeline("2025-01", "<b>\"地籍\" & '税務'</b>]]>\u0007\u2028\u202E𠮷")));

        assertThat(String.join("", picture.texts())).contains("<b>\"地籍\" & '税務'</b>]]>〓⏎〔U+202E〕〓");
        assertThat(picture.svg().select("b")).isEmpty();
        assertThat(picture.svg().select("desc").text()).contains("<b>\"地籍\" & '税務'</b>]]>〓⏎〔U+202E〕〓は停止");
    }

    @ParameterizedTest
    @CsvSource({"2025-02, 27, 14", "2024-02, 29, 14", "2025-04, 29, 15", "2025-01, 31, 15"})
    void theAxisEndsWithTheMonth(String month, String lastNamed, int shaded) {
        Picture picture = Picture.of(new TimelineChart(Texts.bundled(), Given.timeline(month, "サービス全体")));

        assertThat(picture.texts()).containsSubsequence(lastNamed, "サービス全体");
        assertThat(picture.barWidths("rgb(244,244,244)")).hasSize(shaded);
    }
}
