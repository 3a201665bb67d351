package dev.servicereport.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.Range;

/**
 * Cells in rows and columns, names beside the rows and headings below the columns.
 *
 * @param names of the rows, from the top
 * @param headings of the columns; an empty one is not written
 * @param rowHeight height of a row whose name is one line
 * @param widestName longer names go on in a further line
 */
record Grid(List<String> names, List<String> headings, double rowHeight, double widestName) {

    private static final double LINE = Canvas.LINE_HEIGHT + 1;

    /** Draws a cell. */
    interface CellPainter {
        void draw(Canvas canvas, Rectangle2D cell, int row, int column);
    }

    private List<List<String>> lines(ChartFonts fonts) {
        return names.stream()
                .map(name -> fonts.wrap(name, Face.PLAIN, widestName))
                .toList();
    }

    /** The upper edge of each row, and the lower edge of the last. */
    private List<Double> edges(ChartFonts fonts) {
        List<Double> edges = new ArrayList<>(List.of(0.0));
        for (List<String> name : lines(fonts)) {
            edges.add(edges.get(edges.size() - 1) + Math.max(rowHeight, name.size() * LINE + 3));
        }
        return edges;
    }

    Drawing drawing(ChartFonts fonts, Drawing.Captions captions, CellPainter cells) {
        List<Double> edges = edges(fonts);
        double height = Math.max(rowHeight, edges.get(edges.size() - 1));
        XYPlot plot = new XYPlot(null, columns(fonts), rows(fonts, edges, height), null);
        plot.setRangeGridlinesVisible(false);
        plot.addAnnotation(new Overlay(fonts, (canvas, area) -> {
            for (int row = 0; row < names.size(); row++) {
                for (int column = 0; column < headings.size(); column++) {
                    double left = area.x(column + 0.0);
                    double top = area.y(edges.get(row));
                    cells.draw(
                            canvas,
                            new Rectangle2D.Double(
                                    left, top, area.x(column + 1.0) - left, area.y(edges.get(row + 1)) - top),
                            row,
                            column);
                }
            }
        }));
        return new Drawing(fonts, captions, height, plot);
    }

    private LabelledAxis columns(ChartFonts fonts) {
        return new LabelledAxis(
                fonts,
                new Range(0, Math.max(1, headings.size())),
                IntStream.range(0, headings.size())
                        .filter(i -> !headings.get(i).isEmpty())
                        .mapToObj(i -> LabelledAxis.Label.plain(i + 0.5, headings.get(i)))
                        .toList());
    }

    private LabelledAxis rows(ChartFonts fonts, List<Double> edges, double height) {
        List<LabelledAxis.Label> labels = new ArrayList<>();
        List<List<String>> lines = lines(fonts);
        for (int row = 0; row < lines.size(); row++) {
            double middle = (edges.get(row) + edges.get(row + 1)) / 2;
            List<String> name = lines.get(row);
            for (int i = 0; i < name.size(); i++) {
                labels.add(LabelledAxis.Label.plain(middle + (i - (name.size() - 1) / 2.0) * LINE, name.get(i)));
            }
        }
        LabelledAxis axis = new LabelledAxis(fonts, new Range(0, height), labels);
        axis.setInverted(true);
        return axis;
    }
}
