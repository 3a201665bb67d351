package dev.servicereport.chart;

import dev.servicereport.chart.CapacityUse.Line;
import dev.servicereport.wording.CapacityWords;
import dev.servicereport.wording.CapacityWords.Amounts;
import java.awt.geom.Rectangle2D;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.stream.Collectors;

/** Of each thing that was agreed a bar for each month, as high as it was used, below the line of what was agreed (容量と必要量). */
public final class CapacityChart implements Chart {

    private static final double ROW = 42;
    private static final double BARS = 26;
    private static final double LABELS = 118;
    private static final double LATEST = 84;
    private static final double MONTH = 34;
    private static final double FOOT = 14;

    private final CapacityUse figures;
    private final YearMonth first;
    private final YearMonth last;

    public CapacityChart(CapacityUse figures) {
        this.figures = figures;
        first = figures.lines().stream()
                .map(line -> line.used().firstKey())
                .min(YearMonth::compareTo)
                .orElseThrow();
        last = figures.lines().stream()
                .map(line -> line.used().lastKey())
                .max(YearMonth::compareTo)
                .orElseThrow();
    }

    @Override
    public String title() {
        return CapacityWords.TITLE;
    }

    @Override
    public String alt() {
        return figures.lines().stream()
                .map(line -> CapacityWords.sentence(
                        line.label(), amounts(line), MonthText.full(line.used().lastKey())))
                .collect(Collectors.joining("", CapacityWords.TITLE_SENTENCE, ""));
    }

    private static Amounts amounts(Line line) {
        return Amounts.of(
                line.required(),
                line.present(),
                Objects.requireNonNull(line.used().get(line.used().lastKey())),
                line.unit());
    }

    @Override
    public Object figures() {
        return figures;
    }

    @Override
    public boolean isFormal() {
        return true;
    }

    @Override
    public Drawing drawing(ChartFonts fonts) {
        return FreeDrawing.of(fonts, ROW * figures.lines().size() + FOOT, this::draw);
    }

    private void draw(Canvas canvas, PlotArea area) {
        Rectangle2D bars = new Rectangle2D.Double(
                area.left() + LABELS, area.top() + 12, area.right() - LATEST - LABELS - area.left(), BARS);
        for (Line line : figures.lines()) {
            line(canvas, area, bars, line);
            bars.setRect(bars.getX(), bars.getY() + ROW, bars.getWidth(), BARS);
        }
        int count = months(last) + 1;
        double pitch = bars.getWidth() / count;
        int every = (int) Math.ceil(MONTH / pitch);
        for (int month = 0; month < count; month += every) {
            canvas.writeCentred(
                    MonthText.brief(first.plusMonths(month)),
                    Face.PLAIN,
                    bars.getX() + (month + 0.5) * pitch,
                    bars.getMaxY() - ROW + 10);
        }
    }

    private int months(YearMonth month) {
        return (int) first.until(month, ChronoUnit.MONTHS);
    }

    private void line(Canvas canvas, PlotArea area, Rectangle2D bars, Line line) {
        Amounts amounts = amounts(line);
        double y = bars.getY();
        canvas.write(line.label(), Face.STRONG, area.left(), y);
        canvas.write(amounts.required(), Face.PLAIN, area.left(), y + 12);
        canvas.write(amounts.present(), Face.PLAIN, area.left(), y + 24);
        double pitch = bars.getWidth() / (months(last) + 1);
        double most = Math.max(
                Math.max(line.required(), line.present()),
                line.used().values().stream().mapToLong(used -> used).max().orElse(0));
        line.used().forEach((month, used) -> {
            double height = BARS * used / Math.max(1, most);
            Tone tone = used > line.required() ? Tone.ALARM : Tone.SERIES;
            double x = bars.getX() + (months(month) + 0.15) * pitch;
            canvas.fill(new Rectangle2D.Double(x, bars.getMaxY() - height, pitch * 0.7, height), tone);
        });
        canvas.horizontal(bars.getX(), bars.getMaxX(), bars.getMaxY());
        level(canvas, bars, bars.getMaxY() - BARS * line.required() / Math.max(1, most), Tone.INK);
        if (line.present() != line.required()) {
            level(canvas, bars, bars.getMaxY() - BARS * line.present() / Math.max(1, most), Tone.UNKNOWN);
        }
        canvas.write(amounts.used(), Face.STRONG, bars.getMaxX() + 8, y + 4);
        canvas.write(amounts.share(), Face.PLAIN, bars.getMaxX() + 8, y + 17);
    }

    private static void level(Canvas canvas, Rectangle2D bars, double y, Tone tone) {
        canvas.fill(new Rectangle2D.Double(bars.getX(), y - 0.75, bars.getWidth(), 1.5), tone);
    }
}
