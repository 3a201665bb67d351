package dev.servicereport.chart;

import dev.servicereport.chart.MonthTimeline.Bar;
import dev.servicereport.chart.MonthTimeline.Kind;
import dev.servicereport.chart.MonthTimeline.Row;
import dev.servicereport.wording.Display;
import dev.servicereport.wording.FurtherServices;
import dev.servicereport.wording.Texts;
import dev.servicereport.wording.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.Range;

/** When each service was down, excluded or not measured in a month (停止・除外・未計測の時系列): the whole on top, then a row for each that differs; those to which the same happened share one. */
public final class TimelineChart implements Chart {

    /** Longer names go on in a further line. */
    private static final double WIDEST_NAME = 190;

    private static final double NARROW_NAME = 105;

    private final Texts texts;
    private final MonthTimeline figures;
    private final MonthDays days;

    public TimelineChart(Texts texts, MonthTimeline figures) {
        this.texts = texts;
        this.figures = figures;
        this.days = new MonthDays(figures.month(), figures.zone());
    }

    @Override
    public String title() {
        return texts.say("chart.timeline", "month", MonthText.full(figures.month()));
    }

    @Override
    public String alt() {
        if (figures.rows().isEmpty()) {
            return texts.say("chart.timeline.alt-none", "title", title());
        }
        return texts.say(
                "chart.timeline.alt",
                "title",
                title(),
                "whole",
                wholeInWords(),
                "parts",
                partsInWords() + FurtherServices.sentence(figures.further()));
    }

    private String wholeInWords() {
        Row whole = figures.rows().get(0);
        String kinds = Stream.of(Kind.values())
                .map(kind -> inWords(whole, kind))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(Words.COMMA));
        return kinds.isEmpty()
                ? texts.say("chart.timeline.whole-none", "name", whole.name())
                : texts.say("chart.timeline.whole", "name", whole.name(), "kinds", kinds);
    }

    private String inWords(Row row, Kind kind) {
        List<Bar> bars = row.bars().stream().filter(bar -> bar.kind() == kind).toList();
        long seconds = bars.stream().mapToLong(bar -> bar.span().seconds()).sum();
        return bars.isEmpty()
                ? ""
                : texts.say(
                        "chart.timeline.kind",
                        "kind",
                        TimelineMark.of(kind).term(texts),
                        "count",
                        bars.size(),
                        "sum",
                        Display.duration(seconds));
    }

    private String partsInWords() {
        List<Row> parts = figures.rows().subList(1, figures.rows().size());
        List<String> down = parts.stream()
                .filter(row -> row.bars().stream().anyMatch(bar -> bar.kind() == Kind.DOWN))
                .map(Row::name)
                .toList();
        if (parts.isEmpty()) {
            return "";
        }
        return down.isEmpty()
                ? texts.say("chart.timeline.parts-none", "count", parts.size())
                : texts.say("chart.timeline.parts", "count", parts.size(), "names", String.join(Words.COMMA, down));
    }

    @Override
    public Object figures() {
        return figures;
    }

    @Override
    public Drawing drawing(ChartFonts fonts) {
        List<TimelineRow> rows = rows(fonts);
        double height = rows.isEmpty()
                ? Canvas.LINE_HEIGHT * 2
                : rows.get(rows.size() - 1).bottom();
        XYPlot plot = new XYPlot(null, days.axis(fonts), nameAxis(fonts, rows, height), null);
        plot.setRangeGridlinesVisible(false);
        plot.addAnnotation(new Overlay(fonts, (canvas, area) -> draw(canvas, area, rows)));
        return new Drawing(
                fonts,
                new Drawing.Captions(
                        fonts.isNarrow() ? "" : texts.say("chart.timeline.services"),
                        caption(),
                        TimelineMark.legend(texts)),
                height,
                plot);
    }

    private List<TimelineRow> rows(ChartFonts fonts) {
        List<TimelineRow> rows = new ArrayList<>();
        double top = 0;
        for (List<Row> alike : alike()) {
            Face face = rows.isEmpty() ? Face.STRONG : Face.PLAIN;
            List<Bar> bars = alike.get(0).bars();
            List<String> names = alike.stream()
                    .flatMap(row -> fonts.wrap(row.name(), face, fonts.isNarrow() ? NARROW_NAME : WIDEST_NAME).stream())
                    .toList();
            TimelineRow laidOut =
                    new TimelineRow(bars, TimelineLabel.of(texts, bars, figures.zone()), names, face, top);
            rows.add(laidOut);
            top = laidOut.bottom();
        }
        return rows;
    }

    /** The whole by itself, then those together to which the same happened. */
    private List<List<Row>> alike() {
        Map<List<Bar>, List<Row>> groups = new LinkedHashMap<>();
        shown().stream()
                .skip(1)
                .forEach(row -> groups.computeIfAbsent(row.bars(), bars -> new ArrayList<>())
                        .add(row));
        return Stream.concat(shown().stream().limit(1).map(List::of), groups.values().stream())
                .toList();
    }

    /** The whole, and each service of which there is something to see that is not said of the whole. */
    private List<Row> shown() {
        if (figures.rows().isEmpty()) {
            return List.of();
        }
        Row whole = figures.rows().get(0);
        return Stream.concat(Stream.of(whole), figures.rows().stream().skip(1).filter(row -> isOfItsOwn(row, whole)))
                .toList();
    }

    private static boolean isOfItsOwn(Row row, Row whole) {
        return row.bars().stream()
                .anyMatch(bar -> bar.kind() == Kind.DOWN || !whole.bars().contains(bar));
    }

    private String caption() {
        int others = figures.rows().size() - shown().size();
        if (figures.further() > 0) {
            return days.caption(texts) + FurtherServices.remark(others + figures.further());
        }
        return days.caption(texts)
                + (others == 0 ? "" : Words.GAP + texts.say("chart.timeline.others", "count", others));
    }

    private static LabelledAxis nameAxis(ChartFonts fonts, List<TimelineRow> rows, double height) {
        LabelledAxis axis = new LabelledAxis(
                fonts,
                new Range(0, height),
                rows.stream().flatMap(TimelineRow::labels).toList());
        axis.setInverted(true);
        return axis;
    }

    private void draw(Canvas canvas, PlotArea area, List<TimelineRow> rows) {
        days.shade(canvas, area);
        rows.forEach(row -> row.draw(canvas, area));
        if (rows.stream().allMatch(row -> row.bars().isEmpty())) {
            canvas.writeOver(
                    texts.say("chart.timeline.nothing"),
                    Face.PLAIN,
                    area.bounds().getCenterX(),
                    area.bounds().getCenterY());
        }
    }
}
