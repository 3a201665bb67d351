package dev.servicereport.chart;

import dev.servicereport.chart.OrgChart.Box;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * A box of the team's chart, laid out with all that are below it to its right.
 *
 * @param lines its text
 * @param area its outline; the upper left corner of the drawing is the origin
 * @param below the boxes that hang on it
 */
record OrgBox(List<Line> lines, Rectangle2D area, List<OrgBox> below) {

    /** Between a box and the next one below it. */
    static final double GAP = 8;

    /** Between a column of boxes and the next one. */
    static final double STEP = 16;

    private static final double INSET = 4;

    /**
     * @param text one line
     * @param face how it looks
     */
    record Line(String text, Face face) {}

    /**
     * Lays out a box and those below it in a stretch as high as they need.
     *
     * @param stretch where; its width is that of each box
     */
    static OrgBox of(Box box, ChartFonts fonts, Rectangle2D stretch) {
        List<Line> lines = lines(box, fonts, stretch.getWidth() - 2 * INSET);
        double own = lines.size() * Pen.LINE_HEIGHT + 2 * INSET;
        double all = Math.max(own, heightBelow(box, fonts, stretch.getWidth()));
        List<OrgBox> below = new ArrayList<>();
        double at = stretch.getMinY() + (all - heightBelow(box, fonts, stretch.getWidth())) / 2;
        for (Box next : box.below()) {
            double height = height(next, fonts, stretch.getWidth());
            below.add(of(
                    next,
                    fonts,
                    new Rectangle2D.Double(
                            stretch.getMinX() + stretch.getWidth() + STEP, at, stretch.getWidth(), height)));
            at += height + GAP;
        }
        Rectangle2D area =
                new Rectangle2D.Double(stretch.getMinX(), stretch.getMinY() + (all - own) / 2, stretch.getWidth(), own);
        return new OrgBox(lines, area, below);
    }

    /** What a box and all below it need. */
    static double height(Box box, ChartFonts fonts, double width) {
        double own = lines(box, fonts, width - 2 * INSET).size() * Pen.LINE_HEIGHT + 2 * INSET;
        return Math.max(own, heightBelow(box, fonts, width));
    }

    private static double heightBelow(Box box, ChartFonts fonts, double width) {
        double boxes = box.below().stream()
                .mapToDouble(next -> height(next, fonts, width))
                .sum();
        return boxes + GAP * Math.max(0, box.below().size() - 1);
    }

    private static List<Line> lines(Box box, ChartFonts fonts, double width) {
        List<Line> lines = new ArrayList<>();
        fonts.wrap(box.role(), Face.PLAIN, width).forEach(text -> lines.add(new Line(text, Face.PLAIN)));
        fonts.wrap(box.name(), Face.STRONG, width).forEach(text -> lines.add(new Line(text, Face.STRONG)));
        if (!box.organisation().isEmpty()) {
            fonts.wrap(box.organisation(), Face.PLAIN, width).forEach(text -> lines.add(new Line(text, Face.PLAIN)));
        }
        return lines;
    }

    void draw(Pen pen) {
        below.forEach(next -> pen.outline(connection(next), Tone.INK, Palette.HAIR));
        pen.fill(area, Tone.PAPER);
        pen.outline(area, Tone.INK, Palette.LINE);
        double y = area.getMinY() + INSET + Pen.LINE_HEIGHT / 2;
        for (Line line : lines) {
            pen.writeCentred(line.text(), line.face(), area.getCenterX(), y);
            y += Pen.LINE_HEIGHT;
        }
        below.forEach(next -> next.draw(pen));
    }

    private Path2D connection(OrgBox next) {
        double elbow = area.getMaxX() + STEP / 2;
        Path2D line = new Path2D.Double();
        line.moveTo(area.getMaxX(), area.getCenterY());
        line.lineTo(elbow, area.getCenterY());
        line.lineTo(elbow, next.area.getCenterY());
        line.lineTo(next.area.getMinX(), next.area.getCenterY());
        return line;
    }
}
