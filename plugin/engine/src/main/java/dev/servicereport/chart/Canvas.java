package dev.servicereport.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/**
 * Draws the few things that charts are made of.
 * Hatching is drawn line by line, because not every reader of SVG knows patterns.
 */
final class Canvas {

    /** Height of a line of text. */
    static final double LINE_HEIGHT = 13;

    /** From the middle of a line of text down to the baseline. */
    private static final double MIDDLE_TO_BASELINE = 4;

    private static final double HATCH_PITCH = 5;
    private static final double DOT_PITCH = 3.6;

    private final Graphics2D graphics;
    private final ChartFonts fonts;

    Canvas(Graphics2D graphics, ChartFonts fonts) {
        this.graphics = graphics;
        this.fonts = fonts;
    }

    /** Text that begins at {@code x}, its line centred on {@code y}. */
    void write(String text, Face face, double x, double y) {
        graphics.setFont(fonts.of(face));
        graphics.setColor(fonts.color(face.tone()));
        graphics.drawString(Anchor.printable(text, fonts), (float) x, (float) (y + MIDDLE_TO_BASELINE));
    }

    /** Text that ends at {@code x}. */
    void writeBefore(String text, Face face, double x, double y) {
        if (graphics instanceof SvgDocument.Unclipped) {
            write(Anchor.END.marked(text), face, x, y);
        } else {
            write(text, face, x - fonts.width(text, face), y);
        }
    }

    /** Text with its middle at {@code x}. */
    void writeCentred(String text, Face face, double x, double y) {
        if (graphics instanceof SvgDocument.Unclipped) {
            write(Anchor.MIDDLE.marked(text), face, x, y);
        } else {
            write(text, face, x - fonts.width(text, face) / 2, y);
        }
    }

    /** Centred text on a patch of paper, legible on top of lines. */
    void writeOver(String text, Face face, double x, double y) {
        double width = fonts.width(text, face);
        fill(new Rectangle2D.Double(x - width / 2 - 1, y - LINE_HEIGHT / 2, width + 2, LINE_HEIGHT), Tone.PAPER);
        writeCentred(text, face, x, y);
    }

    double width(String text, Face face) {
        return fonts.width(text, face);
    }

    void fill(Shape shape, Tone tone) {
        graphics.setColor(fonts.color(tone));
        graphics.fill(shape);
    }

    void outline(Shape shape, Tone tone, BasicStroke stroke) {
        graphics.setColor(fonts.color(tone));
        graphics.setStroke(stroke);
        graphics.draw(shape);
    }

    void horizontal(double fromX, double toX, double y) {
        outline(new Line2D.Double(fromX, y, toX, y), Tone.GRID, Palette.HAIR);
    }

    /** Slanted lines, cut at the area's edges. */
    void hatch(Rectangle2D area, Tone tone) {
        Path2D lines = new Path2D.Double();
        double height = area.getHeight();
        for (double foot = area.getMinX() - height + HATCH_PITCH; foot < area.getMaxX(); foot += HATCH_PITCH) {
            double from = Math.max(foot, area.getMinX());
            double to = Math.min(foot + height, area.getMaxX());
            lines.moveTo(from, area.getMaxY() - (from - foot));
            lines.lineTo(to, area.getMaxY() - (to - foot));
        }
        outline(lines, tone, Palette.LINE);
    }

    /** Rows of dots, as dotted lines: one dot each would make the file large. */
    void dots(Rectangle2D area, Tone tone) {
        Path2D lines = new Path2D.Double();
        for (double y = area.getMinY() + DOT_PITCH / 2; y < area.getMaxY(); y += DOT_PITCH) {
            lines.moveTo(area.getMinX(), y);
            lines.lineTo(area.getMaxX(), y);
        }
        outline(lines, tone, Palette.DOTTED);
    }

    /** Two short strokes across a line that is broken here (波線の省略記号). */
    void breakMark(double x, double y) {
        fill(new Rectangle2D.Double(x - 5, y - 2.5, 10, 5), Tone.PAPER);
        for (double offset : new double[] {-2.5, 2.5}) {
            outline(new Line2D.Double(x - 5, y + offset + 2, x + 5, y + offset - 2), Tone.INK, Palette.LINE);
        }
    }
}
