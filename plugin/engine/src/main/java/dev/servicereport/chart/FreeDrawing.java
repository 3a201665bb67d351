package dev.servicereport.chart;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.Range;

/** Drawings without axes: what they show is placed by hand (座標軸のない図). */
final class FreeDrawing {

    /** Between the edges and what is drawn. */
    private static final double MARGIN = 4;

    /** What a {@link Drawing} keeps free for a caption. */
    private static final double ABOVE = 20;

    /** What it keeps free for an axis and a legend. */
    private static final double BELOW = 42;

    private FreeDrawing() {}

    /**
     * @param height of what is drawn, in the drawing's units
     * @param content draws from the top left corner of the area on
     */
    static Drawing of(ChartFonts fonts, double height, Overlay.Content content) {
        double body = Math.max(1, height + 2 * MARGIN - ABOVE - BELOW);
        XYPlot plot = new XYPlot(null, blank(fonts, Drawing.WIDTH), blank(fonts, body), null);
        plot.setRangeGridlinesVisible(false);
        plot.addAnnotation(new Overlay(fonts, (canvas, area) -> content.draw(canvas, whole(area, height))));
        return new Drawing(fonts, new Drawing.Captions("", "", new Legend(List.of())), body, plot);
    }

    /** With the room for caption, axis and legend, of which there are none. */
    private static PlotArea whole(PlotArea area, double height) {
        Rectangle2D bounds =
                new Rectangle2D.Double(area.left(), area.top() - ABOVE + MARGIN, area.right() - area.left(), height);
        return new PlotArea(bounds, area.horizontal(), area.vertical());
    }

    private static LabelledAxis blank(ChartFonts fonts, double length) {
        LabelledAxis axis = new LabelledAxis(fonts, new Range(0, length), List.of());
        axis.setVisible(false);
        return axis;
    }
}
