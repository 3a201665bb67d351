package dev.servicereport.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;

/**
 * A chart laid out: captions above, the axes and what is inside them, the legend below.
 * Drawings are {@value #WIDTH} units wide, for narrow screens {@value #NARROW}; printed 170 mm wide a unit is 0.28 mm, and text 8.8 points
 * high.
 */
public final class Drawing {

    /** Width of a drawing in its own units. */
    public static final int WIDTH = 600;

    /** Width of a drawing for narrow screens: on one of 390 pixels, text is as high as that round it. */
    public static final int NARROW = 350;

    private static final double CAPTION = 20;
    private static final double BELOW_AXIS = 24;
    private static final double RIGHT = 8;

    private final ChartFonts fonts;
    private final XYPlot plot;
    private final Captions captions;
    private final double bodyHeight;

    /**
     * What stands around the axes.
     *
     * @param left above the vertical axis: what it measures and its unit
     * @param right above the plot's right end; may be empty
     * @param legend the key
     */
    record Captions(String left, String right, Legend legend) {}

    /**
     * @param bodyHeight height of the inside of the axes
     * @param plot axes, lines and overlays; its vertical axis is a {@link LabelledAxis}
     */
    Drawing(ChartFonts fonts, Captions captions, double bodyHeight, XYPlot plot) {
        this.fonts = fonts;
        this.captions = captions;
        this.bodyHeight = bodyHeight;
        this.plot = plot;
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setOutlineVisible(false);
        plot.setBackgroundPaint(null);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(fonts.color(Tone.GRID));
        plot.setRangeGridlineStroke(Palette.HAIR);
        plot.setFixedRangeAxisSpace(space(leftOf(plot), 0));
        plot.setFixedDomainAxisSpace(space(0, BELOW_AXIS));
    }

    /** Width of the inside of the axes when the labels beside them are so wide. */
    static double bodyWidth(ChartFonts fonts, double labelWidth) {
        return fonts.across() - RIGHT - labelWidth;
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

    /** Width in its own units. */
    public int width() {
        return fonts.across();
    }

    /** Height in the same units as the width. */
    public int height() {
        return (int) Math.ceil(plotBottom() + captions.legend().height(fonts, width()));
    }

    private double plotBottom() {
        return CAPTION + bodyHeight + BELOW_AXIS;
    }

    ChartFonts fonts() {
        return fonts;
    }

    /** Draws with the upper left corner at the origin. */
    public void draw(Graphics2D graphics) {
        Canvas canvas = new Canvas(graphics, fonts);
        canvas.fill(new Rectangle2D.Double(0, 0, width(), height()), Tone.PAPER);
        JFreeChart chart = new JFreeChart(null, fonts.of(Face.STRONG), plot, false);
        chart.setBackgroundPaint(null);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        chart.draw(graphics, new Rectangle2D.Double(0, CAPTION, width() - RIGHT, bodyHeight + BELOW_AXIS));
        canvas.write(captions.left(), Face.PLAIN, 0, CAPTION / 2 - 2);
        canvas.writeBefore(captions.right(), Face.PLAIN, width() - RIGHT, CAPTION / 2 - 2);
        captions.legend()
                .draw(canvas, fonts, new Rectangle2D.Double(0, plotBottom(), width(), height() - plotBottom()));
    }
}
