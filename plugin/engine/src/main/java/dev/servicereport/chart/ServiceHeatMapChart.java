package dev.servicereport.chart;

import dev.servicereport.chart.ServiceHeatMap.Cell;
import dev.servicereport.chart.ServiceHeatMap.Row;
import dev.servicereport.wording.Texts;
import dev.servicereport.wording.Words;
import java.awt.geom.Rectangle2D;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Each service in each month: sign and figure, tinted where it is not simply kept (サービス別・月別の稼働率). */
public final class ServiceHeatMapChart implements Chart {

    private static final double ROW = 29;
    private static final double LOW_ROW = 18;
    private static final double WIDEST_NAME = 120;
    private static final double NARROW_NAME = 84;

    /** A month needs so much width for its figure. */
    private static final double ROOMY = 38;

    private final Texts texts;
    private final ServiceHeatMap figures;

    public ServiceHeatMapChart(Texts texts, ServiceHeatMap figures) {
        this.texts = texts;
        this.figures = figures;
    }

    @Override
    public String title() {
        return texts.say("chart.heat", "span", span());
    }

    private String span() {
        List<YearMonth> months = figures.months();
        if (months.isEmpty()) {
            return texts.say("chart.heat.no-months");
        }
        String last = MonthText.full(months.get(months.size() - 1));
        return months.size() == 1 ? last : Words.fromTo(MonthText.full(months.get(0)), last);
    }

    @Override
    public String alt() {
        String told = figures.rows().stream()
                .map(this::inWords)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(Words.STOP));
        return texts.say(told.isEmpty() ? "chart.heat.alt-met" : "chart.heat.alt", "title", title(), "told", told);
    }

    private String inWords(Row row) {
        String months = IntStream.range(0, row.cells().size())
                .filter(i -> !row.cells().get(i).verdict().style().equals("met"))
                .mapToObj(i -> MonthText.brief(figures.months().get(i)) + " "
                        + (row.cells().get(i).verdict().word() + " "
                                        + row.cells().get(i).figure())
                                .strip())
                .collect(Collectors.joining(Words.COMMA));
        return months.isEmpty() ? "" : texts.say("chart.is", "name", row.name(), "value", months);
    }

    @Override
    public Object figures() {
        return figures;
    }

    @Override
    public Drawing drawing(ChartFonts fonts) {
        double name = fonts.isNarrow() ? NARROW_NAME : WIDEST_NAME;
        double slot = (fonts.across() - name) / Math.max(1, figures.months().size());
        boolean roomy = slot >= ROOMY;
        int every = (int) Math.ceil(34 / slot);
        List<YearMonth> months = figures.months();
        List<String> headings = IntStream.range(0, months.size())
                .mapToObj(i -> (months.size() - 1 - i) % every == 0 ? MonthText.brief(months.get(i)) : "")
                .toList();
        Grid grid = new Grid(figures.rows().stream().map(Row::name).toList(), headings, roomy ? ROW : LOW_ROW, name);
        return grid.drawing(
                fonts,
                new Drawing.Captions("", roomy ? texts.say("chart.heat.figures") : "", legend()),
                (canvas, cell, row, column) ->
                        draw(canvas, cell, figures.rows().get(row).cells().get(column), roomy));
    }

    private Legend legend() {
        return new Legend(figures.rows().stream()
                .flatMap(row -> row.cells().stream())
                .map(Cell::verdict)
                .distinct()
                .map(verdict -> new Legend.Entry(
                        (canvas, area) -> draw(canvas, area, new Cell(verdict, ""), false), verdict.word()))
                .toList());
    }

    private static void draw(Canvas canvas, Rectangle2D cell, Cell content, boolean withFigure) {
        String style = content.verdict().style();
        boolean missed = style.equals("missed");
        canvas.fill(cell, tint(style));
        canvas.outline(cell, Tone.GRID, Palette.HAIR);
        double x = cell.getCenterX();
        double y = cell.getCenterY();
        Face face = missed ? Face.ALARM : Face.PLAIN;
        if (withFigure && !content.figure().isEmpty()) {
            canvas.writeCentred(content.verdict().mark(), face, x, y - Canvas.LINE_HEIGHT / 2);
            canvas.writeCentred(content.figure(), face, x, y + Canvas.LINE_HEIGHT / 2);
        } else {
            canvas.writeCentred(content.verdict().mark(), face, x, y);
        }
    }

    private static Tone tint(String style) {
        return switch (style) {
            case "missed" -> Tone.ALARM_TINT;
            case "undetermined" -> Tone.HELD_TINT;
            case "none" -> Tone.BAND;
            default -> Tone.PAPER;
        };
    }
}
