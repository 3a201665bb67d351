package dev.servicereport.chart;

import dev.servicereport.chart.OrgChart.Box;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

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

    private static final double INSET = 5;

    /** A text that just fits is not broken for a rounded hundredth. */
    private static final double ROUNDING = 0.1;

    /**
     * @param text one line
     * @param face how it looks
     */
    record Line(String text, Face face) {}

    /**
     * Lays out a box and those below it in a stretch as high as they need.
     *
     * @param widths of its own box and of those of each level below it
     * @param left where its box begins
     * @param top where the stretch begins
     */
    static OrgBox of(Box box, ChartFonts fonts, List<Double> widths, double left, double top) {
        double width = widths.get(0);
        List<Double> further = widths.subList(1, widths.size());
        List<Line> lines = lines(box, fonts, width - 2 * INSET);
        double own = ownHeight(box, fonts, width);
        double all = height(box, fonts, widths);
        List<OrgBox> below = new ArrayList<>();
        double at = top + (all - heightBelow(box, fonts, further)) / 2;
        for (Box next : box.below()) {
            below.add(of(next, fonts, further, left + width + STEP, at));
            at += height(next, fonts, further) + GAP;
        }
        return new OrgBox(lines, new Rectangle2D.Double(left, top + (all - own) / 2, width, own), below);
    }

    /** What a box and all below it need. */
    static double height(Box box, ChartFonts fonts, List<Double> widths) {
        return Math.max(
                ownHeight(box, fonts, widths.get(0)), heightBelow(box, fonts, widths.subList(1, widths.size())));
    }

    private static double ownHeight(Box box, ChartFonts fonts, double width) {
        return lines(box, fonts, width - 2 * INSET).size() * Canvas.LINE_HEIGHT + 2 * INSET;
    }

    private static double heightBelow(Box box, ChartFonts fonts, List<Double> widths) {
        double boxes = box.below().stream()
                .mapToDouble(next -> height(next, fonts, widths))
                .sum();
        return boxes + GAP * Math.max(0, box.below().size() - 1);
    }

    /** So wide that each of its texts has a line of its own. */
    static double natural(Box box, ChartFonts fonts) {
        return 2 * INSET
                + ROUNDING
                + Stream.of(
                                fonts.width(box.role(), Face.PLAIN),
                                fonts.width(box.name(), Face.STRONG),
                                fonts.width(box.organisation(), Face.PLAIN))
                        .max(Double::compare)
                        .orElseThrow();
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

    void draw(Canvas canvas) {
        below.forEach(next -> canvas.outline(connection(next), Tone.INK, Palette.HAIR));
        canvas.fill(area, Tone.PAPER);
        canvas.outline(area, Tone.INK, Palette.LINE);
        double y = area.getMinY() + INSET + Canvas.LINE_HEIGHT / 2;
        for (Line line : lines) {
            canvas.writeCentred(line.text(), line.face(), area.getCenterX(), y);
            y += Canvas.LINE_HEIGHT;
        }
        below.forEach(next -> next.draw(canvas));
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
