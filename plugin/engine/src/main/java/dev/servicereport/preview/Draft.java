package dev.servicereport.preview;

import dev.servicereport.cache.Cache;
import dev.servicereport.document.AsciiDocEscaper;
import dev.servicereport.document.Assets;
import dev.servicereport.document.ChartFiles;
import dev.servicereport.document.DocumentKind;
import dev.servicereport.document.DocumentWriter;
import dev.servicereport.document.GlyphCoverage;
import dev.servicereport.document.Material;
import dev.servicereport.document.OwnFiles;
import dev.servicereport.document.TemplateFault;
import dev.servicereport.document.Templates;
import dev.servicereport.document.WrittenDocument;
import dev.servicereport.problem.BadInputException;
import dev.servicereport.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a document as AsciiDoc from the templates as they are now; what draws its charts is kept as long as the looks stay. */
final class Draft {

    private final @Nullable Path own;
    private final GlyphCoverage glyphs;
    private final Cache cache;
    private ChartFiles charts;
    private String look;

    /**
     * @param own the user's templates, theme and style, or null
     * @param glyphs what the fonts can show
     * @param cache what earlier runs drew
     * @param assets the looks to begin with
     */
    Draft(@Nullable Path own, GlyphCoverage glyphs, Cache cache, Assets assets) throws IOException {
        this.own = own;
        this.glyphs = glyphs;
        this.cache = cache;
        charts = ChartFiles.of(assets, cache);
        look = assets.values().values().toString();
    }

    /** @throws BadInputException when a file of the user's own changes nothing */
    void requireUsedTemplates() throws BadInputException, IOException {
        List<Problem> unused = own == null || !Files.isDirectory(own) ? List.of() : OwnFiles.unused(own);
        if (unused.stream().anyMatch(Problem::isError)) {
            throw new BadInputException(unused);
        }
    }

    /**
     * Writes every document of a kind.
     *
     * @param assets templates and looks
     * @param place a folder of their own, in which {@code documents} is made
     */
    List<WrittenDocument> write(DocumentKind kind, Material material, Assets assets, Path place)
            throws TemplateFault, IOException {
        Templates templates = new Templates(assets.templates(), new AsciiDocEscaper(glyphs));
        if (!look.equals(assets.values().values().toString())) {
            charts = ChartFiles.of(assets, cache);
            look = assets.values().values().toString();
        }
        return new DocumentWriter(charts, templates, place.resolve("documents"))
                .write(kind, material.inTexts(assets.texts()));
    }
}
