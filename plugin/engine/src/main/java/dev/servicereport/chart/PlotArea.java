package dev.servicereport.chart;

import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.ui.RectangleEdge;

/** The inside of the axes: where a value lies in the drawing. */
record PlotArea(Rectangle2D bounds, ValueAxis horizontal, ValueAxis vertical) {

    double x(double value) {
        return horizontal.valueToJava2D(value, bounds, RectangleEdge.BOTTOM);
    }

    /** Of a second since 1970-01-01T00:00:00Z. */
    double x(long second) {
        return x((double) second);
    }

    /** The second at a place between left and right. */
    double second(double x) {
        return horizontal.java2DToValue(x, bounds, RectangleEdge.BOTTOM);
    }

    double y(double value) {
        return vertical.valueToJava2D(value, bounds, RectangleEdge.LEFT);
    }

    double left() {
        return bounds.getMinX();
    }

    double right() {
        return bounds.getMaxX();
    }

    double top() {
        return bounds.getMinY();
    }

    double bottom() {
        return bounds.getMaxY();
    }
}
