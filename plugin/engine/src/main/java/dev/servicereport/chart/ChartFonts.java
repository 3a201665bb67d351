package dev.servicereport.chart;

import dev.servicereport.problem.VisibleText;
import java.awt.Color;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The typeface of all charts, in the weights they use, how wide text becomes in it, their colours, and how wide a drawing is.
 * Read from font files, never from what the machine has installed, so that every machine lays out alike.
 */
public final class ChartFonts {

    /** Of all text, in the drawing's units. */
    static final float SIZE = 11;

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    /** What stands in for a typeface without serifs where it is missing, and for one with them. */
    private static final String PLAIN_FALLBACK =
            "'BIZ UDPGothic', 'Yu Gothic', Meiryo, 'Hiragino Sans', 'Noto Sans CJK JP', sans-serif";

    private static final String FORMAL_FALLBACK =
            "'BIZ UDPMincho', 'Yu Mincho', 'Hiragino Mincho ProN', 'Noto Serif CJK JP', serif";

    private final String families;
    private final FontWeight regular;
    private final FontWeight bold;
    private final VisibleText visible;

    private final Map<Tone, Color> colours;
    private final int across;

    private ChartFonts(String families, FontWeight regular, FontWeight bold, Map<Tone, Color> colours, int across) {
        this.families = families;
        this.regular = regular;
        this.bold = bold;
        this.colours = colours;
        this.across = across;
        visible = new VisibleText(regular.font()::canDisplay);
    }

    /**
     * @param family the name under which the SVG asks for the font, the same as in the PDF theme and the style sheet
     * @param colours six hexadecimal digits each, by their names in the file of values; all that charts use must be among them
     * @param regular a TrueType font
     * @param bold its bold
     * @throws IOException if a font cannot be read or is not a TrueType font
     */
    public static ChartFonts read(String family, Map<String, String> colours, InputStream regular, InputStream bold)
            throws IOException {
        return new ChartFonts(
                "'" + family + "', " + PLAIN_FALLBACK,
                FontWeight.read(regular, Font.PLAIN, SIZE),
                FontWeight.read(bold, Font.BOLD, SIZE),
                colours(colours),
                Drawing.WIDTH);
    }

    /**
     * The typeface of forms, which has no bold: what is strong elsewhere is plain in it.
     *
     * @param family as above
     * @param colours as above
     * @param only a TrueType font
     * @throws IOException as above
     */
    public static ChartFonts readFormal(String family, Map<String, String> colours, InputStream only)
            throws IOException {
        FontWeight weight = FontWeight.read(only, Font.PLAIN, SIZE);
        return new ChartFonts("'" + family + "', " + FORMAL_FALLBACK, weight, weight, colours(colours), Drawing.WIDTH);
    }

    private static Map<Tone, Color> colours(Map<String, String> values) {
        Map<Tone, Color> colours = new EnumMap<>(Tone.class);
        for (Tone tone : Tone.values()) {
            String value = values.get(tone.value());
            if (value == null) {
                throw new IllegalArgumentException("charts need the colour " + tone.value());
            }
            colours.put(tone, new Color(Integer.parseInt(value, 16)));
        }
        return colours;
    }

    /** The same for a drawing of {@value Drawing#NARROW} units, as wide as the screen of a telephone. */
    ChartFonts narrow() {
        return new ChartFonts(families, regular, bold, colours, Drawing.NARROW);
    }

    /** How wide the drawing is, in its own units. */
    int across() {
        return across;
    }

    /** Whether the drawing is for a narrow screen. */
    boolean isNarrow() {
        return across < Drawing.WIDTH;
    }

    Color color(Tone tone) {
        return Objects.requireNonNull(colours.get(tone), tone::value);
    }

    /** The name under which an SVG asks for the font, quoted, and those that stand in for it where it may not be brought along. */
    String families() {
        return families;
    }

    Font of(Face face) {
        return weight(face).font();
    }

    private FontWeight weight(Face face) {
        return face == Face.PLAIN ? regular : bold;
    }

    /** What the glyphs of a face that a drawing uses are taken from, to be put into it; none where its maker does not allow that. */
    Optional<TrueType> outlines(Face face) {
        return weight(face).outlines();
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
     * Broken between words where that can be, else between any two characters; no line begins with a closing mark or a small kana
     * (行頭禁則).
     */
    List<String> wrap(String text, Face face, double width) {
        return LineBreaks.lines(printable(text), width, line -> width(line, face));
    }
}
