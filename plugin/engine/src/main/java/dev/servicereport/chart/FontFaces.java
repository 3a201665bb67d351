package dev.servicereport.chart;

import java.util.Base64;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * The rules of a style sheet that bring the typeface of a drawing with it: of each weight the glyphs that its texts use, and no other.
 * A machine without the typeface shows the drawing as every other one does.
 */
final class FontFaces {

    private final ChartFonts fonts;
    private final NavigableSet<Integer> regular = new TreeSet<>();
    private final NavigableSet<Integer> bold = new TreeSet<>();

    private FontFaces(ChartFonts fonts) {
        this.fonts = fonts;
    }

    /** The rules for all texts of a drawing; empty where the maker of the fonts does not allow it. */
    static String of(Element root, ChartFonts fonts) {
        FontFaces faces = new FontFaces(fonts);
        NodeList texts = root.getElementsByTagName("text");
        for (int index = 0; index < texts.getLength(); index++) {
            Node text = texts.item(index);
            NavigableSet<Integer> characters = isBold(text) ? faces.bold : faces.regular;
            text.getTextContent().codePoints().forEach(characters::add);
        }
        return faces.rule(Face.PLAIN, faces.regular) + faces.rule(Face.STRONG, faces.bold);
    }

    private static boolean isBold(Node text) {
        for (Node at = text; at instanceof Element element; at = at.getParentNode()) {
            if (element.hasAttribute("font-weight")) {
                return element.getAttribute("font-weight").equals("bold");
            }
        }
        return false;
    }

    private String rule(Face face, NavigableSet<Integer> characters) {
        if (characters.isEmpty()) {
            return "";
        }
        String family = fonts.families().substring(0, fonts.families().indexOf(','));
        String weight = face == Face.PLAIN ? "normal" : "bold";
        return fonts.outlines(face)
                .map(font -> "@font-face{font-family:" + family + ";font-weight:" + weight
                        + ";src:url(data:font/ttf;base64,"
                        + Base64.getEncoder().encodeToString(FontPart.of(font, characters)) + ")}")
                .orElse("");
    }
}
