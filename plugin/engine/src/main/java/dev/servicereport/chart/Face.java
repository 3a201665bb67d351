package dev.servicereport.chart;

import java.awt.Color;

/** How a text looks. */
enum Face {
    PLAIN(Palette.INK),
    STRONG(Palette.INK),
    /** Something was not kept. */
    ALARM(Palette.ALARM);

    private final Color color;

    Face(Color color) {
        this.color = color;
    }

    Color color() {
        return color;
    }
}
