package dev.servicereport.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;

/**
 * A chart laid out: captions above, the axes and what is inside them, the legend below.
 * All drawings are {@value #WIDTH} units wide; printed 170 mm wide a unit is 0.28 mm, and text 8.8 points high.
 */
public final class Drawing {

    /** Width of every drawing in its own units. */
    public static final int WIDTH = 600;

    private static final double CAPTION = 20;
    private static final double BELOW_AXIS = 24;
    private static final double RIGHT = 8;

    private final ChartFonts fonts;
    private final XYPlot plot;
    private final Texts texts;
    private final double bodyHeight;

    /**
     * What stands around the axes.
     *
     * @param left above the vertical axis: what it measures and its unit
     * @param right above the plot's right end; may be empty
     * @param legend the key
     */
    record Texts(String left, String right, Legend legend) {}

    /**
     * @param bodyHeight height of the inside of the axes
     * @param plot axes, lines and overlays; its vertical axis is a {@link LabelledAxis}
     */
    Drawing(ChartFonts fonts, Texts texts, double bodyHeight, XYPlot plot) {
        this.fonts = fonts;
        this.texts = texts;
        this.bodyHeight = bodyHeight;
        this.plot = plot;
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setOutlineVisible(false);
        plot.setBackgroundPaint(null);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(Palette.GRID);
        plot.setRangeGridlineStroke(Palette.HAIR);
        plot.setFixedRangeAxisSpace(space(leftOf(plot), 0));
        plot.setFixedDomainAxisSpace(space(0, BELOW_AXIS));
    }

    /** Width of the inside of the axes when the labels beside them are so wide. */
    static double bodyWidth(double labelWidth) {
        return WIDTH - RIGHT - labelWidth;
    }

    private static double leftOf(XYPlot plot) {
        return ((LabelledAxis) plot.getRangeAxis()).labelWidth();
    }

    private static AxisSpace space(double left, double bottom) {
        AxisSpace space = new AxisSpace();
        space.setLeft(left);
        space.setBottom(bottom);
        return space;
    }

    /** Height in the same units as {@link #WIDTH}. */
    public int height() {
        return (int) Math.ceil(plotBottom() + texts.legend().height(fonts, WIDTH));
    }

    private double plotBottom() {
        return CAPTION + bodyHeight + BELOW_AXIS;
    }

    ChartFonts fonts() {
        return fonts;
    }

    /** Draws with the upper left corner at the origin. */
    public void draw(Graphics2D graphics) {
        Pen pen = new Pen(graphics, fonts);
        pen.fill(new Rectangle2D.Double(0, 0, WIDTH, height()), Palette.PAPER);
        JFreeChart chart = new JFreeChart(null, fonts.of(Face.STRONG), plot, false);
        chart.setBackgroundPaint(null);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        chart.draw(graphics, new Rectangle2D.Double(0, CAPTION, WIDTH - RIGHT, bodyHeight + BELOW_AXIS));
        pen.write(texts.left(), Face.PLAIN, 0, CAPTION / 2 - 2);
        pen.writeBefore(texts.right(), Face.PLAIN, WIDTH - RIGHT, CAPTION / 2 - 2);
        texts.legend().draw(pen, fonts, new Rectangle2D.Double(0, plotBottom(), WIDTH, height() - plotBottom()));
    }
}
