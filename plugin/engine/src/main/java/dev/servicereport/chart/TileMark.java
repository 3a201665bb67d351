package dev.servicereport.chart;

import dev.servicereport.chart.YearTiles.Mark;
import java.awt.BasicStroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/** The marks of the reports, large enough for a tile (○×◇－・／). */
final class TileMark {

    private static final double SIZE = 12;
    private static final BasicStroke THICK = new BasicStroke(3.6f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);

    private TileMark() {}

    static void draw(Canvas canvas, Mark mark, double x, double y) {
        switch (mark) {
            case MET ->
                canvas.outline(new Ellipse2D.Double(x - SIZE, y - SIZE, 2 * SIZE, 2 * SIZE), Tone.SERIES, THICK);
            case MISSED -> {
                line(canvas, Tone.ALARM, x - SIZE, y - SIZE, x + SIZE, y + SIZE);
                line(canvas, Tone.ALARM, x - SIZE, y + SIZE, x + SIZE, y - SIZE);
            }
            case UNDETERMINED, UNDER_WAY -> canvas.outline(diamond(x, y), Tone.INK, THICK);
            case NOTHING_OWED -> line(canvas, Tone.UNKNOWN, x - SIZE, y, x + SIZE, y);
            case NO_DATA, TO_COME -> canvas.fill(new Ellipse2D.Double(x - 3, y - 3, 6, 6), Tone.UNKNOWN);
            case OUTSIDE -> line(canvas, Tone.GRID, x - SIZE, y + SIZE, x + SIZE, y - SIZE);
        }
    }

    private static void line(Canvas canvas, Tone color, double fromX, double fromY, double toX, double toY) {
        Path2D line = new Path2D.Double();
        line.moveTo(fromX, fromY);
        line.lineTo(toX, toY);
        canvas.outline(line, color, THICK);
    }

    private static Path2D diamond(double x, double y) {
        Path2D diamond = new Path2D.Double();
        diamond.moveTo(x, y - SIZE);
        diamond.lineTo(x + SIZE, y);
        diamond.lineTo(x, y + SIZE);
        diamond.lineTo(x - SIZE, y);
        diamond.closePath();
        return diamond;
    }
}
