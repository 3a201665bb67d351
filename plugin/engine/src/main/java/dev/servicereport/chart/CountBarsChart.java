package dev.servicereport.chart;

import dev.servicereport.chart.CountBars.Bar;
import dev.servicereport.wording.AmountText;
import dev.servicereport.wording.Texts;
import dev.servicereport.wording.Words;
import java.awt.geom.Rectangle2D;
import java.util.stream.Collectors;

/** A bar for each kind, as long as there are many of it, with its number (件数の内訳). */
public final class CountBarsChart implements Chart {

    private static final double ROW = 20;
    private static final double TO_BAR = 8;
    private static final double FOR_NUMBER = 60;

    private final Texts texts;
    private final CountBars figures;

    public CountBarsChart(Texts texts, CountBars figures) {
        this.texts = texts;
        this.figures = figures;
    }

    @Override
    public String title() {
        return figures.title();
    }

    @Override
    public String alt() {
        return figures.bars().stream()
                .map(bar -> bar.label() + number(bar))
                .collect(Collectors.joining(Words.COMMA, title() + Words.STOP, Words.STOP));
    }

    private String number(Bar bar) {
        return texts.say("chart.count", "count", AmountText.number(bar.count()));
    }

    @Override
    public Object figures() {
        return figures;
    }

    @Override
    public Drawing drawing(ChartFonts fonts) {
        return FreeDrawing.of(fonts, ROW * figures.bars().size(), this::draw);
    }

    private void draw(Canvas canvas, PlotArea area) {
        double labels = figures.bars().stream()
                .mapToDouble(bar -> canvas.width(bar.label(), Face.PLAIN))
                .max()
                .orElse(0);
        double left = area.left() + labels + TO_BAR;
        long most =
                Math.max(1, figures.bars().stream().mapToLong(Bar::count).max().orElse(1));
        double y = area.top() + ROW / 2;
        for (Bar bar : figures.bars()) {
            double width = (area.right() - FOR_NUMBER - left) * bar.count() / most;
            canvas.writeBefore(bar.label(), Face.PLAIN, left - TO_BAR, y);
            canvas.fill(new Rectangle2D.Double(left, y - 6, width, 12), Tone.SERIES);
            canvas.write(number(bar), Face.STRONG, left + width + TO_BAR, y);
            y += ROW;
        }
    }
}
