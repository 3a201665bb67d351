package dev.servicereport.documents.briefing;

import dev.servicereport.chart.Chart;
import dev.servicereport.document.Assets;
import dev.servicereport.document.DocumentWriter;
import dev.servicereport.document.Edition;
import dev.servicereport.document.Material;
import dev.servicereport.document.TemplateFault;
import dev.servicereport.document.WrittenDocument;
import dev.servicereport.slides.PptxWriter;
import dev.servicereport.slides.SlideLooks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What the briefing leaves for other uses (議会説明資料の素材): each chart as PNG and SVG with its caption, and slides when they are asked
 * for. The charts are those that lie beside the document.
 */
public final class BriefingFolder {

    private static final List<String> KINDS = List.of(".png", ".svg");

    private final Material material;
    private final Assets assets;
    private final boolean withSlides;

    /**
     * @param material what the briefing was written from
     * @param assets templates and looks
     * @param withSlides whether to write slides, which loads their library
     */
    public BriefingFolder(Material material, Assets assets, boolean withSlides) {
        this.material = material;
        this.assets = assets;
        this.withSlides = withSlides;
    }

    /**
     * Writes {@code <name>/<chart>.png}, {@code .svg} and {@code .txt} for each chart, and {@code <name>.pptx}.
     *
     * @param document a briefing
     * @param folder where to
     */
    public void write(WrittenDocument document, Path folder) throws TemplateFault, IOException {
        Edition edition = edition(document);
        BriefingTexts texts = BriefingTexts.of(edition, assets);
        Path charts = document.source().resolveSibling("charts");
        for (Map.Entry<String, Chart> chart : edition.charts().entrySet()) {
            String file = DocumentWriter.fileName(chart.getKey());
            copy(charts, file, Files.createDirectories(folder.resolve(document.name())));
            Files.writeString(
                    folder.resolve(document.name()).resolve(file + ".txt"),
                    caption(chart.getValue(), texts),
                    StandardCharsets.UTF_8);
        }
        if (withSlides) {
            BriefingSlides slides = new BriefingSlides(material.dataset().contract(), edition, texts, charts);
            Files.write(
                    folder.resolve(document.name() + ".pptx"),
                    new PptxWriter(SlideLooks.of(assets.folder()))
                            .write(slides.deck(material.calculation().lastDay())));
        }
    }

    private Edition edition(WrittenDocument document) {
        return new BriefingEditions()
                .of(material)
                .filter(edition -> document.name().equals(BriefingEditions.ID + "-" + edition.key()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not a briefing of these data: " + document.name()));
    }

    private static void copy(Path charts, String file, Path target) throws IOException {
        for (String kind : KINDS) {
            Files.copy(charts.resolve(file + kind), target.resolve(file + kind));
        }
    }

    private static String caption(Chart chart, BriefingTexts texts) {
        return chart.title() + "\n" + chart.alt() + "\n" + texts.of("source") + "\n";
    }
}
