package bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One changed cell with an engine that stays: from the command to the files on the disk, in seconds as a person waits. The engine has
 * a place of its own, and ends with the benchmark.
 */
final class Warm {

    private static final String FILE = "incidents.csv";

    /** When an incident was over, which the report tells. */
    private static final String CELL = "2025-08-22T16:50";

    private static final String PAGE = "target/service-report/documents/monthly-report/2025-08/monthly-report-2025-08.html";

    private static final String HTML = "-Dservice-report.formats=html";
    private static final String BOTH = "-Dservice-report.formats=html,pdf";

    private final Commands commands;
    private final Path work;
    private final Results results;
    private final Path data;
    private final Path folder;
    private int changes;

    Warm(Commands commands, Path work, Results results) {
        this.commands = commands;
        this.work = work;
        this.results = results;
        data = work.resolve("warm-data");
        folder = work.resolve("warm");
    }

    void run() throws IOException, InterruptedException {
        Folders.delete(data);
        Folders.delete(folder);
        Files.createDirectories(folder);
        Folders.copy(commands.sample(), data);
        commands.writeProject(folder, "");
        // of a socket the name may not be long
        Path place = Files.createTempDirectory("bench");
        try {
            for (int i = 0; i < 3; i++) {
                // as after a few saves
                change(place, BOTH);
            }
            double empty = results.alone("warm", "mvn validate, wall", "s", 0, () -> wall(place, commands.maven("validate")));
            waited(place, HTML, "HTML", 0.5, empty);
            waited(place, BOTH, "HTML and PDF", 1.5, empty);
            results.alone("warm", "one changed cell to HTML and PDF, build and engine", "CPU s", 0, () -> cpu(place));
            results.pair("warm", "one changed cell, HTML and PDF, wall: engine that stays / cold", 0,
                    () -> change(place, BOTH), () -> changeCold(place));
        } finally {
            wall(place, commands.goal("stop"));
            Folders.delete(place);
        }
    }

    private void waited(Path place, String formats, String what, double atMost, double empty)
            throws IOException, InterruptedException {
        double all = results.alone("warm", "one changed cell to " + what + ", wall, with Maven", "s", 0, () -> change(place, formats));
        results.alone("warm", "one changed cell to " + what + ", less mvn validate", "s", atMost, () -> all - empty);
    }

    private double change(Path place, String formats) throws IOException, InterruptedException {
        Path page = folder.resolve(PAGE);
        String before = Files.exists(page) ? Files.readString(page) : "";
        changeCell();
        double seconds = wall(place, command(formats, "-Dservice-report.daemon=true"));
        if (Files.readString(page).equals(before)) {
            throw new IOException("the cell changes nothing in the report");
        }
        return seconds;
    }

    /** Of the build, and of the engine meanwhile. */
    private double cpu(Path place) throws IOException, InterruptedException {
        changeCell();
        long engine = engine(place);
        double before = Cpu.of(engine);
        double build = Cpu.of(
                folder, command(BOTH, "-Dservice-report.daemon=true"), Map.of("XDG_CACHE_HOME", place.toString()));
        if (engine(place) != engine) {
            throw new IOException("the engine did not stay");
        }
        return build + Cpu.of(engine) - before;
    }

    /** Its process, which the name of its socket tells. */
    private static long engine(Path place) throws IOException {
        try (Stream<Path> entries = Files.list(place.resolve("service-report/engines"))) {
            String socket = entries.map(entry -> entry.getFileName().toString())
                    .filter(name -> name.endsWith(".sock"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("no engine stays"));
            return Long.parseLong(socket.substring(socket.indexOf('-') + 1, socket.indexOf('.')));
        }
    }

    private double changeCold(Path place) throws IOException, InterruptedException {
        changeCell();
        return wall(place, command(BOTH));
    }

    private List<String> command(String... more) {
        String[] words = Arrays.copyOf(more, more.length + 2);
        words[more.length] = "-Dservice-report.months=2025-08";
        words[more.length + 1] = Rendering.REPORTS;
        return commands.documents(data, words);
    }

    /** To a value that was never there, for what was rendered before is kept. */
    private void changeCell() throws IOException {
        changes++;
        String text = Files.readString(commands.sample().resolve(FILE));
        String other = text.replace(CELL, String.format("2025-08-22T%02d:%02d", 17 + changes / 60, changes % 60));
        if (other.equals(text)) {
            throw new IOException("no cell " + CELL + " in " + FILE);
        }
        Files.writeString(data.resolve(FILE), other);
    }

    private double wall(Path place, List<String> command) throws IOException, InterruptedException {
        Path log = folder.resolve("bench.log");
        ProcessBuilder process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        process.environment().put("XDG_CACHE_HOME", place.toString());
        process.environment().remove("CI");
        long start = System.nanoTime();
        int code = process.start().waitFor();
        double seconds = (System.nanoTime() - start) / 1e9;
        if (code != 0) {
            throw new IOException(String.join(" ", command) + "\nended with " + code + "\n" + Files.readString(log));
        }
        return seconds;
    }
}
