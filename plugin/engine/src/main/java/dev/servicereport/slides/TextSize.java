package dev.servicereport.slides;

import java.util.ArrayList;
import java.util.List;

/** How much room text takes: Japanese is as wide as it is high, whatever typeface a machine has; the rest is taken to be wide. */
final class TextSize {

    /** Height of a line for each point of text, also in typefaces that need more than the deck's own. */
    static final double LINE = 1.45;

    private static final double LATIN = 0.62;

    private TextSize() {}

    /**
     * @param width in points
     * @param size of the text in points
     */
    static int lines(String text, double width, double size) {
        return Math.max(1, wrapped(text, width, size).size());
    }

    /** The text in pieces of so many lines at most. */
    static List<String> pieces(String text, double width, double size, int lines) {
        List<String> all = wrapped(text, width, size);
        List<String> pieces = new ArrayList<>();
        for (int i = 0; i < all.size(); i += lines) {
            pieces.add(String.join("", all.subList(i, Math.min(all.size(), i + lines))));
        }
        return pieces.isEmpty() ? List.of("") : pieces;
    }

    private static List<String> wrapped(String text, double width, double size) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        double length = 0;
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            int c = text.codePointAt(i);
            double wide = c < 0x100 ? size * LATIN : size;
            if (length + wide > width && !line.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
                length = 0;
            }
            line.appendCodePoint(c);
            length += wide;
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }
}
