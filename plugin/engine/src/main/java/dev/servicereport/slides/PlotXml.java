package dev.servicereport.slides;

import dev.servicereport.slides.Plot.Axis;
import java.math.BigDecimal;

/**
 * Writes a chart as the format of the slides has it (DrawingML). The smaller schema that comes with POI lacks labels of single values
 * and other parts, so it is written whole.
 */
final class PlotXml {

    /** Of all text, in hundredths of a point. */
    static final String SIZE = "1400";

    /** Between bars, in percent of one's width; the format knows none above the widest. */
    private static final int GAP = 35;

    private static final int WIDEST_GAP = 500;
    private static final int USUAL_BARS = 5;

    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String CATEGORIES = "1";
    private static final String VALUES = "2";

    private final Elements xml = new Elements();
    private final Plot plot;

    private PlotXml(Plot plot) {
        this.plot = plot;
    }

    /** @param workbook the id by which the chart's part refers to its workbook */
    static String of(Plot plot, String workbook) {
        return new PlotXml(plot).written(workbook);
    }

    private String written(String workbook) {
        xml.open("c:chartSpace", "xmlns:c", DRAWING + "chart", "xmlns:a", DRAWING + "main", "xmlns:r", RELATIONS);
        xml.value("date1904", "0").value("lang", "ja-JP").value("roundedCorners", "0");
        xml.open("c:chart").value("autoTitleDeleted", "1");
        xml.open("c:plotArea").empty("c:layout");
        Axis axis = plot.axis();
        if (axis == null) {
            bars();
        } else {
            lines(axis);
        }
        xml.close();
        if (plot.series().size() > 1) {
            xml.open("c:legend").value("legendPos", axis == null ? "r" : "b").value("overlay", "0");
            text("tx1");
            xml.close();
        }
        xml.value("plotVisOnly", "1").value("dispBlanksAs", "gap").close();
        text("tx1");
        xml.open("c:externalData", "r:id", workbook).value("autoUpdate", "0").close();
        return xml.close().done();
    }

    private void lines(Axis axis) {
        xml.open("c:lineChart").value("grouping", "standard").value("varyColors", "0");
        series();
        xml.value("marker", "1");
        ids();
        xml.close();
        categories("minMax", "b", "low");
        xml.open("c:valAx").value("axId", VALUES).open("c:scaling").value("orientation", "minMax");
        xml.value("max", axis.to().toPlainString()).value("min", axis.from().toPlainString());
        xml.close().value("delete", "0").value("axPos", "l");
        xml.open("c:majorGridlines").open("c:spPr").open("a:ln", "w", "6350");
        xml.open("a:solidFill").open("a:schemeClr", "val", "tx1");
        xml.empty("a:lumMod", "val", "25000")
                .empty("a:lumOff", "val", "75000")
                .close()
                .close();
        xml.close().close().close();
        title(axis.unit());
        xml.empty("c:numFmt", "formatCode", PlotBook.format(axis.decimals()), "sourceLinked", "0");
        xml.value("majorTickMark", "out").value("minorTickMark", "none").value("tickLblPos", "nextTo");
        text("tx1");
        xml.value("crossAx", CATEGORIES).value("crosses", "min").value("crossBetween", "between");
        xml.value("majorUnit", axis.step().toPlainString()).close();
    }

    /** Across, the first at the top. */
    private void bars() {
        xml.open("c:barChart").value("barDir", "bar").value("grouping", "stacked");
        xml.value("varyColors", "0");
        series();
        xml.value("gapWidth", String.valueOf(gap())).value("overlap", "100");
        ids();
        xml.close();
        categories("maxMin", "l", "nextTo");
        xml.open("c:valAx").value("axId", VALUES).open("c:scaling").value("orientation", "minMax");
        // left to the program, the axis goes on behind the longest bar, and labels have less room in theirs
        xml.value("max", longest().toPlainString()).value("min", "0").close();
        xml.value("delete", "1").value("axPos", "t");
        xml.empty("c:numFmt", "formatCode", PlotBook.format(0), "sourceLinked", "0");
        xml.value("majorTickMark", "none").value("minorTickMark", "none").value("tickLblPos", "none");
        xml.value("crossAx", CATEGORIES).value("crosses", "autoZero").value("crossBetween", "between");
        xml.close();
    }

    /** Between two bars, in percent of one's width: few bars are not wider than five would be. */
    private int gap() {
        int few = Math.max(1, plot.categories().size());
        return Math.min(WIDEST_GAP, Math.max(GAP, (USUAL_BARS * (100 + GAP) - few * 100) / few));
    }

    private BigDecimal longest() {
        BigDecimal longest = BigDecimal.ONE;
        for (int i = 0; i < plot.categories().size(); i++) {
            BigDecimal sum = BigDecimal.ZERO;
            for (Plot.Series each : plot.series()) {
                BigDecimal number = each.values().get(i).number();
                sum = number == null ? sum : sum.add(number);
            }
            longest = longest.max(sum);
        }
        return longest;
    }

    private void series() {
        PlotSeries series = new PlotSeries(xml, plot);
        for (int i = 0; i < plot.series().size(); i++) {
            series.write(i);
        }
    }

    private void ids() {
        xml.value("axId", CATEGORIES).value("axId", VALUES);
    }

    private void categories(String orientation, String position, String labels) {
        xml.open("c:catAx").value("axId", CATEGORIES).open("c:scaling").value("orientation", orientation);
        xml.close().value("delete", "0").value("axPos", position);
        xml.value("majorTickMark", "none").value("minorTickMark", "none").value("tickLblPos", labels);
        xml.open("c:spPr").open("a:ln", "w", "9525").fill("tx1").close().close();
        text("tx1");
        xml.value("crossAx", VALUES).value("crosses", "min").value("auto", "0").value("lblAlgn", "ctr");
        xml.value("lblOffset", "100").value("noMultiLvlLbl", "1").close();
    }

    private void title(String words) {
        xml.open("c:title").open("c:tx").open("c:rich");
        xml.empty("a:bodyPr", "rot", "-5400000", "vert", "horz")
                .empty("a:lstStyle")
                .open("a:p");
        xml.open("a:r")
                .open("a:rPr", "lang", "ja-JP", "sz", SIZE, "b", "0")
                .fill("tx1")
                .close();
        xml.text("a:t", words)
                .close()
                .close()
                .close()
                .close()
                .value("overlay", "0")
                .close();
    }

    /** The typeface is the theme's. */
    private void text(String color) {
        xml.open("c:txPr").empty("a:bodyPr").empty("a:lstStyle").open("a:p").open("a:pPr");
        xml.open("a:defRPr", "sz", SIZE, "b", "0").fill(color);
        xml.empty("a:latin", "typeface", "+mn-lt")
                .empty("a:ea", "typeface", "+mn-ea")
                .close()
                .close();
        xml.empty("a:endParaRPr", "lang", "ja-JP").close().close();
    }
}
