package dev.servicereport;

import dev.servicereport.DocumentRequest.Format;
import dev.servicereport.chart.ChartFonts;
import dev.servicereport.chart.Charts;
import dev.servicereport.dataset.Dataset;
import dev.servicereport.document.AsciiDocEscaper;
import dev.servicereport.document.Assets;
import dev.servicereport.document.GlyphCoverage;
import dev.servicereport.document.MonthlyReportDocument;
import dev.servicereport.document.TemplateFault;
import dev.servicereport.document.Templates;
import dev.servicereport.document.WrittenDocument;
import dev.servicereport.figures.FiguresCalculation;
import dev.servicereport.figures.MonthCharts;
import dev.servicereport.figures.MonthFigures;
import dev.servicereport.figures.MonthlyReportWriter;
import dev.servicereport.render.IncrementalRenderer;
import dev.servicereport.render.RenderException;
import dev.servicereport.render.RenderJob;
import dev.servicereport.render.Targets;
import dev.servicereport.render.WorkerRenderer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Figures → AsciiDoc → HTML and PDF. */
final class DocumentPress implements AutoCloseable {

    private static final String FONT_FAMILY = "BIZ UDGothic";

    private final Assets assets;
    private final GlyphCoverage glyphs;
    private final Set<Format> formats;
    private final Consumer<String> progress;
    private final IncrementalRenderer renderer;

    private DocumentPress(Assets assets, Set<Format> formats, IncrementalRenderer renderer, Consumer<String> progress)
            throws IOException {
        this.assets = assets;
        this.formats = formats;
        this.renderer = renderer;
        this.progress = progress;
        glyphs = GlyphCoverage.of(assets.regularFont());
    }

    /** Gets everything ready; the renderer, when one is needed, goes on doing so while the data are read. */
    static DocumentPress open(
            OutputFolder output, ReportRequest report, DocumentRequest request, Consumer<String> progress)
            throws IOException {
        Assets assets = Assets.unpack(output.work(), request.templateDirectory());
        Set<Format> formats = request.formats();
        Path place = report.outputDirectory().toAbsolutePath().normalize();
        IncrementalRenderer renderer = IncrementalRenderer.into(
                output.output(), place, () -> WorkerRenderer.start(formats.contains(Format.PDF), progress));
        if (!formats.isEmpty()) {
            renderer.startIfNewer(inputs(report, request));
        }
        return new DocumentPress(assets, formats, renderer, progress);
    }

    private static List<Path> inputs(ReportRequest report, DocumentRequest request) {
        return Stream.of(report.dataDirectory(), request.templateDirectory())
                .filter(folder -> folder != null && Files.isDirectory(folder))
                .toList();
    }

    /** The characters that documents can show. */
    GlyphCoverage glyphs() {
        return glyphs;
    }

    /** Writes a report for each month as AsciiDoc. */
    List<WrittenDocument> write(Dataset dataset, FiguresCalculation calculation, List<MonthFigures> months, Path folder)
            throws TemplateFault, IOException {
        MonthlyReportDocument report = new MonthlyReportDocument(
                new MonthlyReportWriter(dataset, calculation),
                new MonthCharts(dataset, calculation),
                new Charts(chartFonts()),
                new Templates(assets.templates(), new AsciiDocEscaper(glyphs)));
        List<WrittenDocument> written = new ArrayList<>();
        for (MonthFigures month : months) {
            written.add(report.write(month, folder));
        }
        return written;
    }

    private ChartFonts chartFonts() throws IOException {
        try (InputStream regular = Files.newInputStream(assets.regularFont());
                InputStream bold = Files.newInputStream(assets.boldFont())) {
            return ChartFonts.read(FONT_FAMILY, regular, bold);
        }
    }

    /** Renders each document, beside its source. */
    void render(List<WrittenDocument> documents) throws RenderException, IOException, InterruptedException {
        if (formats.isEmpty()) {
            return;
        }
        for (int i = 0; i < documents.size(); i++) {
            WrittenDocument document = documents.get(i);
            long start = System.nanoTime();
            boolean changed = renderer.render(
                    new RenderJob(document.name(), document.source(), assets.folder(), targets(document)));
            String taken = changed ? seconds(Duration.ofNanos(System.nanoTime() - start)) : "unchanged";
            progress.accept((i + 1) + "/" + documents.size() + " " + document.name() + " (" + taken + ")");
        }
    }

    private static String seconds(Duration taken) {
        long tenths = taken.toMillis() / 100;
        return tenths / 10 + "." + tenths % 10 + " s";
    }

    /** To be called when the output has been published. */
    void remember() throws IOException {
        if (!formats.isEmpty()) {
            renderer.remember();
        }
    }

    @Override
    public void close() {
        renderer.close();
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
