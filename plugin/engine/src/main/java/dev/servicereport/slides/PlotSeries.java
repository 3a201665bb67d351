package dev.servicereport.slides;

import dev.servicereport.slides.Plot.Mark;
import dev.servicereport.slides.Plot.Series;
import dev.servicereport.slides.Plot.Value;
import java.math.BigDecimal;
import java.util.List;

/** Writes the series of a chart: how they look, what stands at their values, and the values with their place in the workbook. */
final class PlotSeries {

    private static final String POINT = "12700";
    private static final String THICK = "28575";

    private final Elements xml;
    private final Plot plot;

    PlotSeries(Elements xml, Plot plot) {
        this.xml = xml;
        this.plot = plot;
    }

    void write(int index) {
        Series series = plot.series().get(index);
        xml.open("c:ser");
        xml.value("idx", String.valueOf(index)).value("order", String.valueOf(index));
        xml.open("c:tx").open("c:strRef").text("c:f", PlotBook.name(index));
        xml.open("c:strCache").value("ptCount", "1");
        point(0, series.name());
        xml.close().close().close();
        if (plot.axis() == null) {
            bar(series.mark());
            xml.value("invertIfNegative", "0");
        } else {
            line(series);
        }
        labels(series);
        categories();
        numbers(index, series.values());
        if (plot.axis() != null) {
            xml.value("smooth", "0");
        }
        xml.close();
    }

    private void bar(Mark mark) {
        xml.open("c:spPr").fill(mark == Mark.DARK_BAR ? "accent1" : "bg2");
        xml.open("a:ln", "w", POINT).fill("tx1").close().close();
    }

    private void line(Series series) {
        xml.open("c:spPr");
        switch (series.mark()) {
            case JOINED ->
                xml.open("a:ln", "w", THICK).fill("accent1").empty("a:round").close();
            case LEVEL ->
                xml.open("a:ln", "w", THICK)
                        .fill("tx1")
                        .empty("a:prstDash", "val", "dash")
                        .close();
            default -> xml.open("a:ln", "w", THICK).none().close();
        }
        xml.close();
        marker(series.mark());
        List<Value> values = series.values();
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i).bare()) {
                xml.open("c:dPt").value("idx", String.valueOf(i));
                xml.open("c:marker").value("symbol", "none").close();
                xml.value("bubble3D", "0").close();
            }
        }
    }

    private void marker(Mark mark) {
        xml.open("c:marker").value("symbol", symbol(mark));
        if (mark != Mark.LEVEL) {
            xml.value("size", "11").open("c:spPr").fill(color(mark));
            xml.open("a:ln", "w", POINT).fill(color(mark)).close().close();
        }
        xml.close();
    }

    private static String symbol(Mark mark) {
        return switch (mark) {
            case JOINED -> "circle";
            case ALARM -> "triangle";
            case OPEN -> "diamond";
            case UPPER -> "dash";
            default -> "none";
        };
    }

    /** Of points. */
    private static String color(Mark mark) {
        return switch (mark) {
            case JOINED -> "accent1";
            case ALARM -> "accent2";
            default -> "tx1";
        };
    }

    private void labels(Series series) {
        xml.open("c:dLbls");
        List<Value> values = series.values();
        for (int i = 0; i < values.size(); i++) {
            Value value = values.get(i);
            if (value.number() != null && !value.label().isEmpty()) {
                xml.open("c:dLbl").value("idx", String.valueOf(i));
                xml.open("c:tx").open("c:rich");
                xml.empty("a:bodyPr", "wrap", "none").empty("a:lstStyle");
                value.label().lines().forEach(words -> paragraph(words, series.mark()));
                xml.close().close();
                xml.value("dLblPos", plot.axis() == null ? "ctr" : value.below() ? "b" : "t");
                shown("1");
                xml.close();
            }
        }
        xml.open("c:txPr").empty("a:bodyPr", "wrap", "none").empty("a:lstStyle").open("a:p");
        xml.open("a:pPr").empty("a:defRPr", "sz", PlotXml.SIZE).close();
        xml.empty("a:endParaRPr", "lang", "ja-JP").close().close();
        shown("0");
        xml.close();
    }

    private void paragraph(String words, Mark mark) {
        xml.open("a:p").open("a:r");
        xml.open("a:rPr", "lang", "ja-JP", "sz", PlotXml.SIZE, "b", mark == Mark.ALARM ? "1" : "0");
        xml.fill(mark == Mark.DARK_BAR ? "bg1" : mark == Mark.ALARM ? "accent2" : "tx1");
        xml.close().text("a:t", words).close().close();
    }

    private void shown(String value) {
        xml.value("showLegendKey", "0").value("showVal", value).value("showCatName", "0");
        xml.value("showSerName", "0").value("showPercent", "0").value("showBubbleSize", "0");
    }

    private void categories() {
        List<String> names = plot.categories();
        xml.open("c:cat").open("c:strRef").text("c:f", PlotBook.categories(names.size()));
        xml.open("c:strCache").value("ptCount", String.valueOf(names.size()));
        for (int i = 0; i < names.size(); i++) {
            point(i, names.get(i));
        }
        xml.close().close().close();
    }

    private void numbers(int index, List<Value> values) {
        xml.open("c:val").open("c:numRef").text("c:f", PlotBook.values(index, values.size()));
        xml.open("c:numCache").text("c:formatCode", PlotBook.format(values));
        xml.value("ptCount", String.valueOf(values.size()));
        for (int i = 0; i < values.size(); i++) {
            BigDecimal number = values.get(i).number();
            if (number != null) {
                point(i, number.toPlainString());
            }
        }
        xml.close().close().close();
    }

    private void point(int index, String value) {
        xml.open("c:pt", "idx", String.valueOf(index)).text("c:v", value).close();
    }
}
