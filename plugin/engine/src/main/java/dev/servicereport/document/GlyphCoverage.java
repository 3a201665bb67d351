package dev.servicereport.document;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.IntPredicate;

/** Which characters the documents' font has. */
public final class GlyphCoverage implements IntPredicate {

    private final Font font;

    private GlyphCoverage(Font font) {
        this.font = font;
    }

    /** Looks into a TrueType file. */
    public static GlyphCoverage of(Path file) throws IOException {
        try {
            return new GlyphCoverage(Font.createFont(Font.TRUETYPE_FONT, file.toFile()));
        } catch (FontFormatException unusable) {
            throw new IOException(file.getFileName() + " is not a TrueType font", unusable);
        }
    }

    @Override
    public boolean test(int codePoint) {
        return font.canDisplay(codePoint);
    }
}
