package dev.servicereport.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.GivenData;
import dev.servicereport.run.DocumentRequest;
import dev.servicereport.run.ReportGenerator;
import dev.servicereport.run.ReportRequest;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * The pictures of the gallery: the first page of one of each kind of document, from the sample's PDFs below the folder that the
 * property {@code pdfs} names, written to the folder that {@code gallery} names. Run by {@code .ci/gallery}.
 */
@EnabledIfSystemProperty(named = "gallery", matches = ".+")
class GalleryTest {

    private static final Path SITE = Path.of("..", "..", "src", "site");
    private static final Path PAGE = SITE.resolve("markdown/gallery.md");
    private static final Path REGISTERS = Path.of("src/test/resources/golden/registers");
    private static final String ACCIDENTS = "handling/accidents.csv";
    private static final int MOST_BYTES = 60_000;
    private static final int WIDTH = 420;

    private final Path pdfs = Path.of(System.getProperty("pdfs"));

    @Test
    void everyKindHasASmallPictureWithItsPlaceOnThePage() throws Exception {
        Path gallery = Files.createDirectories(Path.of(System.getProperty("gallery")));
        String page = Files.readString(PAGE);
        try (Stream<Path> kinds = Files.list(pdfs)) {
            for (Path kind : kinds.filter(Files::isDirectory).sorted().toList()) {
                Path picture = gallery.resolve(kind.getFileName() + ".png");
                ImageIO.write(grey(firstPage(pdf(kind), WIDTH)), "png", picture.toFile());
                assertThat(picture)
                        .satisfies(file -> assertThat(Files.size(file)).isLessThanOrEqualTo(MOST_BYTES));
                assertThat(page).contains("src=\"images/gallery/" + picture.getFileName() + "\" alt=\"");
            }
        }
    }

    /** In colour, for that is what it shows. */
    @Test
    void aReportOfAnotherCityHasLooksOfItsOwn(@TempDir Path folder) throws Exception {
        Path gallery = Files.createDirectories(Path.of(System.getProperty("gallery")));
        Path data = Path.of("src/test/resources/branded");
        new ReportGenerator(new ReportRequest(data, folder.resolve("output"), "2025-04", null))
                .documents(DocumentRequest.of(List.of("monthly-report"), List.of("pdf"), null), line -> {});
        Path picture = gallery.resolve("branded.png");
        Path pdf = folder.resolve("output/documents/monthly-report/2025-04/monthly-report-2025-04.pdf");
        ImageIO.write(firstPage(pdf, WIDTH), "png", picture.toFile());
        assertThat(Files.size(picture)).isLessThanOrEqualTo(2L * MOST_BYTES);
        assertThat(Files.readString(PAGE)).contains("src=\"images/gallery/branded.png\" alt=\"");
    }

    /** The sample has had none: an invented one of the golden data. */
    @Test
    void anAccidentHasItsReport(@TempDir Path folder) throws Exception {
        Path gallery = Files.createDirectories(Path.of(System.getProperty("gallery")));
        GivenData data = GivenData.in(folder).with(ACCIDENTS, Files.readString(REGISTERS.resolve(ACCIDENTS)));
        new ReportGenerator(new ReportRequest(data.directory(), folder.resolve("output"), null, null))
                .documents(DocumentRequest.of(List.of("personal-data-accident"), List.of("pdf"), null), line -> {});
        Path picture = gallery.resolve("personal-data-accident.png");
        Path kind = folder.resolve("output/documents/personal-data-accident");
        ImageIO.write(grey(firstPage(pdf(kind), WIDTH)), "png", picture.toFile());
        assertThat(Files.size(picture)).isLessThanOrEqualTo(MOST_BYTES);
        assertThat(Files.readString(PAGE)).contains("src=\"images/gallery/personal-data-accident.png\" alt=\"");
    }

    /** The first one of a kind; that of the index of a package for acceptance lies in the package alone. */
    private static Path pdf(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".pdf"))
                    .min(Comparator.naturalOrder())
                    .orElse(folder.resolve("../../acceptance/index.pdf"));
        }
    }

    /** Drawn twice as large and made smaller, so that thin strokes stay. */
    private static BufferedImage firstPage(Path pdf, int width) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            float scale = 2f * width / document.getPage(0).getCropBox().getWidth();
            BufferedImage large = new PDFRenderer(document).renderImage(0, scale, ImageType.RGB);
            return drawn(large, width, large.getHeight() * width / large.getWidth(), BufferedImage.TYPE_INT_RGB);
        }
    }

    private static BufferedImage grey(BufferedImage image) {
        return drawn(image, image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    }

    private static BufferedImage drawn(BufferedImage image, int width, int height, int type) {
        BufferedImage result = new BufferedImage(width, height, type);
        Graphics2D pen = result.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.setRenderingHint(RenderingHints.KEY_DITHERING, RenderingHints.VALUE_DITHER_DISABLE);
        pen.setBackground(Color.WHITE);
        pen.drawImage(image, 0, 0, width, height, null);
        pen.dispose();
        return result;
    }
}
