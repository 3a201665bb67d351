package dev.servicereport.chart;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;

/** Marks and labels drawn inside the axes, on top of the lines. */
final class Overlay extends AbstractXYAnnotation {

    private final transient Content content;
    private final transient ChartFonts fonts;

    /** What is drawn. */
    interface Content {
        void draw(Canvas canvas, PlotArea area);
    }

    Overlay(ChartFonts fonts, Content content) {
        this.fonts = fonts;
        this.content = content;
    }

    @Override
    public void draw(
            Graphics2D graphics,
            XYPlot plot,
            Rectangle2D bounds,
            ValueAxis horizontal,
            ValueAxis vertical,
            int rendererIndex,
            PlotRenderingInfo info) {
        Shape clip = graphics.getClip();
        graphics.setClip(null); // marks at the very edge are whole
        content.draw(new Canvas(graphics, fonts), new PlotArea(bounds, horizontal, vertical));
        graphics.setClip(clip);
    }
}
