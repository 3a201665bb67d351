package dev.servicereport.chart;

import dev.servicereport.chart.YearTiles.Mark;
import dev.servicereport.chart.YearTiles.Tile;
import dev.servicereport.wording.Display;
import dev.servicereport.wording.Texts;
import dev.servicereport.wording.Words;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Collectors;

/** Twelve tiles with the marks of the reports and, below them, the time that was lost as one thin bar (年度の一覧). */
public final class YearTilesChart implements Chart {

    private static final double GAP = 3;
    private static final double BOX = 46;
    private static final double TILES = 2 * Canvas.LINE_HEIGHT + BOX + 14;
    private static final double BAR = 40;

    private final Texts texts;
    private final YearTiles figures;

    public YearTilesChart(Texts texts, YearTiles figures) {
        this.texts = texts;
        this.figures = figures;
    }

    @Override
    public String title() {
        return texts.say("chart.tiles", "year", figures.year());
    }

    @Override
    public String alt() {
        String months = figures.tiles().stream().collect(Collectors.groupingBy(Tile::mark)).entrySet().stream()
                .sorted((one, other) -> one.getKey().compareTo(other.getKey()))
                .map(group -> texts.say(
                        "chart.is", "name", texts.say(group.getKey().key()), "value", names(group.getValue())))
                .collect(Collectors.joining(Words.COMMA));
        return texts.say(
                "chart.tiles.alt", "title", title(), "months", months, "hours", hasHours() ? bar().inWords() : "");
    }

    private static String names(List<Tile> tiles) {
        return tiles.stream().map(tile -> Display.monthOfYear(tile.month())).collect(Collectors.joining(Words.DOT));
    }

    private boolean hasHours() {
        return figures.hours().owed() > 0;
    }

    @Override
    public Object figures() {
        return figures;
    }

    @Override
    public Drawing drawing(ChartFonts fonts) {
        int rows = fonts.isNarrow() ? 2 : 1;
        int further = hasHours() ? bar().furtherLines(fonts, Drawing.bodyWidth(fonts, 2 * GAP)) : 0;
        return FreeDrawing.of(
                fonts,
                rows * TILES + (hasHours() ? BAR + further * Canvas.LINE_HEIGHT : 0),
                (canvas, area) -> draw(canvas, area, rows, further == 0));
    }

    private LostTimeBar bar() {
        return new LostTimeBar(texts, figures.hours());
    }

    /** On a narrow screen half a year in a row, so that the words fit under their boxes. */
    private void draw(Canvas canvas, PlotArea area, int rows, boolean onOneLine) {
        int across = (figures.tiles().size() + rows - 1) / rows;
        double slot = (area.right() - area.left()) / across;
        for (int i = 0; i < figures.tiles().size(); i++) {
            int row = i / across;
            double x = area.left() + i % across * slot;
            double top = area.top() + row * TILES;
            draw(
                    canvas,
                    figures.tiles().get(i),
                    new Rectangle2D.Double(x + GAP, top + Canvas.LINE_HEIGHT + 3, slot - 2 * GAP, BOX));
        }
        if (hasHours()) {
            double width = area.right() - area.left() - 2 * GAP;
            bar().draw(
                            canvas,
                            new Rectangle2D.Double(area.left() + GAP, area.top() + rows * TILES, width, BAR),
                            onOneLine);
        }
    }

    private void draw(Canvas canvas, Tile tile, Rectangle2D box) {
        boolean missed = tile.mark() == Mark.MISSED;
        Face face = missed ? Face.ALARM : Face.PLAIN;
        canvas.writeCentred(Display.monthOfYear(tile.month()), face, box.getCenterX(), box.getMinY() - 9);
        canvas.fill(box, missed ? Tone.ALARM_TINT : Tone.BAND);
        canvas.outline(box, missed ? Tone.ALARM : Tone.GRID, missed ? Palette.BOLD : Palette.HAIR);
        TileMark.draw(canvas, tile.mark(), box.getCenterX(), box.getCenterY());
        canvas.writeCentred(texts.say(tile.mark().key()), face, box.getCenterX(), box.getMaxY() + 10);
    }
}
