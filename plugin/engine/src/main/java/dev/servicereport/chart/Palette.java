package dev.servicereport.chart;

import java.awt.BasicStroke;

/** Lines of all charts; their colours are {@link Tone}s. */
final class Palette {

    static final BasicStroke HAIR = solid(0.7f);
    static final BasicStroke LINE = solid(1.4f);
    static final BasicStroke BOLD = solid(2.4f);
    static final BasicStroke DASHED = dashed(1.6f, 6, 3);
    static final BasicStroke DOTTED = dashed(1.6f, 1.6f, 2.6f);

    private Palette() {}

    private static BasicStroke solid(float width) {
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
    }

    private static BasicStroke dashed(float width, float on, float off) {
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {on, off}, 0);
    }
}
