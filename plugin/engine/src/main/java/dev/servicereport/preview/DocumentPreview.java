package dev.servicereport.preview;

import dev.servicereport.document.Assets;
import dev.servicereport.document.DocumentKind;
import dev.servicereport.document.GlyphCoverage;
import dev.servicereport.document.TemplateFault;
import dev.servicereport.document.WrittenDocument;
import dev.servicereport.documents.Catalogue;
import dev.servicereport.documents.OwnDocuments;
import dev.servicereport.problem.BadInputException;
import dev.servicereport.problem.Problem;
import dev.servicereport.render.RenderException;
import dev.servicereport.render.RenderJob;
import dev.servicereport.render.Renderer;
import dev.servicereport.render.Targets;
import dev.servicereport.run.ReportRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes one document again and again. What did not change is kept: the data read, the figures, the fonts, the renderer. It is used by
 * one thread at a time; the view may be asked for by any.
 */
final class DocumentPreview {

    private static final String MONTHLY = Catalogue.MONTHLY_REPORT.id();

    private final ReportRequest request;
    private final @Nullable Path own;
    private final @Nullable LocalDate issuedOn;
    private final Path folder;
    private final Renderer renderer;
    private final GlyphCoverage glyphs;
    private final Draft draft;
    private @Nullable Figures figures;
    private Choice choice;
    private volatile View view;
    private int generation;

    /**
     * @param request the data, months and cut-off
     * @param own the user's templates, theme and style, or null
     * @param issuedOn the date of documents for which the data have none, or null
     * @param folder where to work; nothing else is written to
     * @param renderer renders; it is not closed here
     * @param kind the id of the kind of document to begin with
     */
    DocumentPreview(
            ReportRequest request,
            @Nullable Path own,
            @Nullable LocalDate issuedOn,
            Path folder,
            Renderer renderer,
            String kind)
            throws TemplateFault, IOException {
        this.request = request;
        this.own = own;
        this.issuedOn = issuedOn;
        this.folder = folder;
        this.renderer = renderer;
        Assets assets = Assets.unpack(folder.resolve("fonts-of-charts"), own);
        glyphs = GlyphCoverage.of(assets.regularFont());
        draft = new Draft(own, glyphs, request.cache(), assets);
        choice = Choice.first(kind);
        view = View.empty(kind);
    }

    /** What there is to see now. */
    View view() {
        return view;
    }

    /** Looks at something else. */
    void choose(Choice other) throws InterruptedException {
        choice = other;
        make(false);
    }

    /**
     * Makes the document again.
     *
     * @param dataChanged whether the data have to be read again
     */
    void make(boolean dataChanged) throws InterruptedException {
        long start = System.nanoTime();
        try {
            if (figures == null || dataChanged) {
                figures = Figures.read(request, glyphs);
            }
            view = made(figures, start);
        } catch (BadInputException bad) {
            fail(
                    bad.problems().stream()
                            .filter(Problem::isError)
                            .map(Problem::toString)
                            .toList(),
                    start);
        } catch (TemplateFault fault) {
            fail(List.of(fault.getMessage() + "\n" + fault.hint()), start);
        } catch (RenderException failed) {
            fail(failed.complaints(), start);
        } catch (IOException failed) {
            fail(List.of(failed.toString()), start);
        }
    }

    private void fail(List<String> faults, long start) {
        view = view.faulty(faults, since(start));
    }

    private static long since(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }

    private View made(Figures read, long start)
            throws BadInputException, TemplateFault, RenderException, IOException, InterruptedException {
        draft.requireUsedTemplates();
        generation++;
        Path place = folder.resolve(Integer.toString(generation));
        Assets assets = Assets.unpack(place.resolve("assets"), own).branded(read.dataset(), glyphs);
        Optional<YearMonth> month = read.monthOr(choice.month());
        List<DocumentKind> kinds = OwnDocuments.catalogue(
                        read.dataset().delivery().handling().kinds(), own)
                .stream()
                .filter(kind -> !kind.isOfFinishedFiles())
                .toList();
        DocumentKind kind = kinds.stream()
                .filter(each -> each.id().equals(choice.kind()))
                .findFirst()
                .orElse(Catalogue.MONTHLY_REPORT);
        List<WrittenDocument> documents = draft.write(kind, read.of(month, issuedOn), assets, place);
        WrittenDocument document = chosen(documents);
        Path page = document == null ? null : document.beside(".html");
        if (document != null && page != null) {
            render(document, assets.folder(), Targets.page(page));
        }
        removeOlder();
        return new View(
                view.version() + 1,
                new View.Shown(month.orElse(null), kind.id(), document, page, assets.folder()),
                new View.Offer(read.months(), kinds, documents),
                List.of(),
                since(start));
    }

    private @Nullable WrittenDocument chosen(List<WrittenDocument> documents) {
        return documents.stream()
                .filter(document -> document.name().equals(choice.document()))
                .findFirst()
                .orElse(documents.isEmpty() ? null : documents.get(0));
    }

    private void render(WrittenDocument document, Path assets, Targets targets)
            throws RenderException, InterruptedException {
        renderer.render(new RenderJob(document.name(), document.source(), assets, targets));
    }

    /**
     * The PDF of what is looked at.
     *
     * @return empty when there is nothing to render
     * @throws RenderException when it cannot be rendered, while its page could
     */
    Optional<Path> pdf() throws RenderException, InterruptedException {
        View now = view;
        WrittenDocument document = now.shown().document();
        Path assets = now.shown().assets();
        if (document == null || assets == null) {
            return Optional.empty();
        }
        Path pdf = document.beside(".pdf");
        if (!Files.exists(pdf)) {
            render(document, assets, Targets.pdf(pdf));
        }
        return Optional.of(pdf);
    }

    /** Somebody may still load the one before. */
    private void removeOlder() throws IOException {
        Path old = folder.resolve(Integer.toString(generation - 2));
        if (Files.exists(old)) {
            PlaceOfProcess.remove(old);
        }
    }

    /** The id of what is shown when nobody chooses. */
    static String usual() {
        return MONTHLY;
    }
}
