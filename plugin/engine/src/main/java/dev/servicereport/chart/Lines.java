package dev.servicereport.chart;

import java.awt.BasicStroke;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;

/** The lines that JFreeChart draws. */
final class Lines {

    private Lines() {}

    /** Joins the points of a series, as one path; a point that is not a number leaves a gap. */
    static XYItemRenderer joined(ChartFonts fonts, BasicStroke stroke) {
        return joined(fonts, Tone.SERIES, stroke);
    }

    /** The same in another colour. */
    static XYItemRenderer joined(ChartFonts fonts, Tone tone, BasicStroke stroke) {
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setDrawSeriesLineAsPath(true);
        renderer.setSeriesPaint(0, fonts.color(tone));
        renderer.setSeriesStroke(0, stroke);
        return renderer;
    }

    /** The agreed value, from edge to edge. */
    static ValueMarker level(ChartFonts fonts, double value) {
        ValueMarker level = new ValueMarker(value, fonts.color(Tone.INK), Palette.DASHED);
        level.setAlpha(1);
        return level;
    }
}
