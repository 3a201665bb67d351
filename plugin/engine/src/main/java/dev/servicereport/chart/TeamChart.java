package dev.servicereport.chart;

import dev.servicereport.chart.OrgChart.Box;
import dev.servicereport.wording.Texts;
import dev.servicereport.wording.Words;
import java.util.List;
import java.util.stream.Collectors;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.Range;

/** Who reports to whom, from left to right: each level is a column of boxes (プロジェクト体制図). */
public final class TeamChart implements Chart {

    private final Texts texts;
    private final OrgChart figures;

    public TeamChart(Texts texts, OrgChart figures) {
        this.texts = texts;
        this.figures = figures;
    }

    @Override
    public String title() {
        return texts.say("chart.team");
    }

    @Override
    public String alt() {
        Box top = figures.top();
        return texts.say(
                "chart.team.alt",
                "title",
                title(),
                "role",
                top.role(),
                "name",
                top.name(),
                "count",
                top.size() - 1,
                "below",
                inWords(top));
    }

    private String inWords(Box box) {
        String below = box.below().stream().map(TeamChart::called).collect(Collectors.joining(Words.COMMA));
        String own = below.isEmpty() ? "" : texts.say("chart.team.below", "box", called(box), "below", below);
        return own + box.below().stream().map(this::inWords).collect(Collectors.joining());
    }

    private static String called(Box box) {
        return box.role() + " " + box.name();
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
        List<Double> widths = OrgWidths.of(figures.top(), fonts, Drawing.bodyWidth(fonts, 0) - OrgBox.STEP);
        double height = OrgBox.height(figures.top(), fonts, widths);
        LabelledAxis across = blank(fonts, fonts.across());
        XYPlot plot = new XYPlot(null, across, blank(fonts, height), null);
        plot.setRangeGridlinesVisible(false);
        plot.addAnnotation(new Overlay(fonts, (canvas, area) -> {
            OrgBox.of(figures.top(), fonts, widths, area.left(), area.top()).draw(canvas);
        }));
        return new Drawing(fonts, new Drawing.Captions("", "", new Legend(List.of())), height, plot);
    }

    private static LabelledAxis blank(ChartFonts fonts, double length) {
        LabelledAxis axis = new LabelledAxis(fonts, new Range(0, length), List.of());
        axis.setVisible(false);
        return axis;
    }
}
