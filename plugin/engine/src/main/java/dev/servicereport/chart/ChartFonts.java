package dev.servicereport.chart;

import dev.servicereport.problem.VisibleText;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * The typeface of all charts, in the weights they use, and how wide text becomes in it.
 * Read from font files, never from what the machine has installed, so that every machine lays out alike.
 */
public final class ChartFonts {

    /** Of all text, in the drawing's units. */
    static final float SIZE = 11;

    private static final String NEVER_FIRST = "、。，．・：；！？）］｝」』】〉》〕ー～々ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ)]},.:;!?%";

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final String family;
    private final Font regular;
    private final Font bold;
    private final VisibleText visible;

    private ChartFonts(String family, Font regular, Font bold) {
        this.family = family;
        this.regular = regular;
        this.bold = bold;
        visible = new VisibleText(regular::canDisplay);
    }

    /**
     * @param family the name under which the SVG asks for the font, the same as in the PDF theme and the style sheet
     * @param regular a TrueType font
     * @param bold its bold
     * @throws IOException if one of them cannot be read or is not a TrueType font
     */
    public static ChartFonts read(String family, InputStream regular, InputStream bold) throws IOException {
        Font plain = font(regular).deriveFont(Font.PLAIN, SIZE);
        // Marked as bold so that the SVG says so; AWT does not thicken a file that is bold already.
        return new ChartFonts(family, plain, font(bold).deriveFont(Font.BOLD, SIZE));
    }

    private static Font font(InputStream file) throws IOException {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, file);
        } catch (FontFormatException notTrueType) {
            throw new IOException("charts need a TrueType font: " + notTrueType.getMessage(), notTrueType);
        }
    }

    String family() {
        return family;
    }

    Font of(Face face) {
        return face == Face.PLAIN ? regular : bold;
    }

    /** Width in the drawing's units. */
    double width(String text, Face face) {
        return of(face).getStringBounds(printable(text), EXACT).getWidth();
    }

    /** The text as documents show it as well. */
    String printable(String text) {
        return visible.of(text);
    }

    /**
     * The text in lines of at most {@code width}; at least one line.
     * Broken between any two characters, but no line begins with a closing mark or a small kana (行頭禁則).
     */
    List<String> wrap(String text, Face face, double width) {
        List<String> lines = new ArrayList<>();
        String rest = printable(text);
        while (width(rest, face) > width) {
            int end = lineEnd(rest, face, width);
            lines.add(rest.substring(0, end));
            rest = rest.substring(end);
        }
        lines.add(rest);
        return lines;
    }

    private int lineEnd(String text, Face face, double width) {
        int end = text.offsetByCodePoints(0, 1);
        int allowed = end;
        while (end < text.length() && width(text.substring(0, end), face) <= width) {
            allowed = NEVER_FIRST.indexOf(text.codePointAt(end)) < 0 ? end : allowed;
            end = text.offsetByCodePoints(end, 1);
        }
        return allowed;
    }
}
