package dev.servicereport.chart;

import dev.servicereport.wording.Display;
import dev.servicereport.wording.Texts;
import dev.servicereport.wording.Words;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The days on which the whole was down: months down, days across, filled as high as the time was long (停止のあった日). */
public final class DayCalendarChart implements Chart {

    private static final int DAYS = 31;
    private static final double ROW = 17;

    /** An outage of so many seconds fills its day. */
    private static final double FULL = 4 * 3600;

    private static final double LEAST = 0.3;

    private final Texts texts;
    private final DayCalendar figures;

    public DayCalendarChart(Texts texts, DayCalendar figures) {
        this.texts = texts;
        this.figures = figures;
    }

    @Override
    public String title() {
        List<YearMonth> months = figures.months();
        String last = months.isEmpty() ? "" : MonthText.full(months.get(months.size() - 1));
        return texts.say(
                "chart.calendar", "span", months.size() < 2 ? last : Words.fromTo(MonthText.full(months.get(0)), last));
    }

    @Override
    public String alt() {
        String days = new TreeMap<>(figures.stopped())
                .entrySet().stream()
                        .map(day -> MonthText.brief(YearMonth.from(day.getKey())) + "."
                                + day.getKey().getDayOfMonth() + " " + Display.duration(day.getValue()))
                        .collect(Collectors.joining(Words.COMMA));
        return days.isEmpty()
                ? texts.say("chart.calendar.alt-none", "title", title())
                : texts.say(
                        "chart.calendar.alt",
                        "title",
                        title(),
                        "count",
                        figures.stopped().size(),
                        "days",
                        days);
    }

    /** With the days in order, so that equal figures read the same. */
    @Override
    public Object figures() {
        return List.of(figures.months().toString(), new TreeMap<>(figures.stopped()).toString());
    }

    @Override
    public Drawing drawing(ChartFonts fonts) {
        List<String> headings = IntStream.rangeClosed(1, DAYS)
                .mapToObj(day -> day % (fonts.isNarrow() ? 5 : 2) == 1 ? Integer.toString(day) : "")
                .toList();
        Grid grid =
                new Grid(figures.months().stream().map(MonthText::brief).toList(), headings, ROW, Drawing.NARROW / 4.0);
        return grid.drawing(
                fonts,
                new Drawing.Captions("", texts.say("chart.calendar.axis"), legend()),
                (canvas, cell, row, day) -> draw(canvas, cell, figures.months().get(row), day + 1));
    }

    private Legend legend() {
        return new Legend(List.of(
                new Legend.Entry((canvas, area) -> mark(canvas, area, FULL), texts.say("chart.calendar.full")),
                new Legend.Entry((canvas, area) -> mark(canvas, area, 1), texts.say("chart.calendar.short")),
                new Legend.Entry(
                        (canvas, area) -> canvas.outline(area, Tone.GRID, Palette.HAIR),
                        texts.say("chart.calendar.none"))));
    }

    private void draw(Canvas canvas, Rectangle2D cell, YearMonth month, int day) {
        if (day > month.lengthOfMonth()) {
            return;
        }
        canvas.outline(cell, Tone.GRID, Palette.HAIR);
        Long seconds = figures.stopped().get(LocalDate.of(month.getYear(), month.getMonth(), day));
        if (seconds != null) {
            mark(canvas, cell, seconds);
        }
    }

    private static void mark(Canvas canvas, Rectangle2D cell, double seconds) {
        double height = cell.getHeight() * Math.min(1, Math.max(LEAST, seconds / FULL));
        canvas.fill(
                new Rectangle2D.Double(
                        cell.getX() + 1, cell.getMaxY() - height, Math.max(2, cell.getWidth() - 2), height),
                Tone.STOPPED);
    }
}
