package dev.servicereport.chart;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.servicereport.document.LookValues;
import dev.servicereport.document.TemplateFault;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** A chart as SVG, asked by structure. */
record Picture(Document svg) {

    static final ChartFonts FONTS = fonts();

    static Picture of(Chart chart) {
        return new Picture(Jsoup.parse(source(chart), Parser.xmlParser()));
    }

    static String source(Chart chart) {
        return new String(new Charts(FONTS).svg(chart), UTF_8);
    }

    private static ChartFonts fonts() {
        try (InputStream regular = font("Regular");
                InputStream bold = font("Bold")) {
            return ChartFonts.read("BIZ UDGothic", LookValues.bundled().values(), regular, bold);
        } catch (IOException | TemplateFault unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static InputStream font(String weight) {
        String name = "/dev/servicereport/asciidoc/fonts/BIZUDGothic-" + weight + ".ttf";
        return Objects.requireNonNull(Picture.class.getResourceAsStream(name), name);
    }

    /** All texts in the order in which they are drawn. */
    List<String> texts() {
        return svg.select("text").eachText();
    }

    List<String> boldTexts() {
        return svg.select("text").stream()
                .filter(text -> inherited(text, "font-weight").equals("bold"))
                .map(Element::text)
                .toList();
    }

    /** Widths of the rectangles of a colour ({@code rgb(r,g,b)}), without the legend's. */
    List<Double> barWidths(String fill) {
        double legend = height() - 24;
        return svg.select("rect").stream()
                .filter(bar -> inherited(bar, "fill").equals(fill))
                .filter(bar -> Double.parseDouble(bar.attr("y")) < legend)
                .map(bar -> Double.parseDouble(bar.attr("width")))
                .toList();
    }

    /** How many shapes of a kind have a colour, the legend's among them. */
    long count(String tag, String attribute, String color) {
        return svg.select(tag).stream()
                .filter(shape -> inherited(shape, attribute).equals(color))
                .count();
    }

    double height() {
        return Double.parseDouble(svg.selectFirst("svg").attr("height"));
    }

    /** Where a text stands. */
    double yOf(String text) {
        return Double.parseDouble(svg.select("text").stream()
                .filter(element -> element.text().equals(text))
                .findFirst()
                .orElseThrow()
                .attr("y"));
    }

    /** Where a text begins. */
    double xOf(String text) {
        return Double.parseDouble(svg.select("text").stream()
                .filter(element -> element.text().equals(text))
                .findFirst()
                .orElseThrow()
                .attr("x"));
    }

    private static String inherited(Element element, String attribute) {
        return element.closest("[" + attribute + "]").attr(attribute);
    }
}
