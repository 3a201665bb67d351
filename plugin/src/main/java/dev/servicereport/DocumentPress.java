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
import dev.servicereport.render.InProcessRenderer;
import dev.servicereport.render.RenderException;
import dev.servicereport.render.RenderJob;
import dev.servicereport.render.Renderer;
import dev.servicereport.render.Targets;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Figures → AsciiDoc → HTML and PDF. */
final class DocumentPress {

    private static final String FONT_FAMILY = "BIZ UDGothic";

    private final Assets assets;
    private final GlyphCoverage glyphs;
    private final Consumer<String> progress;

    DocumentPress(Assets assets, Consumer<String> progress) throws IOException {
        this.assets = assets;
        this.progress = progress;
        glyphs = GlyphCoverage.of(assets.regularFont());
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
    void render(List<WrittenDocument> documents, Set<Format> formats) throws RenderException, InterruptedException {
        if (documents.isEmpty() || formats.isEmpty()) {
            return;
        }
        try (Renderer renderer = new InProcessRenderer()) {
            for (int i = 0; i < documents.size(); i++) {
                WrittenDocument document = documents.get(i);
                progress.accept((i + 1) + "/" + documents.size() + " " + document.name());
                renderer.render(
                        new RenderJob(document.name(), document.source(), assets.folder(), targets(document, formats)));
            }
        }
    }

    private static Targets targets(WrittenDocument document, Set<Format> formats) {
        return new Targets(
                target(document, formats, Format.HTML, ".html"),
                target(document, formats, Format.FRAGMENT, ".fragment.html"),
                target(document, formats, Format.PDF, ".pdf"));
    }

    private static @Nullable Path target(
            WrittenDocument document, Set<Format> formats, Format format, String extension) {
        return formats.contains(format) ? document.beside(extension) : null;
    }
}
