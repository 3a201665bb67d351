package bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Prints ratios: CPU seconds of whole process trees, pairs in turn (A B A B …), medians. Every part can be asked for alone, by the
 * names in {@link #run}.
 */
public final class Benchmark {

    private final Commands commands;
    private final Path work;
    private final Results results;

    private Benchmark(Commands commands, Path work, Results results) {
        this.commands = commands;
        this.work = work;
        this.results = results;
    }

    /** Arguments: folder to work in, top folder, local repository of the build and that with the packed plugin, parts, repetitions. */
    public static void main(String[] a) throws Exception {
        Path work = Files.createDirectories(Path.of(a[0]).toAbsolutePath());
        Commands commands = new Commands(work, Path.of(a[1]).toAbsolutePath(), Path.of(a[2]), Path.of(a[3]));
        Path file = work.resolve("results.csv");
        Benchmark benchmark = new Benchmark(commands, work, new Results(file, Integer.parseInt(a[5])));
        for (String part : a[4].split(",")) {
            benchmark.run(part.strip());
        }
        Path picture = Files.writeString(work.resolve("benchmark.svg"), Picture.of(file));
        System.out.println("As numbers and as a picture: " + file + ", " + picture);
    }

    private void run(String part) throws IOException, InterruptedException {
        Rendering rendering = new Rendering(commands, work, results);
        switch (part) {
            case "month" -> rendering.month();
            case "twelve" -> rendering.twelve();
            case "all" -> rendering.all();
            case "sixty" -> rendering.sixty();
            case "cruby" -> rendering.cruby();
            case "warm" -> new Warm(commands, work, results).run();
            case "nothing" -> nothing();
            case "new-month" -> newMonth();
            case "services" -> services();
            case "ingest" -> ingest();
            case "growth" -> growth();
            default -> throw new IllegalArgumentException("no part " + part
                    + "; there are month, twelve, all, sixty, cruby, warm, nothing, new-month, services, ingest, growth");
        }
    }

    private void nothing() throws IOException, InterruptedException {
        Path ours = fresh("nothing");
        Path empty = fresh("empty");
        commands.writeProject(empty, "");
        commands.writeProject(ours, "");
        Cpu.of(ours, commands.documents(commands.sample()));
        // files that were written a moment ago are read once more by the next run, for a clock may not tell two changes apart
        Thread.sleep(3_000);
        Cpu.of(ours, commands.documents(commands.sample()));
        results.pair("nothing", "nothing changed / mvn validate", 1.3,
                () -> Cpu.of(ours, commands.documents(commands.sample())), () -> Cpu.of(empty, commands.maven("validate")));
        results.pair("nothing", "goal help, which does nothing / mvn validate", 0,
                () -> Cpu.of(ours, commands.goal("help")), () -> Cpu.of(empty, commands.maven("validate")));
    }

    /** A: the sixtieth month comes to 59 that were made. B: one month alone, from nothing. */
    private void newMonth() throws IOException, InterruptedException {
        Path many = fresh("month");
        Path one = fresh("one");
        Path single = work.resolve("data-1");
        GivenMonths.write(single, 1);
        Path kept = work.resolve("kept");
        Path data = GivenMonths.in(work, 59);
        Cpu.of(many, commands.documents(data));
        Folders.delete(kept);
        Folders.copy(many.resolve("target"), kept);
        results.pair("new-month", "one new month on 59 / one month alone, cold", 1.1,
                () -> {
                    GivenMonths.in(work, 59);
                    Folders.delete(many.resolve("target"));
                    Folders.copy(kept, many.resolve("target"));
                    GivenMonths.in(work, 60);
                    return Cpu.of(many, commands.documents(data));
                },
                () -> {
                    Folders.delete(one.resolve("target"));
                    return Cpu.of(one, commands.documents(single));
                });
    }

    private void services() throws IOException, InterruptedException {
        Path data = work.resolve("services");
        GivenServices.write(data, 2_000, 12);
        Path folder = fresh("of-services");
        results.alone("services", "2,000 services in 12 months, figures", "CPU s", 40, () -> {
            Folders.delete(folder.resolve("target"));
            return Cpu.of(folder, commands.goal("metrics", "-Dservice-report.dataDirectory=" + data));
        });
        results.alone("services", "2,000 services, report of one month", "CPU s", 60, () -> {
            Folders.delete(folder.resolve("target"));
            return Cpu.of(folder, commands.documents(data, Rendering.REPORTS, "-Dservice-report.months=2025-06"));
        });
    }

    private void ingest() throws IOException, InterruptedException {
        Path data = GivenMonths.in(work, 60);
        Path cache = work.resolve("ingest-cache");
        Results.Run parse = () -> Cpu.of(work, commands.java("PlainParse", data.toString()));
        Results.Run cold = () -> {
            Folders.delete(cache);
            return Cpu.of(work, commands.java("-Xmx64m", "Ingest", data.toString(), cache.toString()));
        };
        results.pair("ingest", "60 months read, heap 64 MB / plain parse", 0.5,
                () -> Cpu.of(work, commands.java("-Xmx64m", "Ingest", data.toString())), parse);
        results.pair("ingest", "60 months read and kept, heap 64 MB / plain parse", 0.5, cold, parse);
        // what was remembered within two seconds of a file's last change is not trusted
        Thread.sleep(3_000);
        cold.measure();
        results.pair("ingest", "60 months, second run / first run", 0.25,
                () -> Cpu.of(work, commands.java("-Xmx64m", "Ingest", data.toString(), cache.toString())),
                () -> {
                    Path other = work.resolve("other-cache");
                    Folders.delete(other);
                    return Cpu.of(work, commands.java("-Xmx64m", "Ingest", data.toString(), other.toString()));
                });
    }

    private void growth() throws IOException, InterruptedException {
        SortedMap<Integer, Double> seconds = new TreeMap<>();
        for (int months : new int[] {1, 12, 24, 36, 48, 60}) {
            Path data = GivenMonths.in(work, months);
            seconds.put(months, results.alone("growth", months + " months read, heap 64 MB", "CPU s", 0,
                    () -> Cpu.of(work, commands.java("-Xmx64m", "Ingest", data.toString()))));
        }
        Path chart = Files.writeString(work.resolve("growth.svg"), new GrowthChart(seconds).svg());
        System.out.println("As a chart: " + chart);
    }

    private Path fresh(String name) throws IOException {
        Path folder = work.resolve(name);
        Folders.delete(folder);
        return Files.createDirectories(folder);
    }
}
