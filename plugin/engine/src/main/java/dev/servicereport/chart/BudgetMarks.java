package dev.servicereport.chart;

import dev.servicereport.chart.DowntimeBudget.Step;
import dev.servicereport.wording.Texts;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** What the downtime budget shows besides the lines: the excess, and the two amounts that are compared. */
record BudgetMarks(Texts texts, DowntimeBudget figures) {

    private static final double HATCH_PITCH = 4;
    private static final double TO_LABEL = 10;
    private static final double RADIUS = 3.5;

    private BudgetCurve curve() {
        return new BudgetCurve(figures);
    }

    private double allowedY(PlotArea area) {
        return area.y((double) figures.allowedSeconds());
    }

    /** The area between the allowed downtime and a line above it, tinted and hatched. */
    void drawExcess(Canvas canvas, PlotArea area) {
        curve().exceededFrom().ifPresent(from -> {
            Path2D region = excess(area, from);
            region.lineTo(region.getCurrentPoint().getX(), allowedY(area));
            region.closePath();
            canvas.fill(region, Tone.ALARM_TINT);
            canvas.outline(hatching(area, from), Tone.ALARM, Palette.HAIR);
        });
    }

    private Path2D excess(PlotArea area, double from) {
        Path2D line = new Path2D.Double();
        line.moveTo(area.x(from), allowedY(area));
        for (Step step : figures.steps()) {
            if (step.at() > from) {
                line.lineTo(area.x(step.at()), area.y((double) step.usedSeconds()));
            }
        }
        return line;
    }

    private Path2D hatching(PlotArea area, double from) {
        double end = area.x(figures.steps().get(figures.steps().size() - 1).at());
        Path2D lines = new Path2D.Double();
        for (double x = area.x(from) + HATCH_PITCH; x < end; x += HATCH_PITCH) {
            lines.moveTo(x, allowedY(area));
            lines.lineTo(x, area.y(curve().usedAt(area.second(x))));
        }
        return lines;
    }

    /** The part above the allowed downtime once more and bolder, the end of the line, and the labels. */
    void drawLabels(Canvas canvas, PlotArea area) {
        curve().exceededFrom().ifPresent(from -> canvas.outline(excess(area, from), Tone.ALARM, Palette.BOLD));
        BudgetText text = new BudgetText(texts, figures);
        drawAllowed(canvas, area, text.allowed());
        if (figures.steps().isEmpty()) {
            canvas.writeOver(
                    texts.say("chart.no-data"),
                    Face.PLAIN,
                    area.bounds().getCenterX(),
                    area.bounds().getCenterY());
        } else {
            drawTotal(canvas, area, text.total());
        }
    }

    /** Above its line, as far to the left as it can stand without covering the curve. */
    private void drawAllowed(Canvas canvas, PlotArea area, String allowed) {
        double width = canvas.width(allowed, Face.STRONG);
        double first = area.left() + TO_LABEL;
        double x = first;
        while (isCrossed(area, x, x + width) && x + width < area.right()) {
            x += TO_LABEL;
        }
        double left = x + width < area.right() ? x : first;
        canvas.writeOver(allowed, Face.STRONG, left + width / 2, allowedY(area) - TO_LABEL);
    }

    /** Whether the curve passes through a label's place above the allowed downtime. */
    private boolean isCrossed(PlotArea area, double from, double to) {
        double top = allowedY(area) - TO_LABEL - Canvas.LINE_HEIGHT;
        double start = area.y(curve().usedAt(area.second(from)));
        double end = area.y(curve().usedAt(area.second(to)));
        return start > top && end < allowedY(area);
    }

    private void drawTotal(Canvas canvas, PlotArea area, String total) {
        Face face = curve().isExceeded() ? Face.ALARM : Face.STRONG;
        double x = area.x(figures.steps().get(figures.steps().size() - 1).at());
        double y = area.y((double) curve().usedSeconds());
        canvas.fill(new Ellipse2D.Double(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS), face.tone());
        double half = canvas.width(total, face) / 2;
        double middle = Math.max(x - half, area.left() + half + 2);
        canvas.writeOver(total, face, middle, totalY(area, y));
    }

    /** Above the line's end, unless the allowed downtime runs just there. */
    private double totalY(PlotArea area, double y) {
        double gap = y - allowedY(area);
        boolean crowded = gap >= 0 && gap < TO_LABEL + Canvas.LINE_HEIGHT && y + 2 * TO_LABEL < area.bottom();
        return crowded ? y + TO_LABEL : y - TO_LABEL;
    }

    Legend legend() {
        Legend.Entry used = new Legend.Entry(Legend.line(Tone.SERIES, Palette.BOLD), texts.say("chart.budget.used"));
        Legend.Entry allowed =
                new Legend.Entry(Legend.line(Tone.INK, Palette.DASHED), texts.say("chart.budget.allowed"));
        Legend.Entry excess = new Legend.Entry(BudgetMarks::swatchOfExcess, texts.say("chart.budget.excess"));
        return new Legend(curve().isExceeded() ? List.of(used, allowed, excess) : List.of(used, allowed));
    }

    private static void swatchOfExcess(Canvas canvas, Rectangle2D area) {
        canvas.fill(area, Tone.ALARM_TINT);
        Path2D lines = new Path2D.Double();
        for (double x = area.getMinX() + HATCH_PITCH; x < area.getMaxX(); x += HATCH_PITCH) {
            lines.moveTo(x, area.getMinY());
            lines.lineTo(x, area.getMaxY());
        }
        canvas.outline(lines, Tone.ALARM, Palette.HAIR);
        Rectangle2D top = new Rectangle2D.Double(area.getMinX(), area.getMinY(), area.getWidth(), 2);
        canvas.fill(top, Tone.ALARM);
    }
}
