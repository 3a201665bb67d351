package dev.servicereport.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;

/** The lines that JFreeChart draws. */
final class Lines {

    private Lines() {}

    /** Joins the points of a series, as one path; a point that is not a number leaves a gap. */
    static XYItemRenderer joined(BasicStroke stroke) {
        return joined(Palette.SERIES, stroke);
    }

    /** The same in another colour. */
    static XYItemRenderer joined(Color color, BasicStroke stroke) {
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setDrawSeriesLineAsPath(true);
        renderer.setSeriesPaint(0, color);
        renderer.setSeriesStroke(0, stroke);
        return renderer;
    }

    /** The agreed value, from edge to edge. */
    static ValueMarker level(double value) {
        ValueMarker level = new ValueMarker(value, Palette.INK, Palette.DASHED);
        level.setAlpha(1);
        return level;
    }
}
