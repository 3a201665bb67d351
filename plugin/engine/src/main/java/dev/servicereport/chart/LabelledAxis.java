package dev.servicereport.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.Range;

/** An axis whose labels are given one by one, each in its own face, instead of being worked out. */
final class LabelledAxis extends NumberAxis {

    /** Between the axis and its labels. */
    static final double GAP = 5;

    private final transient ChartFonts fonts;
    private final transient List<Label> labels;

    /**
     * @param at the value it stands at
     * @param text one line
     * @param face how it looks
     */
    record Label(double at, String text, Face face) {

        static Label plain(double at, String text) {
            return new Label(at, text, Face.PLAIN);
        }
    }

    LabelledAxis(ChartFonts fonts, Range range, List<Label> labels) {
        this.fonts = fonts;
        this.labels = List.copyOf(labels);
        setRange(range);
        setAxisLinePaint(fonts.color(Tone.INK));
        setAxisLineStroke(Palette.HAIR);
        setTickMarksVisible(false);
    }

    /** The room that the labels need beside a vertical axis. */
    double labelWidth() {
        return GAP
                + labels.stream()
                        .mapToDouble(label -> fonts.width(label.text(), label.face()))
                        .max()
                        .orElse(0);
    }

    @Override
    @SuppressWarnings("rawtypes") // JFreeChart's signature
    public List refreshTicks(Graphics2D graphics, AxisState state, Rectangle2D area, RectangleEdge edge) {
        return labels.stream()
                .map(label -> new NumberTick(label.at(), label.text(), TextAnchor.CENTER, TextAnchor.CENTER, 0))
                .toList();
    }

    @Override
    protected AxisState drawTickMarksAndLabels(
            Graphics2D graphics, double cursor, Rectangle2D plotArea, Rectangle2D dataArea, RectangleEdge edge) {
        drawAxisLine(graphics, cursor, dataArea, edge);
        Canvas canvas = new Canvas(graphics, fonts);
        for (Label label : labels) {
            double at = valueToJava2D(label.at(), dataArea, edge);
            if (RectangleEdge.isLeftOrRight(edge)) {
                canvas.writeBefore(label.text(), label.face(), cursor - GAP, at);
            } else {
                canvas.writeCentred(label.text(), label.face(), at, cursor + GAP + Canvas.LINE_HEIGHT / 2);
            }
        }
        AxisState state = new AxisState(cursor);
        state.setTicks(refreshTicks(graphics, state, dataArea, edge));
        return state;
    }
}
