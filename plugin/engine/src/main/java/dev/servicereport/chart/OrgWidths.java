package dev.servicereport.chart;

import dev.servicereport.chart.OrgChart.Box;
import java.util.ArrayList;
import java.util.List;

/** How wide the boxes of each level of the team's chart are: as their longest text, as far as there is room for all levels. */
final class OrgWidths {

    /** One or two letters alone would make slips of boxes. */
    private static final double NARROWEST = 60;

    private OrgWidths() {}

    /** @param room for all boxes and the steps between them */
    static List<Double> of(Box top, ChartFonts fonts, double room) {
        List<Double> natural = new ArrayList<>();
        measure(top, fonts, 0, natural);
        double left = room - OrgBox.STEP * (natural.size() - 1);
        double limit = limit(natural, left);
        return natural.stream().map(width -> Math.min(width, limit)).toList();
    }

    private static void measure(Box box, ChartFonts fonts, int level, List<Double> widths) {
        if (level == widths.size()) {
            widths.add(NARROWEST);
        }
        widths.set(level, Math.max(widths.get(level), OrgBox.natural(box, fonts)));
        box.below().forEach(next -> measure(next, fonts, level + 1, widths));
    }

    /** What the widest may have so that all fit: narrow ones leave their share to them. */
    private static double limit(List<Double> natural, double room) {
        double left = room;
        int count = natural.size();
        for (double width : natural.stream().sorted().toList()) {
            if (width > left / count) {
                return left / count;
            }
            left -= width;
            count--;
        }
        return Double.MAX_VALUE;
    }
}
