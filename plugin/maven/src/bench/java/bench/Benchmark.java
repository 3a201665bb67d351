package bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Prints tables of ratios: CPU seconds of whole process trees, pairs in turn (A B A B …), medians. Every part can be asked for alone:
 * {@code render}, {@code nothing}, {@code ingest}, {@code month}, {@code sixty}, {@code growth}.
 */
public final class Benchmark {

    private final Commands commands;
    private final Path work;
    private final int repetitions;

    private Benchmark(Commands commands, Path work, int repetitions) {
        this.commands = commands;
        this.work = work;
        this.repetitions = repetitions;
    }

    /** What to run, with what has to be done before each time. */
    private interface Run {
        double cpu() throws IOException, InterruptedException;
    }

    /** Arguments: folder to work in, top folder, local repository of the build and that with the packed plugin, parts, repetitions. */
    public static void main(String[] a) throws Exception {
        Path work = Path.of(a[0]).toAbsolutePath();
        Commands commands = new Commands(work, Path.of(a[1]).toAbsolutePath(), Path.of(a[2]), Path.of(a[3]));
        Benchmark benchmark = new Benchmark(commands, work, Integer.parseInt(a[5]));
        System.out.printf("%-52s %8s %8s %8s%n", "CPU seconds, medians of " + a[5], "A", "B", "A / B");
        for (String part : a[4].split(",")) {
            benchmark.run(part);
        }
    }

    private void run(String part) throws IOException, InterruptedException {
        switch (part) {
            case "render" -> {
                String reports = "-Dservice-report.documents=monthly-report";
                render("report of one month", "-Dservice-report.months=2025-02", reports);
                render("reports of twelve months", "-Dservice-report.months=2025-01..2025-12", reports);
                render("one month, all documents", "-Dservice-report.months=2025-02");
                render("twelve months, all documents", "-Dservice-report.months=2025-01..2025-12");
            }
            case "nothing" -> nothing();
            case "ingest" -> ingest();
            case "month" -> month();
            case "sixty" -> sixty();
            case "growth" -> growth();
            default -> throw new IllegalArgumentException("no part " + part);
        }
    }

    /** A: data to HTML and PDF, all of it. B: asciidoctor-maven-plugin on the ready AsciiDoc. */
    private void render(String what, String... asked) throws IOException, InterruptedException {
        Path ours = fresh("render");
        String[] source = Arrays.copyOf(asked, asked.length + 1);
        source[asked.length] = "-Dservice-report.formats=adoc";
        Cpu.of(ours, commands.documents(commands.sample(), source));
        Path theirs = fresh("asciidoctor");
        commands.writeAsciidoctorProject(theirs, ours.resolve("target/service-report/documents"));
        pair(what + " / asciidoctor-maven-plugin",
                () -> {
                    delete(ours.resolve("target"));
                    return Cpu.of(ours, commands.documents(commands.sample(), asked));
                },
                () -> {
                    delete(theirs.resolve("target"));
                    return Cpu.of(theirs, commands.maven("process-resources"));
                });
    }

    private void nothing() throws IOException, InterruptedException {
        Path ours = fresh("nothing");
        Path empty = fresh("empty");
        commands.writeProject(empty, "");
        commands.writeProject(ours, "");
        Cpu.of(ours, commands.documents(commands.sample()));
        pair("nothing changed / mvn validate of an empty project",
                () -> Cpu.of(ours, commands.documents(commands.sample())), () -> Cpu.of(empty, commands.maven("validate")));
        pair("goal help, which does nothing / mvn validate",
                () -> Cpu.of(ours, commands.goal("help")), () -> Cpu.of(empty, commands.maven("validate")));
    }

    private void ingest() throws IOException, InterruptedException {
        Path data = months(60);
        Path cache = work.resolve("ingest-cache");
        Run parse = () -> Cpu.of(work, commands.java("PlainParse", data.toString()));
        Run cold = () -> {
            delete(cache);
            return Cpu.of(work, commands.java("-Xmx64m", "Ingest", data.toString(), cache.toString()));
        };
        pair("60 months read, heap 64 MB / plain parse",
                () -> Cpu.of(work, commands.java("-Xmx64m", "Ingest", data.toString())), parse);
        pair("60 months read and kept, heap 64 MB / plain parse", cold, parse);
        // what was remembered within two seconds of a file's last change is not trusted
        Thread.sleep(3_000);
        cold.cpu();
        pair("60 months, second run / first run",
                () -> Cpu.of(work, commands.java("-Xmx64m", "Ingest", data.toString(), cache.toString())),
                () -> {
                    Path other = work.resolve("other-cache");
                    delete(other);
                    return Cpu.of(work, commands.java("-Xmx64m", "Ingest", data.toString(), other.toString()));
                });
    }

    /** A: the sixtieth month comes to 59 that were made. B: one month alone, from nothing. */
    private void month() throws IOException, InterruptedException {
        Path many = fresh("month");
        Path one = fresh("one");
        Path single = work.resolve("data-1");
        GivenMonths.write(single, 1);
        Path kept = work.resolve("kept");
        Path data = months(59);
        Cpu.of(many, commands.documents(data));
        delete(kept);
        copy(many.resolve("target"), kept);
        pair("one new month on 59 / one month alone, cold",
                () -> {
                    months(59);
                    delete(many.resolve("target"));
                    copy(kept, many.resolve("target"));
                    months(60);
                    return Cpu.of(many, commands.documents(data));
                },
                () -> {
                    delete(one.resolve("target"));
                    return Cpu.of(one, commands.documents(single));
                });
    }

    private void sixty() throws IOException, InterruptedException {
        Path folder = fresh("sixty");
        double cpu = Cpu.of(folder, commands.documents(months(60)));
        long documents = entries(folder.resolve("target/service-report/documents"), Comparator.naturalOrder()).stream()
                .filter(file -> file.toString().endsWith(".adoc"))
                .count();
        System.out.printf(Locale.ROOT, "%-52s %8.1f %8d %8.2f%n",
                "60 months to HTML and PDF, once / documents", cpu, documents, cpu / documents);
    }

    private void growth() throws IOException, InterruptedException {
        SortedMap<Integer, Double> seconds = new TreeMap<>();
        for (int months : new int[] {1, 12, 24, 36, 48, 60}) {
            Path data = months(months);
            double read = median(() -> Cpu.of(work, commands.java("-Xmx64m", "Ingest", data.toString())));
            System.out.printf(Locale.ROOT, "%-52s %8.2f%n", months + " months read, heap 64 MB", read);
            seconds.put(months, read);
        }
        Path chart = Files.writeString(work.resolve("growth.svg"), new GrowthChart(seconds).svg());
        System.out.println("As a chart: " + chart);
    }

    private Path months(int count) throws IOException {
        Path data = work.resolve("data");
        GivenMonths.write(data, count);
        return data;
    }

    private void pair(String what, Run first, Run second) throws IOException, InterruptedException {
        double[] a = new double[repetitions];
        double[] b = new double[repetitions];
        double[] ratios = new double[repetitions];
        for (int i = 0; i < repetitions; i++) {
            a[i] = first.cpu();
            b[i] = second.cpu();
            ratios[i] = a[i] / b[i];
        }
        System.out.printf(Locale.ROOT, "%-52s %8.2f %8.2f %8.2f%n", what, median(a), median(b), median(ratios));
    }

    private double median(Run run) throws IOException, InterruptedException {
        double[] values = new double[repetitions];
        for (int i = 0; i < repetitions; i++) {
            values[i] = run.cpu();
        }
        return median(values);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private Path fresh(String name) throws IOException {
        Path folder = work.resolve(name);
        delete(folder);
        return Files.createDirectories(folder);
    }

    private static void delete(Path folder) throws IOException {
        for (Path entry : entries(folder, Comparator.reverseOrder())) {
            Files.delete(entry);
        }
    }

    static void copy(Path from, Path to) throws IOException {
        for (Path entry : entries(from, Comparator.naturalOrder())) {
            Path target = to.resolve(from.relativize(entry).toString());
            if (Files.isDirectory(entry)) {
                Files.createDirectories(target);
            } else {
                Files.copy(entry, target, java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    private static List<Path> entries(Path folder, Comparator<Path> order) throws IOException {
        if (Files.notExists(folder)) {
            return new ArrayList<>();
        }
        try (Stream<Path> entries = Files.walk(folder)) {
            return entries.sorted(order).toList();
        }
    }
}
