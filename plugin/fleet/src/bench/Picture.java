import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Draws what a contract costs on Spark, and writes the tables of the benchmark page, both from {@code measured.csv} alone: {@code java
 * plugin/fleet/src/bench/Picture.java} at the top of the project. Of several runs of the same kind the median counts.
 */
public final class Picture {

    private static final Path MEASURED = Path.of("plugin/fleet/src/bench/measured.csv");
    private static final Path PICTURE = Path.of("src/site/resources/images/fleet-cost.svg");
    private static final Path PAGE = Path.of("src/site/markdown/benchmark.md");
    private static final String BEGIN = "<!-- fleet: written by Picture.java -->\n";
    private static final String END = "<!-- fleet: end -->\n";
    private static final int ALL = 1741;
    private static final int WIDTH = 360;
    private static final int HEIGHT = 300;
    private static final int TOP = 56;
    private static final int BOTTOM = 236;
    private static final int LEFT = 52;
    private static final int RIGHT = 340;

    /** Runs of one kind on local[2,4], by the number of contracts. */
    private record Series(String part, TreeMap<Integer, List<Double>> runs) {

        double at(int count) {
            List<Double> sorted = new ArrayList<>(runs.get(count));
            Collections.sort(sorted);
            int half = sorted.size() / 2;
            return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
        }

        int most() {
            return runs.lastKey();
        }

        /** CPU seconds of one more contract, between the two largest runs, in both of which all engines had been started. */
        double each() {
            int before = runs.lowerKey(most());
            return (at(most()) - at(before)) / (most() - before);
        }

        /** What is left of the largest run without its contracts: Spark, the jars unpacked, two engines. */
        double start() {
            return at(most()) - most() * each();
        }

        /** What is left of the run with one contract: Spark, the jars unpacked, one engine. */
        double startOfOne() {
            return at(1) - each();
        }

        /** One more engine; never below nothing, which differences of a busy machine can be. */
        double engine() {
            return Math.max(0, start() - startOfOne());
        }

        double all(int cores) {
            return start() + (cores - 2) * engine() + ALL * each();
        }

        /** Seconds, as long as the cores have something to do: the driver first, then engines and contracts side by side. */
        double wall(int cores) {
            double driver = Math.max(0, startOfOne() - engine());
            return driver + engine() + ALL * each() / cores;
        }
    }

    private Picture() {}

    public static void main(String[] arguments) throws IOException {
        Map<String, TreeMap<Integer, List<Double>>> runs = new TreeMap<>();
        Map<Integer, String> rows = new TreeMap<>();
        for (String line : Files.readAllLines(MEASURED).stream().skip(1).toList()) {
            String[] cells = line.split(",");
            rows.put(Integer.parseInt(cells[2]), cells[3]);
            if (cells[1].equals("local[2;4]")) {
                runs.computeIfAbsent(cells[0], part -> new TreeMap<>())
                        .computeIfAbsent(Integer.parseInt(cells[2]), count -> new ArrayList<>())
                        .add(Double.parseDouble(cells[4]));
            }
        }
        Series figures = new Series("figures", runs.get("figures"));
        Series report = new Series("report", runs.get("report"));
        Files.writeString(PICTURE, picture(figures, report));
        String page = Files.readString(PAGE);
        int begin = page.indexOf(BEGIN) + BEGIN.length();
        Files.writeString(
                PAGE, page.substring(0, begin) + tables(figures, report, rows) + page.substring(page.indexOf(END)));
    }

    private static String tables(Series figures, Series report, Map<Integer, String> rows) {
        StringBuilder text = new StringBuilder("\n| Contracts | Rows | Figures alone | for each | One report as PDF each | for each |\n| --- | --- | --- | --- | --- | --- |\n");
        rows.forEach((count, number) -> text.append(format(
                "| %d | %,d | %s | %s |\n", count, Long.parseLong(number), cells(figures, count), cells(report, count))));
        text.append(format("| start-up | | %.1f, of one engine %.1f | | %.1f, of one engine %.1f | |\n",
                figures.start(), figures.startOfOne(), report.start(), report.startOfOne()));
        text.append(format("| one more contract | | | %.2f | | %.2f |\n", figures.each(), report.each()));
        text.append(format("\nExtrapolated to %,d contracts of that size, by the last two rows:\n\n", ALL));
        text.append("| | CPU seconds in all, 8 cores | 64 cores | Seconds with 8 cores | 64 cores |\n| --- | --- | --- | --- | --- |\n");
        text.append(line("figures", figures)).append(line("figures and one report", report)).append('\n');
        return text.toString();
    }

    private static String line(String name, Series series) {
        return format("| %s | %,.0f | %,.0f | %,.0f | %,.0f |\n",
                name, series.all(8), series.all(64), series.wall(8), series.wall(64));
    }

    private static String cells(Series series, int count) {
        if (!series.runs().containsKey(count)) {
            return " | ";
        }
        List<String> single = series.runs().get(count).stream().sorted().map(each -> format("%.1f", each)).toList();
        String all = single.size() == 1 ? single.get(0) : format("%.1f (%s)", series.at(count), String.join(", ", single));
        return format("%s | %.2f", all, series.at(count) / count);
    }

    private static String picture(Series figures, Series report) {
        return format("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" width="%d" height="%d" role="img" font-family="sans-serif" font-size="13" fill="#222222">
                <title>CPU seconds of whole runs on Spark, by the number of contracts</title>
                <desc>%s; %s</desc>
                <rect width="100%%" height="100%%" fill="#ffffff"/>
                <text x="16" y="20">CPU seconds of the whole run, by contracts</text>
                %s%s</svg>
                """, 2 * WIDTH, HEIGHT, 2 * WIDTH, HEIGHT, told("figures alone", figures), told("one report each", report),
                panel("Figures alone", figures, 0), panel("Figures and one report as PDF", report, WIDTH));
    }

    private static String told(String name, Series series) {
        StringBuilder text = new StringBuilder(name + ":");
        series.runs().keySet().forEach(count -> text.append(format(" %d contracts %.1f", count, series.at(count))));
        return text.toString();
    }

    private static String panel(String title, Series series, int x) {
        double step = step(series.at(series.most()));
        double top = Math.ceil(series.at(series.most()) * 1.12 / step) * step;
        StringBuilder svg = new StringBuilder(format("<g transform=\"translate(%d 0)\">\n", x));
        svg.append(format("<text x=\"%d\" y=\"42\" font-weight=\"bold\">%s</text>\n", LEFT, title));
        for (double value = 0; value <= top + step / 2; value += step) {
            double y = y(value, top);
            svg.append(format("<line x1=\"%d\" x2=\"%d\" y1=\"%.1f\" y2=\"%.1f\" stroke=\"%s\"/>\n", LEFT, RIGHT, y, y, value == 0 ? "#555555" : "#d0d0d0"));
            svg.append(format("<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%.0f</text>\n", LEFT - 6, y + 4.5, value));
        }
        double start = Math.max(0, series.start());
        svg.append(format("<rect x=\"%d\" y=\"%.1f\" width=\"%d\" height=\"%.1f\" fill=\"#b8b8b8\"/>\n", LEFT, y(start, top), RIGHT - LEFT, BOTTOM - y(start, top)));
        double endX = x(series.most(), series);
        svg.append(format("<line x1=\"%d\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"#1f4e79\" stroke-width=\"2\" stroke-dasharray=\"6 4\"/>\n",
                LEFT, y(start, top), endX, y(series.at(series.most()), top)));
        for (int count : series.runs().keySet()) {
            double atX = x(count, series);
            double atY = y(series.at(count), top);
            svg.append(format("<circle cx=\"%.1f\" cy=\"%.1f\" r=\"4.5\" fill=\"#1f4e79\"/>\n", atX, atY));
            boolean last = count == series.most();
            boolean first = count == 1;
            svg.append(format("<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%.1f</text>\n",
                    first ? atX + 9 : last ? atX : atX - 2, first ? atY + 14 : atY - 10, first ? "start" : last ? "end" : "middle", series.at(count)));
            if (count > 1) {
                svg.append(format("<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%d</text>\n", atX, BOTTOM + 18, count));
            }
        }
        svg.append(format("<text x=\"%d\" y=\"%d\" text-anchor=\"end\">1</text>\n", LEFT + 4, BOTTOM + 18));
        svg.append(format("<rect x=\"%d\" y=\"%d\" width=\"12\" height=\"12\" fill=\"#b8b8b8\"/>\n", LEFT, BOTTOM + 32));
        svg.append(format("<text x=\"%d\" y=\"%d\">start-up %.1f; each further contract %.2f</text>\n", LEFT + 18, BOTTOM + 43, start, series.each()));
        return svg.append("</g>\n").toString();
    }

    /** 1, 2 or 5 times a power of ten, so that there are four to eight of them. */
    private static double step(double most) {
        double step = Math.pow(10, Math.floor(Math.log10(most)) - 1);
        for (double times : new double[] {1, 2, 5, 10, 20}) {
            if (most / (step * times) <= 6) {
                return step * times;
            }
        }
        return step * 50;
    }

    private static double x(int count, Series series) {
        return LEFT + (double) (RIGHT - LEFT) * count / series.most();
    }

    private static double y(double value, double top) {
        return BOTTOM - (BOTTOM - TOP) * value / top;
    }

    private static String format(String text, Object... values) {
        return String.format(Locale.ROOT, text, values);
    }
}
