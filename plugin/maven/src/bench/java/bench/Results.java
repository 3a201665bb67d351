package bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Locale;

/** Measures in pairs that take turns, prints medians, and keeps them as CSV, from which {@link Picture} draws. */
final class Results {

    /** What to measure, with what has to be done before each time. */
    @FunctionalInterface
    interface Run {
        double measure() throws IOException, InterruptedException;
    }

    private static final String HEADINGS = "part,what,unit,a,b,value,at_most,repetitions\n";

    private final Path file;
    private final int repetitions;

    Results(Path file, int repetitions) throws IOException {
        this.file = file;
        this.repetitions = repetitions;
        Files.writeString(file, HEADINGS);
        System.out.printf("%-58s %8s %8s %8s %8s%n", "medians of " + repetitions, "A", "B", "A / B", "agreed");
    }

    /**
     * CPU seconds of two that take turns, and their ratio.
     *
     * @param atMost what was agreed, 0 where nothing was
     */
    void pair(String part, String what, double atMost, Run first, Run second) throws IOException, InterruptedException {
        double[] a = new double[repetitions];
        double[] b = new double[repetitions];
        double[] ratios = new double[repetitions];
        for (int i = 0; i < repetitions; i++) {
            a[i] = first.measure();
            b[i] = second.measure();
            ratios[i] = a[i] / b[i];
        }
        note(part, what, "ratio", median(a), median(b), median(ratios), atMost);
    }

    /** CPU seconds in all and for each of so many. */
    void each(String part, String what, double atMost, double cpu, long count) throws IOException {
        note(part, what, "CPU s each", cpu, count, cpu / count, atMost);
    }

    /** A median of its own. */
    double alone(String part, String what, String unit, double atMost, Run run) throws IOException, InterruptedException {
        double[] values = new double[repetitions];
        for (int i = 0; i < repetitions; i++) {
            values[i] = run.measure();
        }
        note(part, what, unit, median(values), 0, median(values), atMost);
        return median(values);
    }

    private void note(String part, String what, String unit, double a, double b, double value, double atMost)
            throws IOException {
        System.out.printf(Locale.ROOT, "%-58s %8.2f %8.2f %8.2f %8s  %s%n", what, a, b, value, atMost == 0 ? "" : atMost, unit);
        String line = String.format(Locale.ROOT, "%s,\"%s\",%s,%.2f,%.2f,%.3f,%s,%d%n",
                part, what.replace("\"", "\"\""), unit, a, b, value, atMost == 0 ? "" : atMost, repetitions);
        Files.writeString(file, line, StandardCharsets.UTF_8, StandardOpenOption.APPEND);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
