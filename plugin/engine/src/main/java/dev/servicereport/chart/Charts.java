package dev.servicereport.chart;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes charts as files. The same chart and fonts give the same bytes. */
public final class Charts {

    private final ChartFonts fonts;

    public Charts(ChartFonts fonts) {
        this.fonts = fonts;
    }

    /**
     * The chart as a self-contained SVG 1.1 document in UTF-8: text stays text in the fonts' family, whose glyphs that are used are
     * inside where its maker allows that, so are title and alternative text; no ids, scripts, patterns or references to elsewhere.
     */
    public byte[] svg(Chart chart) {
        return SvgDocument.of(chart, chart.drawing(fonts)).toBytes();
    }

    /** The same for a narrow screen. */
    public byte[] narrowSvg(Chart chart) {
        return SvgDocument.of(chart, chart.drawing(fonts.narrow())).toBytes();
    }

    /**
     * The chart as a PNG on white.
     *
     * @param scale pixels for each unit of the drawing, from 1; 2 suits slides
     */
    public byte[] png(Chart chart, int scale) {
        if (scale < 1) {
            throw new IllegalArgumentException("a scale is at least 1, got " + scale);
        }
        Drawing drawing = chart.drawing(fonts);
        BufferedImage image =
                new BufferedImage(drawing.width() * scale, drawing.height() * scale, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.scale(scale, scale);
        drawing.draw(graphics);
        graphics.dispose();
        return bytes(image);
    }

    private static byte[] bytes(BufferedImage image) {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try (ImageOutputStream stream = new MemoryCacheImageOutputStream(png)) {
            ImageIO.write(image, "png", stream);
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing into memory", impossible);
        }
        return png.toByteArray();
    }
}
