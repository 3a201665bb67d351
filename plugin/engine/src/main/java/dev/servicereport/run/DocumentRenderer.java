package dev.servicereport.run;

import dev.servicereport.cache.Cache;
import dev.servicereport.cache.Fingerprint;
import dev.servicereport.dataset.Dataset;
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
import dev.servicereport.documents.OwnDocuments;
import dev.servicereport.documents.briefing.BriefingEditions;
import dev.servicereport.documents.briefing.BriefingFolder;
import dev.servicereport.problem.BadInputException;
import dev.servicereport.render.CachedRenderer;
import dev.servicereport.render.KeptRenderer;
import dev.servicereport.render.RenderException;
import dev.servicereport.render.RenderJob;
import dev.servicereport.render.Targets;
import dev.servicereport.run.DocumentRequest.Format;
import dev.servicereport.slides.SlideLibrary;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Figures → AsciiDoc → HTML and PDF. */
final class DocumentRenderer implements AutoCloseable {

    private Assets assets;
    private final GlyphCoverage glyphs;
    private final DocumentRequest request;
    private final Set<Format> formats;
    private final Consumer<String> progress;
    private final StepWatch watch;
    private final Cache cache;
    private final List<DocumentKind> own;
    private final @Nullable CachedRenderer renderer;

    /** With the fonts that they are drawn with, once the first document is written. */
    private @Nullable ChartFiles charts;

    private DocumentRenderer(
            Path work, DocumentRequest request, Cache cache, Consumer<String> progress, StepWatch watch)
            throws BadInputException, TemplateFault, IOException {
        own = OwnDocuments.of(request.templateDirectory());
        assets = Assets.unpack(work.resolve("assets"), request.templateDirectory());
        this.request = request;
        formats = request.formats();
        this.cache = cache;
        this.progress = progress;
        this.watch = watch;
        glyphs = GlyphCoverage.of(assets.regularFont());
        renderer = formats.stream().noneMatch(Format::isRendered)
                ? null
                : new CachedRenderer(cache, () -> KeptRenderer.start(formats.contains(Format.PDF), progress));
    }

    /**
     * Gets everything ready; the renderer goes on doing so while the data are read.
     *
     * @param work where to put templates, theme and fonts, and what the renderer leaves while it is at work
     * @param cache what earlier runs drew and rendered
     * @param progress told of each document
     * @param watch told of each step
     * @throws BadInputException when slides are asked for and the library that writes them is not there
     */
    static DocumentRenderer open(
            Path work, DocumentRequest request, Cache cache, Consumer<String> progress, StepWatch watch)
            throws BadInputException, TemplateFault, IOException {
        if (request.makesSlides()) {
            SlideLibrary.require();
        }
        return new DocumentRenderer(work, request, cache, progress, watch);
    }

    /** The characters that documents can show. */
    GlyphCoverage glyphs() {
        return glyphs;
    }

    /** Takes on the looks that the contract asks for, before anything is written. */
    void dress(Dataset dataset) throws BadInputException, IOException {
        assets = assets.branded(dataset, glyphs);
    }

    /** The fingerprint of templates, theme, style and fonts. */
    String looks() throws IOException {
        return Fingerprint.ofFolder(assets.folder(), file -> true);
    }

    /** Every document of the contract, in the order in which they are made. */
    List<DocumentKind> catalogue(Dataset dataset) throws BadInputException {
        return OwnDocuments.catalogue(dataset.delivery().handling().kinds(), own);
    }

    /** Writes every document asked for as AsciiDoc, but for those made of finished files. */
    List<WrittenDocument> write(Material material, Path folder) throws BadInputException, TemplateFault, IOException {
        return write(kind -> request.asksFor(kind) && !kind.isOfFinishedFiles(), material, folder);
    }

    /** Writes the documents made of finished files as AsciiDoc. */
    List<WrittenDocument> writeFromFinished(Material material, Path folder)
            throws BadInputException, TemplateFault, IOException {
        return write(DocumentKind::isOfFinishedFiles, material, folder);
    }

    private List<WrittenDocument> write(Predicate<DocumentKind> wanted, Material material, Path folder)
            throws BadInputException, TemplateFault, IOException {
        Templates templates = new Templates(assets.templates(), new AsciiDocEscaper(glyphs));
        if (charts == null) {
            charts = ChartFiles.of(assets, cache);
        }
        DocumentWriter writer = new DocumentWriter(charts, templates, folder);
        Material worded = material.inTexts(assets.texts());
        List<WrittenDocument> written = new ArrayList<>();
        for (DocumentKind kind : catalogue(material.dataset())) {
            if (wanted.test(kind)) {
                watch.step("writing " + kind.id());
                written.addAll(writer.write(kind, worded));
            }
        }
        return written;
    }

    /**
     * Writes what the briefings leave for other uses: each chart by itself, and slides when they are asked for.
     *
     * @param written what was written of these data
     * @param folder where to
     */
    void brief(Material material, List<WrittenDocument> written, Path folder) throws TemplateFault, IOException {
        BriefingFolder briefings = new BriefingFolder(material, assets, request.makesSlides());
        for (WrittenDocument document : written) {
            if (document.kind().id().equals(BriefingEditions.ID)) {
                watch.step("briefing " + document.name());
                briefings.write(document, folder);
            }
        }
    }

    /** Renders each document, beside its source. */
    void render(List<WrittenDocument> documents) throws RenderException, InterruptedException, IOException {
        if (renderer == null) {
            return;
        }
        for (int i = 0; i < documents.size(); i++) {
            WrittenDocument document = documents.get(i);
            watch.step("rendering " + document.name());
            long start = System.nanoTime();
            RenderJob job = new RenderJob(document.name(), document.source(), assets.folder(), targets(document));
            boolean rendered = renderer.render(job);
            String taken = rendered ? seconds(Duration.ofNanos(System.nanoTime() - start)) : "unchanged";
            progress.accept((i + 1) + "/" + documents.size() + " " + document.name() + " (" + taken + ")");
        }
    }

    private static String seconds(Duration taken) {
        long tenths = taken.toMillis() / 100;
        return tenths / 10 + "." + tenths % 10 + " s";
    }

    @Override
    public void close() {
        if (renderer != null) {
            renderer.close();
        }
    }

    private Targets targets(WrittenDocument document) {
        return new Targets(
                target(document, Format.HTML, ".html"),
                target(document, Format.FRAGMENT, ".fragment.html"),
                target(document, Format.PDF, ".pdf"));
    }

    private @Nullable Path target(WrittenDocument document, Format format, String extension) {
        return formats.contains(format) ? document.beside(extension) : null;
    }
}
