package dev.servicereport.preview;

import dev.servicereport.cache.Cache;
import dev.servicereport.cache.Fingerprint;
import dev.servicereport.chart.ChartFonts;
import dev.servicereport.chart.Charts;
import dev.servicereport.document.AsciiDocEscaper;
import dev.servicereport.document.Assets;
import dev.servicereport.document.ChartFiles;
import dev.servicereport.document.DocumentKind;
import dev.servicereport.document.DocumentWriter;
import dev.servicereport.document.GlyphCoverage;
import dev.servicereport.document.Material;
import dev.servicereport.document.TemplateFault;
import dev.servicereport.document.Templates;
import dev.servicereport.document.WrittenDocument;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What fonts are needed for, read once: they do not change while a document is looked at.
 *
 * @param glyphs the characters that documents can show
 * @param charts draws charts
 * @param fonts tells the fonts of charts from others
 */
record Pens(GlyphCoverage glyphs, Charts charts, String fonts) {

    private static final String FAMILY = "BIZ UDGothic";

    static Pens of(Assets assets) throws IOException {
        try (InputStream regular = Files.newInputStream(assets.regularFont());
                InputStream bold = Files.newInputStream(assets.boldFont())) {
            return new Pens(
                    GlyphCoverage.of(assets.regularFont()),
                    new Charts(ChartFonts.read(FAMILY, regular, bold)),
                    Fingerprint.of(Fingerprint.ofFile(assets.regularFont()), Fingerprint.ofFile(assets.boldFont())));
        }
    }

    /** Writes every document of a kind as AsciiDoc with its charts, into {@code documents} of a folder. */
    List<WrittenDocument> write(DocumentKind kind, Material material, Assets assets, Path place, Cache cache)
            throws TemplateFault, IOException {
        Templates templates = new Templates(assets.templates(), new AsciiDocEscaper(glyphs));
        ChartFiles files = new ChartFiles(charts, fonts, cache);
        return new DocumentWriter(files, templates, place.resolve("documents")).write(kind, material);
    }
}
