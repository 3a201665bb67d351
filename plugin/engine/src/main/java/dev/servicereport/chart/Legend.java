package dev.servicereport.chart;

import java.awt.BasicStroke;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** The key to the marks of a chart (凡例), in as many lines as it takes. */
record Legend(List<Entry> entries) {

    private static final double SWATCH_WIDTH = 24;
    private static final double SWATCH_HEIGHT = 10;
    private static final double GAP = 5;
    private static final double LINE = Canvas.LINE_HEIGHT + 5;

    /** How a mark looks in the legend. */
    interface Swatch {
        void draw(Canvas canvas, Rectangle2D area);
    }

    /**
     * @param swatch the mark
     * @param text what it means
     */
    record Entry(Swatch swatch, String text) {

        double width(ChartFonts fonts) {
            return SWATCH_WIDTH + GAP + fonts.width(text, Face.PLAIN) + 3 * GAP;
        }
    }

    Legend {
        entries = List.copyOf(entries);
    }

    /** A line as it is drawn. */
    static Swatch line(Tone tone, BasicStroke stroke) {
        return (canvas, area) -> canvas.outline(
                new Line2D.Double(area.getMinX(), area.getCenterY(), area.getMaxX(), area.getCenterY()), tone, stroke);
    }

    /** Its height when it is {@code width} wide. */
    double height(ChartFonts fonts, double width) {
        double x = 0;
        int lines = 1;
        for (Entry entry : entries) {
            if (x > 0 && x + entry.width(fonts) > width) {
                x = 0;
                lines++;
            }
            x += entry.width(fonts);
        }
        return lines * LINE;
    }

    void draw(Canvas canvas, ChartFonts fonts, Rectangle2D area) {
        double x = area.getMinX();
        double y = area.getMinY() + LINE / 2;
        for (Entry entry : entries) {
            if (x > area.getMinX() && x + entry.width(fonts) > area.getMaxX()) {
                x = area.getMinX();
                y += LINE;
            }
            entry.swatch().draw(canvas, new Rectangle2D.Double(x, y - SWATCH_HEIGHT / 2, SWATCH_WIDTH, SWATCH_HEIGHT));
            canvas.write(entry.text(), Face.PLAIN, x + SWATCH_WIDTH + GAP, y);
            x += entry.width(fonts);
        }
    }
}
