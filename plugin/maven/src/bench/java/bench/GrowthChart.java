package bench;

import java.util.Locale;
import java.util.SortedMap;

/** CPU seconds against months read, as an SVG for the page of the benchmark. */
final class GrowthChart {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 320;
    private static final int LEFT = 60;
    private static final int BOTTOM = 270;
    private static final int RIGHT = 610;
    private static final int TOP = 30;

    private final SortedMap<Integer, Double> seconds;
    private final double most;

    GrowthChart(SortedMap<Integer, Double> seconds) {
        this.seconds = seconds;
        most = Math.ceil(seconds.values().stream().mapToDouble(second -> second).max().orElseThrow());
    }

    String svg() {
        StringBuilder svg = new StringBuilder(String.format(Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" role=\"img\""
                        + " font-family=\"sans-serif\" font-size=\"13\" fill=\"#222222\">%n"
                        + "<title>CPU seconds to read 1 to 60 months of one-minute samples</title>%n"
                        + "<rect width=\"100%%\" height=\"100%%\" fill=\"#ffffff\"/>%n",
                WIDTH, HEIGHT, WIDTH, HEIGHT));
        for (int second = 0; second <= most; second++) {
            svg.append(String.format(Locale.ROOT,
                    "<line x1=\"%d\" x2=\"%d\" y1=\"%.1f\" y2=\"%.1f\" stroke=\"#d0d0d0\"/>%n"
                            + "<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%d</text>%n",
                    LEFT, RIGHT, y(second), y(second), LEFT - 8, y(second) + 4, second));
        }
        StringBuilder line = new StringBuilder();
        seconds.forEach((months, second) -> {
            line.append(String.format(Locale.ROOT, "%.1f,%.1f ", x(months), y(second)));
            svg.append(String.format(Locale.ROOT,
                    "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"4\" fill=\"#1f4e79\"/>%n"
                            + "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"middle\">%.1f</text>%n"
                            + "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%d</text>%n",
                    x(months), y(second), x(months), y(second) - 10, second, x(months), BOTTOM + 20, months));
        });
        svg.append("<polyline fill=\"none\" stroke=\"#1f4e79\" stroke-width=\"2\" points=\"" + line.toString().strip() + "\"/>\n");
        svg.append(String.format(Locale.ROOT,
                "<text x=\"%d\" y=\"%d\" text-anchor=\"middle\">months of one-minute samples, eleven servers</text>%n"
                        + "<text x=\"%d\" y=\"16\">CPU seconds</text>%n</svg>%n",
                (LEFT + RIGHT) / 2, HEIGHT - 10, LEFT - 40));
        return svg.toString();
    }

    private double x(int months) {
        return LEFT + (RIGHT - LEFT) * (months / 60.0);
    }

    private double y(double second) {
        return BOTTOM - (BOTTOM - TOP) * second / most;
    }
}
