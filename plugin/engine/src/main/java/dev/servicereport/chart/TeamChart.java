package dev.servicereport.chart;

import dev.servicereport.chart.OrgChart.Box;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Collectors;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.Range;

/** Who reports to whom, from left to right: each level is a column of boxes (プロジェクト体制図). */
public final class TeamChart implements Chart {

    private static final double WIDEST_BOX = 170;

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
    public Drawing drawing(ChartFonts fonts) {
        double width = width(fonts);
        double height = OrgBox.height(figures.top(), fonts, width);
        LabelledAxis across = blank(fonts, fonts.across());
        XYPlot plot = new XYPlot(null, across, blank(fonts, height), null);
        plot.setRangeGridlinesVisible(false);
        plot.addAnnotation(new Overlay(fonts, (pen, area) -> {
            Rectangle2D stretch = new Rectangle2D.Double(area.left(), area.top(), width, height);
            OrgBox.of(figures.top(), fonts, stretch).draw(pen);
        }));
        return new Drawing(fonts, new Drawing.Texts("", "", new Legend(List.of())), height, plot);
    }

    /** As wide as the number of columns allows. */
    private double width(ChartFonts fonts) {
        int columns = figures.top().levels();
        double room = Drawing.bodyWidth(fonts, 0) - OrgBox.STEP;
        return Math.min(WIDEST_BOX, (room - OrgBox.STEP * (columns - 1)) / columns);
    }

    private static LabelledAxis blank(ChartFonts fonts, double length) {
        LabelledAxis axis = new LabelledAxis(fonts, new Range(0, length), List.of());
        axis.setVisible(false);
        return axis;
    }
}
