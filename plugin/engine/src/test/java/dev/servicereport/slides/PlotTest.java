package dev.servicereport.slides;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.slides.Deck.Slide;
import dev.servicereport.slides.Plot.Axis;
import dev.servicereport.slides.Plot.Mark;
import dev.servicereport.slides.Plot.Series;
import dev.servicereport.slides.Plot.Value;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TimeZone;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;

/** Charts on slides that can be edited. */
class PlotTest {

    private static final Path ASSETS = Path.of("..", "..", "asciidoc");

    private static final Plot LINES = new Plot(
            "月ごとの稼働率 <&>",
            "4月99.9996%、5月は記録なし。",
            List.of("4月", "5月", "6月"),
            List.of(
                    new Series(
                            "稼働率",
                            Mark.JOINED,
                            List.of(value("99.9996"), Value.NONE, new Value(new BigDecimal("99.1"), "", true, true))),
                    new Series("下回った月", Mark.ALARM, List.of(Value.NONE, Value.NONE, value("99.1")))),
            new Axis("稼働率（%）", new BigDecimal("99.0"), new BigDecimal("100.05"), new BigDecimal("0.1"), 1));

    private static final Plot BARS = new Plot(
            "支払",
            "令和7年度は9円。",
            List.of("令和7年度"),
            List.of(
                    new Series("支払済み", Mark.DARK_BAR, List.of(value("9007199254740991"))),
                    new Series("残り", Mark.LIGHT_BAR, List.of(value("0")))),
            null);

    private static Value value(String number) {
        return new Value(new BigDecimal(number), number + "である", false, false);
    }

    @Test
    void itsDataStandInAWorkbookThatCanBeEditedAndMonthsWithoutDataAreGaps() throws Exception {
        try (XMLSlideShow show = read(LINES)) {
            XSLFChart chart = show.getCharts().get(0);
            XDDFChartData drawn = chart.getChartSeries().get(0);
            assertThat(drawn.getSeriesCount()).isEqualTo(2);
            assertThat(drawn.getSeries(0).getValuesData().getDataRangeReference())
                    .isEqualTo("Sheet1!$B$2:$B$4");
            assertThat(xml(show))
                    .contains("<c:pt idx=\"0\"><c:v>99.9996</c:v></c:pt><c:pt idx=\"2\"><c:v>99.1</c:v></c:pt>");
            try (XSSFWorkbook book = chart.getWorkbook()) {
                XSSFSheet sheet = book.getSheet("Sheet1");
                assertThat(sheet.getRow(0).getCell(1).getStringCellValue()).isEqualTo("稼働率");
                assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("4月");
                assertThat(sheet.getRow(1).getCell(1).getNumericCellValue()).isEqualTo(99.9996);
                assertThat(sheet.getRow(1).getCell(1).getCellStyle().getDataFormatString())
                        .isEqualTo("#,##0.0000");
                assertThat(sheet.getRow(2).getCell(1).getCellType()).isEqualTo(CellType.BLANK);
                assertThat(sheet.getRow(3).getCell(2).getNumericCellValue()).isEqualTo(99.1);
            }
        }
    }

    /** One year alone would be a bar as high as the slide, and a program would choose an axis that leaves its parts less room. */
    @Test
    void aBarAloneIsNoWiderThanOneOfSeveralAndTheLongestFillsTheAxis() throws Exception {
        try (XMLSlideShow show = read(BARS)) {
            assertThat(xml(show))
                    .contains("<c:gapWidth val=\"500\"/>")
                    .contains("<c:max val=\"9007199254740991\"/><c:min val=\"0\"/>");
        }
        Plot five = new Plot(
                "支払",
                "五年度",
                List.of("1", "2", "3", "4", "5"),
                List.of(new Series(
                        "計画", Mark.LIGHT_BAR, List.of(value("1"), value("2"), value("3"), value("4"), Value.NONE))),
                null);
        try (XMLSlideShow show = read(five)) {
            assertThat(xml(show)).contains("<c:gapWidth val=\"35\"/>").contains("<c:max val=\"4\"/>");
        }
    }

    @Test
    void whatStandsAtAValueIsTextThatNoProgramRounds() throws Exception {
        try (XMLSlideShow show = read(LINES)) {
            String xml = xml(show);
            assertThat(xml)
                    .contains(
                            ">99.9996である</a:t>",
                            "<c:dispBlanksAs val=\"gap\"/>",
                            "<c:formatCode>#,##0.0000</c:formatCode>")
                    .doesNotContain("100.0</");
        }
        try (XMLSlideShow show = read(BARS)) {
            assertThat(xml(show)).contains("<c:v>9007199254740991</c:v>", "<c:grouping val=\"stacked\"/>");
        }
    }

    @Test
    void itsFrameSaysInWordsWhatItShows() throws Exception {
        try (XMLSlideShow show = read(LINES)) {
            CTGraphicalObjectFrame frame = show.getSlides()
                    .get(0)
                    .getXmlObject()
                    .getCSld()
                    .getSpTree()
                    .getGraphicFrameList()
                    .get(0);
            assertThat(frame.getNvGraphicFramePr().getCNvPr().getName()).isEqualTo("月ごとの稼働率 <&>");
            assertThat(frame.getNvGraphicFramePr().getCNvPr().getDescr()).isEqualTo("4月99.9996%、5月は記録なし。");
        }
    }

    @Test
    void itsTextHasTheColoursAndTheTypefaceOfTheThemeAndIsNotSmallerThan14Points() throws Exception {
        for (Plot plot : List.of(LINES, BARS)) {
            try (XMLSlideShow show = read(plot)) {
                assertThat(xml(show)).contains("+mn-ea", "schemeClr").doesNotContain("srgbClr");
                assertThat(xml(show).split("sz=\"1400\"", -1).length)
                        .isEqualTo(xml(show).split("sz=\"", -1).length)
                        .isGreaterThan(3);
            }
        }
    }

    @Test
    void theSameChartsGiveTheSameBytesInWhateverZone() throws Exception {
        byte[] first = write(LINES, BARS);
        TimeZone zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
            assertThat(write(LINES, BARS)).isEqualTo(first);
        } finally {
            TimeZone.setDefault(zone);
        }
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(first))) {
            assertThat(show.getCharts()).hasSize(2);
        }
    }

    private static byte[] write(Plot... plots) throws Exception {
        List<Slide> slides = List.of(plots).stream()
                .map(plot -> new Slide(plot.title(), "", List.of(), plot, null, ""))
                .toList();
        return new PptxWriter(SlideLooks.of(ASSETS)).write(new Deck("題", "", LocalDate.EPOCH, "", "", slides));
    }

    private static XMLSlideShow read(Plot plot) throws Exception {
        return new XMLSlideShow(new ByteArrayInputStream(write(plot)));
    }

    private static String xml(XMLSlideShow show) throws Exception {
        return new String(
                show.getCharts().get(0).getPackagePart().getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
