package dev.servicereport.chart;

import dev.servicereport.chart.OrgChart.Box;
import java.util.List;
import java.util.stream.Collectors;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.Range;

/** Who reports to whom, from left to right: each level is a column of boxes (プロジェクト体制図). */
public final class TeamChart implements Chart {

    private final OrgChart figures;

    public TeamChart(OrgChart figures) {
        this.figures = figures;
    }

    @Override
    public String title() {
        return "プロジェクト体制図";
    }

    @Override
    public String alt() {
        Box top = figures.top();
        return title() + "。" + top.role() + "（" + top.name() + "）の下に" + (top.size() - 1) + "名。" + inWords(top);
    }

    private static String inWords(Box box) {
        String below = box.below().stream().map(TeamChart::called).collect(Collectors.joining("、"));
        String own = below.isEmpty() ? "" : called(box) + "の下に" + below + "。";
        return own + box.below().stream().map(TeamChart::inWords).collect(Collectors.joining());
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
        plot.addAnnotation(new Overlay(fonts, (pen, area) -> {
            OrgBox.of(figures.top(), fonts, widths, area.left(), area.top()).draw(pen);
        }));
        return new Drawing(fonts, new Drawing.Texts("", "", new Legend(List.of())), height, plot);
    }

    private static LabelledAxis blank(ChartFonts fonts, double length) {
        LabelledAxis axis = new LabelledAxis(fonts, new Range(0, length), List.of());
        axis.setVisible(false);
        return axis;
    }
}
