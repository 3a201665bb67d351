package dev.servicereport.chart;

import dev.servicereport.chart.StackedBars.Bar;
import dev.servicereport.chart.StackedBars.Look;
import dev.servicereport.wording.AmountText;
import dev.servicereport.wording.Texts;
import dev.servicereport.wording.Words;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Amounts that add up along bars, each with its values in digits below it: what was paid and is left, incidents by cause. */
public final class StackedBarsChart implements Chart {

    private static final double ROW = 42;
    private static final double THICKNESS = 15;
    private static final double WIDEST_NAME = 150;
    private static final double NARROW_NAME = 90;

    private final Texts texts;
    private final StackedBars figures;

    public StackedBarsChart(Texts texts, StackedBars figures) {
        this.texts = texts;
        this.figures = figures;
    }

    @Override
    public String title() {
        return figures.title();
    }

    @Override
    public String alt() {
        return title()
                + Words.STOP
                + figures.bars().stream()
                        .map(bar -> texts.say(
                                "chart.bar", "name", bar.name(), "sum", amount(bar.sum()), "parts", parts(bar)))
                        .collect(Collectors.joining(Words.COMMA, "", Words.STOP));
    }

    private String parts(Bar bar) {
        return IntStream.range(0, bar.values().size())
                .filter(i -> bar.values().get(i) > 0)
                .mapToObj(i -> figures.series().get(i).name() + " "
                        + amount(bar.values().get(i)))
                .collect(Collectors.joining(Words.COMMA));
    }

    private String amount(long value) {
        return AmountText.number(value) + figures.unit();
    }

    @Override
    public Object figures() {
        return figures;
    }

    @Override
    public Drawing drawing(ChartFonts fonts) {
        Grid grid = new Grid(
                figures.bars().stream().map(Bar::name).toList(),
                List.of(""),
                ROW,
                fonts.isNarrow() ? NARROW_NAME : WIDEST_NAME);
        long longest =
                Math.max(1, figures.bars().stream().mapToLong(Bar::sum).max().orElse(1));
        return grid.drawing(
                fonts,
                new Drawing.Captions("", "", legend()),
                (canvas, cell, row, column) -> draw(canvas, cell, figures.bars().get(row), longest));
    }

    private Legend legend() {
        return new Legend(figures.series().stream()
                .map(series -> new Legend.Entry((canvas, area) -> fill(canvas, area, series.look()), series.name()))
                .toList());
    }

    private void draw(Canvas canvas, Rectangle2D cell, Bar bar, long longest) {
        double x = cell.getX();
        double y = cell.getCenterY() - THICKNESS;
        for (int i = 0; i < bar.values().size(); i++) {
            double width = (cell.getWidth() - 1) * bar.values().get(i) / longest;
            if (width > 0) {
                fill(
                        canvas,
                        new Rectangle2D.Double(x, y, width, THICKNESS),
                        figures.series().get(i).look());
            }
            x += width;
        }
        canvas.write(parts(bar), Face.PLAIN, cell.getX(), y + THICKNESS + Canvas.LINE_HEIGHT / 2 + 1);
    }

    private static void fill(Canvas canvas, Rectangle2D area, Look look) {
        switch (look) {
            case SOLID -> canvas.fill(area, Tone.SERIES);
            case HATCHED -> {
                canvas.fill(area, Tone.EXCLUDED_TINT);
                canvas.hatch(area, Tone.EXCLUDED);
            }
            case EMPTY -> canvas.fill(area, Tone.PAPER);
            case DOTTED -> canvas.dots(area, Tone.UNKNOWN);
            case PALE -> canvas.fill(area, Tone.GRID);
            case BARRED -> {
                canvas.fill(area, Tone.ALARM);
                canvas.hatch(area, Tone.PAPER);
            }
        }
        canvas.outline(area, Tone.INK, Palette.HAIR);
    }
}
