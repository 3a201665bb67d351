package dev.servicereport.chart;

import java.awt.Shape;
import java.io.ByteArrayOutputStream;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A drawing as SVG: drawn by Batik, then stripped of what depends on the locale or only makes it large, and given the glyphs that it uses.
 * The JDK's own DOM sorts attributes and its own writer escapes, whatever else is on the class path.
 */
final class SvgDocument {

    private static final String NAMESPACE = "http://www.w3.org/2000/svg";

    /** Rendering hints and defaults that Batik spells out. */
    private static final Set<String> NOISE = Set.of(
            "color-interpolation",
            "color-rendering",
            "image-rendering",
            "shape-rendering",
            "text-rendering",
            "stroke-dashoffset",
            "stroke-miterlimit");

    private final Chart chart;
    private final Drawing drawing;
    private final Document document = empty();

    private SvgDocument(Chart chart, Drawing drawing) {
        this.chart = chart;
        this.drawing = drawing;
    }

    static SvgDocument of(Chart chart, Drawing drawing) {
        SvgDocument svg = new SvgDocument(chart, drawing);
        svg.draw();
        svg.clean(svg.root());
        svg.bringTypeface();
        svg.describe();
        return svg;
    }

    private static Document empty() {
        try {
            Document document = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(NAMESPACE, "svg", null);
            document.setXmlStandalone(true);
            return document;
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException("the JDK's parser needs no configuration", impossible);
        }
    }

    private Element root() {
        return document.getDocumentElement();
    }

    private void draw() {
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
        context.setPrecision(2);
        Unclipped graphics = new Unclipped(context);
        drawing.draw(graphics);
        graphics.getRoot(root());
    }

    private void clean(Node node) {
        if (node instanceof Element element) {
            NOISE.forEach(element::removeAttribute);
            if (element.hasAttribute("font-family")) {
                // AWT would name the family in the machine's language.
                element.setAttribute("font-family", drawing.fonts().families());
            }
            anchor(element);
        }
        IntStream.range(0, node.getChildNodes().getLength())
                .map(i -> node.getChildNodes().getLength() - 1 - i)
                .mapToObj(node.getChildNodes()::item)
                .toList()
                .forEach(this::cleanChild);
    }

    private static void anchor(Element element) {
        String text = element.getTagName().equals("text") ? element.getTextContent() : "";
        Anchor.of(text).ifPresent(anchor -> {
            element.setAttribute("text-anchor", anchor.attribute());
            element.setTextContent(text.substring(1));
        });
    }

    private void cleanChild(Node child) {
        boolean empty = child.getNodeName().equals("defs") && !child.hasChildNodes();
        if (empty || child.getNodeType() == Node.COMMENT_NODE) {
            child.getParentNode().removeChild(child);
        } else {
            clean(child);
        }
    }

    private void bringTypeface() {
        String rules = FontFaces.of(root(), drawing.fonts());
        if (!rules.isEmpty()) {
            Element style = document.createElementNS(NAMESPACE, "style");
            style.setTextContent(rules);
            root().insertBefore(style, root().getFirstChild());
        }
    }

    private void describe() {
        root().setAttribute("width", Integer.toString(drawing.width()));
        root().setAttribute("height", Integer.toString(drawing.height()));
        root().setAttribute("viewBox", "0 0 " + drawing.width() + " " + drawing.height());
        root().setAttribute("role", "img");
        @Nullable Node first = root().getFirstChild();
        root().insertBefore(text("title", chart.title()), first);
        root().insertBefore(text("desc", chart.alt()), first);
    }

    private Element text(String name, String content) {
        Element element = document.createElementNS(NAMESPACE, name);
        element.setTextContent(drawing.fonts().printable(content));
        return element;
    }

    byte[] toBytes() {
        try {
            Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            transformer.transform(new DOMSource(document), new StreamResult(bytes));
            return bytes.toByteArray();
        } catch (TransformerException impossible) {
            throw new IllegalStateException("a DOM is written into memory", impossible);
        }
    }

    /** Nothing is drawn outside its place, so clip paths, each with an id of its own, are left out. */
    static final class Unclipped extends SVGGraphics2D {

        Unclipped(SVGGeneratorContext context) {
            super(context, false);
        }

        @Override
        public void clip(@Nullable Shape shape) {}

        @Override
        public void setClip(@Nullable Shape shape) {}
    }
}
