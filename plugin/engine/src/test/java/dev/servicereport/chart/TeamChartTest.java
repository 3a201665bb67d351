package dev.servicereport.chart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.chart.OrgChart.Box;
import dev.servicereport.document.LookValues;
import dev.servicereport.wording.Texts;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TeamChartTest {

    private static final Box DESK = new Box("受付担当", "例示 五月", "株式会社架空サポート", List.of());
    private static final Box OPERATIONS = new Box("運用責任者", "見本 四葉", "", List.of(DESK));
    private static final Box BUILD = new Box("構築担当", "架空 一郎", "", List.of());
    private static final TeamChart TEAM = new TeamChart(
            Texts.bundled(),
            new OrgChart(
                    new Box("発注者", "見本市", "情報政策課", List.of(new Box("責任者", "見本 花子", "", List.of(BUILD, OPERATIONS))))));

    @Test
    void everyBoxSaysRoleNameAndOrganisation() {
        Picture picture = Picture.of(TEAM);
        assertThat(picture.texts())
                .containsExactlyInAnyOrder(
                        "発注者",
                        "見本市",
                        "情報政策課",
                        "責任者",
                        "見本 花子",
                        "構築担当",
                        "架空 一郎",
                        "運用責任者",
                        "見本 四葉",
                        "受付担当",
                        "例示 五月",
                        "株式会社架空サポート");
        assertThat(picture.boldTexts()).containsExactlyInAnyOrder("見本市", "見本 花子", "架空 一郎", "見本 四葉", "例示 五月");
    }

    @Test
    void eachLevelIsAColumnFurtherRight() {
        Picture picture = Picture.of(TEAM);
        List<Double> columns = Stream.of("発注者", "責任者", "運用責任者", "受付担当")
                .map(text -> Double.valueOf(picture.svg().select("text").stream()
                        .filter(element -> element.text().equals(text))
                        .findFirst()
                        .orElseThrow()
                        .attr("x")))
                .toList();
        assertThat(columns).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void tellsWhoReportsToWhomInWords() {
        assertThat(TEAM.alt())
                .isEqualTo("プロジェクト体制図。発注者（見本市）の下に4名。発注者 見本市の下に責任者 見本 花子。責任者 見本 花子の下に構築担当 架空 一郎、運用責任者 見本 四葉。"
                        + "運用責任者 見本 四葉の下に受付担当 例示 五月。");
    }

    @Test
    void aLargeTeamOfManyLevelsStaysInside() {
        Box deep = IntStream.range(0, 5)
                .boxed()
                .reduce(
                        DESK,
                        (below, level) ->
                                new Box("第" + level + "層の責任者", "見本 花子", "株式会社見本データセンター", List.of(below, BUILD)),
                        (one, other) -> other);
        Picture picture = Picture.of(new TeamChart(Texts.bundled(), new OrgChart(deep)));
        assertThat(picture.svg().select("text").eachAttr("x"))
                .allSatisfy(x -> assertThat(Double.parseDouble(x)).isBetween(0.0, 600.0));
        assertThat(picture.svg().select("text").eachAttr("y"))
                .allSatisfy(y -> assertThat(Double.parseDouble(y)).isBetween(0.0, picture.height()));
        assertThat(picture.texts().stream().collect(Collectors.joining())).contains("第4層の責任者");
    }

    /** A long name takes the room that short ones leave, and stands on one line. */
    @Test
    void boxesAreAsWideAsTheirNames() {
        Box long1 = new Box("個人情報保護管理責任者", "アレクサンドラ・見本・コンスタンティノープル", "", List.of());
        Picture picture =
                Picture.of(new TeamChart(Texts.bundled(), new OrgChart(new Box("長", "甲", "", List.of(long1)))));
        List<Double> widths = picture.svg().select("rect").stream()
                .map(box -> Double.parseDouble(box.attr("width")))
                .filter(width -> width < 600)
                .distinct()
                .sorted()
                .toList();

        assertThat(picture.texts()).contains("アレクサンドラ・見本・コンスタンティノープル", "個人情報保護管理責任者");
        assertThat(widths).hasSize(2);
        assertThat(widths.get(0)).isEqualTo(60);
        assertThat(widths.get(1)).isBetween(Picture.FONTS.width("アレクサンドラ・見本・コンスタンティノープル", Face.STRONG), 300.0);
    }

    @Test
    void aNameLongerThanThePageGoesOnInsideItsBox() {
        String name = "株式会社見本データセンターサービス".repeat(8);
        Box below = new Box("責任者", name, name, List.of(DESK));
        Picture picture =
                Picture.of(new TeamChart(Texts.bundled(), new OrgChart(new Box("発注者", name, "", List.of(below)))));
        var boxes = picture.svg().select("rect").stream()
                .filter(box -> Double.parseDouble(box.attr("width")) < 600)
                .toList();

        assertThat(String.join("", picture.texts())).contains(name);
        var texts = picture.svg().select("text").stream()
                .filter(text -> !text.text().isEmpty())
                .toList();
        assertThat(texts).isNotEmpty().allSatisfy(text -> {
            double half = Picture.FONTS.width(text.text(), Face.STRONG) / 2;
            double middle = Double.parseDouble(text.attr("x"));
            assertThat(boxes).anySatisfy(box -> {
                double left = Double.parseDouble(box.attr("x"));
                assertThat(middle - half).isGreaterThanOrEqualTo(left);
                assertThat(middle + half).isLessThanOrEqualTo(left + Double.parseDouble(box.attr("width")));
            });
        });
    }

    /** The typeface of forms has no bold, which would be drawn by smearing. */
    @Test
    void standsInTheTypefaceOfForms() throws Exception {
        try (InputStream mincho =
                TeamChartTest.class.getResourceAsStream("/dev/servicereport/asciidoc/fonts/BIZUDMincho-Regular.ttf")) {
            ChartFonts fonts = ChartFonts.readFormal(
                    "BIZ UDMincho", LookValues.bundled().values(), Objects.requireNonNull(mincho));
            String svg = new String(new Charts(fonts).svg(TEAM), UTF_8);

            assertThat(TEAM.isFormal()).isTrue();
            assertThat(svg)
                    .contains("@font-face{font-family:'BIZ UDMincho';font-weight:normal;")
                    .contains("font-family=\"'BIZ UDMincho', 'BIZ UDPMincho'")
                    .doesNotContain("bold", "Gothic");
        }
    }
}
