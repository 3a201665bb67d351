package dev.servicereport.chart;

import java.awt.BasicStroke;
import java.awt.Color;

/**
 * Colours and lines of all charts. Nothing is told by hue alone: what must be told apart differs in shape, hatching or
 * clearly in brightness as well, so that a grey copy says the same.
 */
final class Palette {

    static final Color PAPER = Color.WHITE;
    static final Color INK = new Color(0x1A1A1A);
    static final Color GRID = new Color(0xD4D4D4);
    static final Color BAND = new Color(0xF4F4F4);
    static final Color SERIES = new Color(0x2B6CB0);
    static final Color ALARM = new Color(0x9B1C1C);
    static final Color ALARM_TINT = new Color(0xF6D5CF);
    static final Color STOPPED = new Color(0x7A1212);
    static final Color EXCLUDED = new Color(0x5F7F9F);
    static final Color EXCLUDED_TINT = new Color(0xE6EDF5);
    static final Color UNKNOWN = new Color(0x767676);

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
