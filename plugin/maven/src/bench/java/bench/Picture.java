package bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What was measured against what was agreed, as an SVG for the page of the benchmark; from {@code results.csv} alone, so that the
 * picture says nothing that was not measured. {@code java Picture.java results.csv benchmark.svg}. A bar that ends before its mark keeps what
 * was agreed; one that goes beyond is hatched, so that it shows without colours.
 */
public final class Picture {

    private static final int WIDTH = 560;
    private static final int LEFT = 20;
    private static final int RIGHT = 540;
    private static final int HEAD = 74;
    private static final int ROW = 46;
    private static final int BAR = 16;

    /** How many times what was agreed the picture has room for; a longer bar is cut off, and says so by its number. */
    private static final double MOST = 2.5;

    private Picture() {}

    private record Row(String what, String unit, double value, double atMost) {

        double share() {
            return value / atMost;
        }

        String text() {
            String number = String.format(Locale.ROOT, atMost < 10 ? "%.2f" : "%.1f", value);
            return number + (unit.equals("ratio") ? "" : " " + unit) + ", agreed at most " + trimmed(atMost);
        }

        private static String trimmed(double number) {
            return number == Math.rint(number) ? Long.toString(Math.round(number)) : Double.toString(number);
        }
    }

    public static void main(String[] a) throws IOException {
        Files.writeString(Path.of(a[1]), of(Path.of(a[0])));
    }

    /** Of the rows that have something that was agreed. */
    static String of(Path results) throws IOException {
        List<Row> rows = new ArrayList<>();
        List<String> lines = Files.readAllLines(results);
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = cells(line);
            if (!cells.get(6).isEmpty()) {
                rows.add(new Row(
                        cells.get(1), cells.get(2), Double.parseDouble(cells.get(5)), Double.parseDouble(cells.get(6))));
            }
        }
        return svg(rows);
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        int at = 0;
        while (at <= line.length()) {
            int end;
            if (at < line.length() && line.charAt(at) == '"') {
                end = line.indexOf('"', at + 1);
                while (line.startsWith("\"\"", end)) {
                    end = line.indexOf('"', end + 2);
                }
                cells.add(line.substring(at + 1, end).replace("\"\"", "\""));
                end++;
            } else {
                end = line.indexOf(',', at) < 0 ? line.length() : line.indexOf(',', at);
                cells.add(line.substring(at, end));
            }
            at = end + 1;
        }
        return cells;
    }

    private static String svg(List<Row> rows) {
        int height = HEAD + rows.size() * ROW + 14;
        double line = x(1);
        StringBuilder svg = new StringBuilder(String.format(Locale.ROOT, """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %2$d" width="%1$d" height="%2$d" role="img" \
                font-family="sans-serif" font-size="14" fill="#1a1a1a">
                <title>What was measured against what was agreed</title>
                <desc>%3$s</desc>
                <defs><pattern id="over" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">\
                <rect width="6" height="6" fill="#ffffff"/><rect width="3" height="6" fill="#1f3a5f"/></pattern></defs>
                <rect width="100%%" height="100%%" fill="#ffffff"/>
                <rect x="%4$d" y="14" width="26" height="%5$d" fill="#1f3a5f"/><text x="%6$d" y="27">within what was agreed</text>
                <rect x="250" y="14" width="26" height="%5$d" fill="url(#over)" stroke="#1f3a5f"/><text x="284" y="27">beyond it</text>
                <text x="%7$.1f" y="56" text-anchor="middle">agreed at most</text>
                <line x1="%7$.1f" x2="%7$.1f" y1="60" y2="70" stroke="#1a1a1a" stroke-width="2"/>
                """, WIDTH, height, described(rows), LEFT, BAR, LEFT + 34, line));
        int y = HEAD;
        for (Row row : rows) {
            double end = x(Math.min(MOST, row.share()));
            boolean within = row.share() <= 1;
            svg.append(String.format(Locale.ROOT, """
                    <text x="%1$d" y="%2$d">%3$s: <tspan font-weight="bold">%4$s</tspan></text>
                    <rect x="%1$d" y="%5$d" width="%6$.1f" height="%7$d" fill="%8$s" stroke="#1f3a5f"/>
                    <line x1="%9$.1f" x2="%9$.1f" y1="%10$d" y2="%11$d" stroke="#ffffff" stroke-width="5"/>
                    <line x1="%9$.1f" x2="%9$.1f" y1="%10$d" y2="%11$d" stroke="#1a1a1a" stroke-width="2"/>
                    """, LEFT, y + 14, escaped(row.what()), escaped(row.text()), y + 20, end - LEFT, BAR,
                    within ? "#1f3a5f" : "url(#over)", line, y + 18, y + 38));
            y += ROW;
        }
        return svg.append("</svg>\n").toString();
    }

    private static String described(List<Row> rows) {
        List<String> texts = new ArrayList<>();
        rows.forEach(row -> texts.add(escaped(row.what() + ": " + row.text())));
        return String.join("; ", texts);
    }

    private static double x(double share) {
        return LEFT + (RIGHT - LEFT) * share / MOST;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
