package dev.servicereport.site;

import dev.servicereport.availability.Ratio;
import dev.servicereport.availability.Verdict;
import dev.servicereport.figures.ServiceFigures;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A service's months as a small curve, in whole units of a drawing {@value #HEIGHT} high: 100 % at the top, the agreed percentage in
 * the middle, and everything as far or farther below it at the bottom. A month that unobserved time leaves open stands at its lower end.
 *
 * @param lines the curve's pieces as SVG points; months without a figure part them
 * @param dots the months that were missed or are undecided
 * @param months how many months it is wide
 * @param span which months they are
 * @param words it in words
 */
public record Sparkline(List<String> lines, List<Dot> dots, int months, String span, String words) {

    /** Height in its own units. */
    public static final int HEIGHT = 24;

    /** Width of a month in its own units. */
    public static final int STEP = 8;

    private static final int EDGE = 4;

    /**
     * A month that stands out.
     *
     * @param x its middle
     * @param y where its figure lies
     * @param style the verdict's style
     */
    public record Dot(int x, int y, String style) {}

    public Sparkline {
        lines = List.copyOf(lines);
        dots = List.copyOf(dots);
    }

    /** Of a service in months that follow each other; null stands for a month without figures. */
    static Sparkline of(List<@Nullable ServiceFigures> months, String span, String words) {
        List<String> lines = new ArrayList<>();
        List<Dot> dots = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < months.size(); i++) {
            ServiceFigures month = months.get(i);
            Ratio low = month == null ? null : month.availability().low().orElse(null);
            if (month == null || low == null) {
                end(line, lines);
                continue;
            }
            int x = i * STEP + STEP / 2;
            int y = y(low, month.target());
            line.append(line.isEmpty() ? "" : " ").append(x).append(',').append(y);
            if (month.verdict() != Verdict.MET) {
                dots.add(new Dot(x, y, month.verdict() == Verdict.MISSED ? "missed" : "undetermined"));
            }
        }
        end(line, lines);
        return new Sparkline(lines, dots, months.size(), span, words);
    }

    private static void end(StringBuilder line, List<String> lines) {
        if (!line.isEmpty()) {
            lines.add(line.indexOf(" ") < 0 ? line + " " + line : line.toString());
            line.setLength(0);
        }
    }

    private static int y(Ratio low, BigDecimal target) {
        BigDecimal hundred = BigDecimal.valueOf(100);
        BigDecimal allowed = hundred.subtract(target).max(BigDecimal.ONE.movePointLeft(target.scale() + 2));
        int room = HEIGHT - 2 * EDGE;
        BigDecimal below = hundred.subtract(low.percent(target.scale() + 4));
        return EDGE
                + below.multiply(BigDecimal.valueOf(room / 2))
                        .divide(allowed, 0, RoundingMode.UP)
                        .min(BigDecimal.valueOf(room))
                        .intValueExact();
    }

    /** Width in its own units. */
    public int width() {
        return Math.max(1, months) * STEP;
    }

    /** Height in its own units. */
    public int height() {
        return HEIGHT;
    }

    /** Where the agreed percentage lies. */
    public int agreed() {
        return HEIGHT / 2;
    }
}
