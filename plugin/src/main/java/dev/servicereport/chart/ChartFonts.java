package dev.servicereport.chart;

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

    /** Stands for a character that the font does not have, or that must not be drawn (ゲタ記号). */
    private static final int GETA = '〓';

    private static final String NEVER_FIRST = "、。，．・：；！？）］｝」』】〉》〕ー～々ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ)]},.:;!?%";

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final String family;
    private final Font regular;
    private final Font bold;

    private ChartFonts(String family, Font regular, Font bold) {
        this.family = family;
        this.regular = regular;
        this.bold = bold;
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

    /** The text with 〓 for what this font cannot show: missing glyphs, controls, invisible marks, lone surrogates. */
    String printable(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().map(c -> isShown(c) ? c : GETA).forEach(shown::appendCodePoint);
        return shown.toString();
    }

    private boolean isShown(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> false;
            default -> regular.canDisplay(c);
        };
    }

    /**
     * The text in lines of at most {@code width}; at least one line.
     * Broken between any two characters, but no line begins with a closing mark or a small kana (行頭禁則).
     */
    List<String> wrap(String text, Face face, double width) {
        List<String> lines = new ArrayList<>();
        String rest = text;
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
