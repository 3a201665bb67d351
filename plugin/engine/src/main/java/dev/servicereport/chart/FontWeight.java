package dev.servicereport.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * A typeface in one weight.
 *
 * @param font as AWT draws it
 * @param outlines what a part of it is made from; none where its maker does not allow that
 */
record FontWeight(Font font, Optional<TrueType> outlines) {

    /**
     * @param style bold is marked as such so that the SVG says so; AWT does not thicken a file that is bold already
     * @throws IOException if the file cannot be read or is not a TrueType font
     */
    static FontWeight read(InputStream file, int style, float size) throws IOException {
        byte[] bytes = file.readAllBytes();
        try {
            Font font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes));
            return new FontWeight(font.deriveFont(style, size), TrueType.of(bytes));
        } catch (FontFormatException notTrueType) {
            throw new IOException("charts need a TrueType font: " + notTrueType.getMessage(), notTrueType);
        }
    }
}
