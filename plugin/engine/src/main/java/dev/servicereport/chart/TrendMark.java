package dev.servicereport.chart;

import dev.servicereport.availability.Verdict;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/**
 * A month's mark: a disc when kept, a wedge pointing down when missed, a hatched bar from low to high when undecided.
 *
 * @param verdict decides the shape
 * @param x the middle
 * @param lowY where the lower value lies
 * @param highY where the higher value lies, above or at {@code lowY}
 */
record TrendMark(Verdict verdict, double x, double lowY, double highY) {

    private static final double RADIUS = 4;
    private static final double HALF_BAR = 6;

    /** The mark in the middle of a legend's swatch. */
    static Legend.Swatch swatch(Verdict verdict) {
        return (canvas, area) -> {
            boolean undecided = verdict == Verdict.UNDETERMINED;
            double low = undecided ? area.getMaxY() : area.getCenterY();
            double high = undecided ? area.getMinY() : area.getCenterY();
            new TrendMark(verdict, area.getCenterX(), low, high).draw(canvas);
        };
    }

    void draw(Canvas canvas) {
        switch (verdict) {
            case MET -> {
                whisker(canvas);
                canvas.fill(new Ellipse2D.Double(x - RADIUS, lowY - RADIUS, 2 * RADIUS, 2 * RADIUS), Tone.SERIES);
            }
            case MISSED -> {
                whisker(canvas);
                canvas.fill(wedge(), Tone.ALARM);
            }
            case UNDETERMINED -> bar(canvas);
            case NOT_APPLICABLE -> {}
        }
    }

    /** The span between low and high, where unobserved time leaves one. */
    private void whisker(Canvas canvas) {
        if (lowY > highY) {
            canvas.outline(new Line2D.Double(x, highY, x, lowY), Tone.INK, Palette.LINE);
            canvas.outline(new Line2D.Double(x - RADIUS, highY, x + RADIUS, highY), Tone.INK, Palette.LINE);
        }
    }

    private Path2D wedge() {
        double size = 1.5 * RADIUS;
        Path2D wedge = new Path2D.Double();
        wedge.moveTo(x - size, lowY - size);
        wedge.lineTo(x + size, lowY - size);
        wedge.lineTo(x, lowY + size);
        wedge.closePath();
        return wedge;
    }

    private void bar(Canvas canvas) {
        Rectangle2D bar = new Rectangle2D.Double(x - HALF_BAR, highY, 2 * HALF_BAR, Math.max(lowY - highY, 1));
        canvas.fill(bar, Tone.PAPER);
        canvas.hatch(bar, Tone.UNKNOWN);
        canvas.outline(bar, Tone.INK, Palette.LINE);
    }
}
