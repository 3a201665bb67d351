package dev.servicereport.chart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.servicereport.document.LookValues;
import dev.servicereport.money.Yen;
import dev.servicereport.time.FiscalYear;
import dev.servicereport.wording.Texts;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.SAXException;

@Isolated("sets what the whole JVM goes by")
class ChartsTest {

    private static final Locale BEFORE = Locale.getDefault();

    private final Charts charts = new Charts(Picture.FONTS);

    @AfterEach
    void restoreLocale() {
        Locale.setDefault(BEFORE);
    }

    static List<Chart> charts() {
        return Stream.concat(FirstPageChartsTest.charts().stream(), others().stream())
                .toList();
    }

    private static List<Chart> others() {
        return List.of(
                new AvailabilityTrendChart(Texts.bundled(), Given.trend("99.8", """
                        2024-12 99.712 99.912 UNDETERMINED
                        2025-01 96.000 96.000 MISSED
                        2025-02 99.912 99.912 MET""")),
                new TimelineChart(Texts.bundled(), Given.timeline("2025-01", """
                        サービス全体 | EXCLUDED 2025-01-01T00:00:00 2025-02-01T00:00:00
                        ADサーバー | UNKNOWN 2025-01-01T00:00:00 2025-01-20T00:00:00 | DOWN 2025-01-20T00:00:00 2025-02-01T00:00:00""")),
                new DowntimeBudgetChart(Texts.bundled(), Given.budget("2025-01", 5356, """
                        2025-01-01T00:00:00 0
                        2025-01-02T00:00:00 86400
                        2025-02-01T00:00:00 86400""")),
                PaymentCurveChart.cumulative(Texts.bundled(), Given.sixtyPayments()),
                PaymentCurveChart.remaining(Texts.bundled(), Given.sixtyPayments()),
                new YearlyPaymentsChart(
                        Texts.bundled(),
                        new YearlyPayments(
                                "支払計画",
                                true,
                                List.of(new YearlyPayments.Bar(new FiscalYear(2024), new Yen(1), new Yen(2))))));
    }

    @ParameterizedTest
    @MethodSource("charts")
    void svgHasAViewBoxAndItsOwnWords(Chart chart) {
        var root = Picture.of(chart).svg().selectFirst("svg");
        String height = root.attr("height");

        assertThat(root.attr("viewBox")).isEqualTo("0 0 600 " + height);
        assertThat(root.attr("width")).isEqualTo("600");
        assertThat(root.attr("role")).isEqualTo("img");
        assertThat(root.selectFirst("title").text()).isEqualTo(chart.title());
        assertThat(root.selectFirst("desc").text()).isEqualTo(chart.alt());
    }

    @ParameterizedTest
    @MethodSource("charts")
    void svgKeepsTextAsTextInTheThemesFont(Chart chart) {
        var svg = Picture.of(chart).svg();

        assertThat(svg.select("text")).isNotEmpty();
        assertThat(svg.select("[font-family]").eachAttr("font-family"))
                .allSatisfy(family ->
                        assertThat(family).startsWith("'BIZ UDGothic', ").endsWith(", sans-serif"));
    }

    /** A reader without our typeface sets text wider: what is centred or ends somewhere stays there. */
    @Test
    void textIsHeldWhereItStands() {
        var texts = Picture.of(charts().get(0)).svg().select("text");

        assertThat(texts.eachAttr("text-anchor")).contains("middle", "end");
        assertThat(texts.eachText()).noneMatch(text -> text.chars().anyMatch(c -> c >= 0xE000 && c <= 0xF8FF));
    }

    @ParameterizedTest
    @MethodSource("charts")
    void aNarrowScreenGetsTheChartDrawnForIt(Chart chart) {
        var svg = Jsoup.parse(new String(new Charts(Picture.FONTS).narrowSvg(chart), UTF_8), Parser.xmlParser());

        assertThat(svg.selectFirst("svg").attr("width")).isEqualTo("350");
        assertThat(svg.select("text").eachAttr("font-size")).containsOnly("11px");
    }

    /** What is written at the first of many months hides no number of the axis. */
    @Test
    void theFirstMonthsLabelStandsBesideTheAxis() {
        Chart chart = new AvailabilityTrendChart(
                Texts.bundled(),
                Given.trend(
                        "99.8",
                        "2025-01 99.621 99.621 MISSED\n"
                                + IntStream.rangeClosed(2, 12)
                                        .mapToObj("2025-%02d 99.900 99.900 MET"::formatted)
                                        .collect(joining("\n"))));
        var svg = Jsoup.parse(new String(new Charts(Picture.FONTS).narrowSvg(chart), UTF_8), Parser.xmlParser());

        double axis = place(svg, "99.6");
        double halfWidth = 6 * 5.5 / 2;
        assertThat(place(svg, "99.621") - halfWidth).isGreaterThan(axis);
    }

    private static double place(Document svg, String text) {
        return Double.parseDouble(svg.select("text").stream()
                .filter(element -> element.text().equals(text))
                .findFirst()
                .orElseThrow()
                .attr("x"));
    }

    @ParameterizedTest
    @MethodSource("charts")
    void svgUsesNothingThatAPdfWriterLacksAndRefersToNothing(Chart chart) throws Exception {
        String source = Picture.source(chart);
        // its own glyphs, which a PDF has from its theme
        assertThat(source.split("url\\(data:font/ttf;base64,", -1)).hasSizeLessThanOrEqualTo(3);
        assertThat(source).hasSizeLessThan(60_000);
        source = source.replaceFirst("<style>[^<]*</style>", "");

        assertThat(source).doesNotContain("<!", "href", "url(", " id=", "<script", "<pattern", "<image", " style=");
        assertThat(wellFormedRoot(source)).isEqualTo("svg");
    }

    private static String wellFormedRoot(String source) throws ParserConfigurationException, SAXException, IOException {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(source.getBytes(UTF_8)))
                .getDocumentElement()
                .getTagName();
    }

    @ParameterizedTest
    @MethodSource("charts")
    void theSameChartGivesTheSameBytesInEveryLocale(Chart chart) {
        Locale.setDefault(Locale.GERMANY);
        byte[] svg = charts.svg(chart);
        byte[] png = charts.png(chart, 2);
        Locale.setDefault(Locale.JAPAN);

        assertThat(new Charts(Picture.FONTS).svg(chart)).isEqualTo(svg);
        assertThat(new Charts(Picture.FONTS).png(chart, 2)).isEqualTo(png);
    }

    @ParameterizedTest
    @MethodSource("charts")
    void pngHasTheSvgsShapeAtItsScale(Chart chart) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(charts.png(chart, 2)));

        assertThat(image.getWidth()).isEqualTo(1200);
        assertThat(image.getHeight()).isEqualTo((int) (2 * Picture.of(chart).height()));
        assertThat(image.getRGB(0, image.getHeight() - 1)).isEqualTo(0xFFFFFFFF);
    }

    @Test
    void refusesAScaleBelowOne() {
        assertThatThrownBy(() -> charts.png(charts().get(0), 0)).hasMessage("a scale is at least 1, got 0");
    }

    @Test
    void refusesAFontThatIsNotTrueType() {
        assertThatThrownBy(() -> ChartFonts.read(
                        "BIZ UDGothic",
                        LookValues.bundled().values(),
                        new ByteArrayInputStream("not a font".getBytes(UTF_8)),
                        new ByteArrayInputStream(new byte[0])))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("charts need a TrueType font: ");
    }
}
