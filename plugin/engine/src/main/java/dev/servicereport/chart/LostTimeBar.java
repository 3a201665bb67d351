package dev.servicereport.chart;

import dev.servicereport.chart.YearTiles.Hours;
import dev.servicereport.wording.Display;
import dev.servicereport.wording.Texts;
import dev.servicereport.wording.Words;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * The time that counts as one bar, what was lost of it at its right end. A loss too small to be seen is drawn wider, and the label
 * says so.
 */
record LostTimeBar(Texts texts, Hours hours) {

    private static final double HEIGHT = 12;

    /** Between two texts on one line, at least. */
    private static final double APART = 8;

    private static final double LEAST = 2.5;

    /** The same in words. */
    String inWords() {
        return texts.say(
                hours.unknown() > 0 ? "chart.lost-unknown" : "chart.lost",
                "owed",
                Display.duration(hours.owed()),
                "down",
                Display.duration(hours.down()),
                "unknown",
                Display.duration(hours.unknown()));
    }

    /** Draws it at the top of an area, its label below. */
    void draw(Canvas canvas, Rectangle2D area, boolean onOneLine) {
        Rectangle2D bar = new Rectangle2D.Double(area.getMinX(), area.getMinY(), area.getWidth(), HEIGHT);
        canvas.fill(bar, Tone.EXCLUDED_TINT);
        double down = width(hours.down(), bar);
        double unknown = width(hours.unknown(), bar);
        double end = bar.getMaxX();
        part(canvas, bar, end - down, down, Tone.STOPPED);
        Rectangle2D gap = new Rectangle2D.Double(end - down - unknown, bar.getMinY(), unknown, HEIGHT);
        if (unknown > 0) {
            canvas.fill(gap, Tone.PAPER);
            canvas.hatch(gap, Tone.UNKNOWN);
        }
        canvas.outline(bar, Tone.INK, Palette.HAIR);
        label(canvas, bar, down, onOneLine);
    }

    private static void part(Canvas canvas, Rectangle2D bar, double x, double width, Tone color) {
        if (width > 0) {
            canvas.fill(new Rectangle2D.Double(x, bar.getMinY(), width, HEIGHT), color);
        }
    }

    private double width(long seconds, Rectangle2D bar) {
        return seconds == 0 ? 0 : Math.max(LEAST, exact(seconds, bar.getWidth()));
    }

    private double exact(long seconds, double width) {
        return width * seconds / hours.owed();
    }

    /** How many lines there are below the first: none, or one for each that has no room on it. */
    int furtherLines(ChartFonts fonts, double width) {
        List<String> lost = lost(width);
        double all = fonts.width(owed(), Face.PLAIN) + fonts.width(String.join(Words.GAP, lost), Face.STRONG);
        return all + APART <= width ? 0 : lost.size();
    }

    private String owed() {
        return texts.say("chart.lost.owed", "time", Display.duration(hours.owed()));
    }

    private void label(Canvas canvas, Rectangle2D bar, double down, boolean onOneLine) {
        double y = bar.getMaxY() + 15;
        canvas.write(owed(), Face.PLAIN, bar.getMinX(), y);
        double x = bar.getMaxX() - down / 2;
        if (down > 0) {
            canvas.outline(new Line2D.Double(x, bar.getMaxY(), x, bar.getMaxY() + 7), Tone.INK, Palette.LINE);
        }
        List<String> lost = lost(bar.getWidth());
        if (onOneLine) {
            canvas.writeBefore(String.join(Words.GAP, lost), Face.STRONG, bar.getMaxX(), y);
        } else {
            for (int i = 0; i < lost.size(); i++) {
                canvas.writeBefore(lost.get(i), Face.STRONG, bar.getMaxX(), y + (i + 1) * Canvas.LINE_HEIGHT);
            }
        }
    }

    /** What was not up: what is not known, and what is known. */
    private List<String> lost(double width) {
        boolean widened = hours.down() > 0 && exact(hours.down(), width) < LEAST;
        String down = texts.say(
                widened ? "chart.lost.down-widened" : "chart.lost.down", "time", Display.duration(hours.down()));
        return hours.unknown() > 0
                ? List.of(texts.say("chart.lost.hatched", "time", Display.duration(hours.unknown())), down)
                : List.of(down);
    }
}
