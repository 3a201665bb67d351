package dev.servicereport.render;

import static org.assertj.core.api.Assertions.assertThat;

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

/**
 * The pictures of the guide, from the sample's PDFs below the folder that the property {@code pdfs} names: one of each kind of
 * document, written to the folder that {@code gallery} names, and the README's, which is compared, or written when
 * {@code picture} says so. Run by {@code .ci/gallery}.
 */
@EnabledIfSystemProperty(named = "gallery", matches = ".+")
class GalleryTest {

    private static final Path SITE = Path.of("..", "..", "src", "site");
    private static final Path PAGE = SITE.resolve("markdown/gallery.md");
    private static final Path PICTURE = SITE.resolve("resources/images/monthly-report.png");
    private static final String MONTH = "monthly-report/2025-11";
    private static final int MOST_BYTES = 60_000;
    private static final int WIDTH = 420;
    private static final int PICTURE_WIDTH = 745;

    /** Of 255: what another machine's smoothing of edges may change on the whole. */
    private static final double SAME = 1.0;

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

    @Test
    void theReadmesPictureIsThatOfTheSample() throws Exception {
        BufferedImage now = indexed(firstPage(pdf(pdfs.resolve(MONTH)), PICTURE_WIDTH));
        if (Boolean.getBoolean("picture")) {
            ImageIO.write(now, "png", PICTURE.toFile());
        }
        assertThat(difference(ImageIO.read(PICTURE.toFile()), now))
                .as("run .ci/gallery --picture when the sample has changed")
                .isLessThan(SAME);
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

    private static BufferedImage indexed(BufferedImage image) {
        return drawn(image, image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_INDEXED);
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

    /** The mean difference of a colour's share, or the most there can be when the sizes differ. */
    private static double difference(BufferedImage one, BufferedImage other) {
        if (one.getWidth() != other.getWidth() || one.getHeight() != other.getHeight()) {
            return 255;
        }
        long sum = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                Color a = new Color(one.getRGB(x, y));
                Color b = new Color(other.getRGB(x, y));
                sum += List.of(a.getRed() - b.getRed(), a.getGreen() - b.getGreen(), a.getBlue() - b.getBlue()).stream()
                        .mapToInt(Math::abs)
                        .sum();
            }
        }
        return sum / (3.0 * one.getWidth() * one.getHeight());
    }
}
