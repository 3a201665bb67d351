package dev.servicereport.fleet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The files about all contracts: what they came to, written by an engine, and apart from that how long each took and where. */
final class FleetFiles {

    /** What lies beside the folders of the contracts. */
    static final List<String> FILES = List.of(
            "contracts.csv", "contracts.html", "contracts.json", "fleet.csv", "fleet.json", "fleet-timings.csv");

    private static final Duration LIMIT = Duration.ofMinutes(10);

    private final EnginePool pool;
    private final String heap;

    FleetFiles(EnginePool pool, String heap) {
        this.pool = pool;
        this.heap = heap;
    }

    /** What all of it came to. */
    record Summary(int exitCode, String sentence) {}

    /** Writes them and puts them in place. */
    Summary write(List<TaskResult> results, Target target) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory(pool.folder(), "fleet-");
        List<Line> lines = new ArrayList<>();
        results.forEach(result -> lines.add(new Line("row", result.row())));
        List<String> contracts = results.stream().map(TaskResult::contract).toList();
        lines.add(Line.set("folder", folder.toString()));
        lines.add(Line.set(
                "outputs", target.shown(contracts, folder.resolve("shown")).toString()));
        lines.add(new Line("run", List.of("join")));
        Line joined = joined(lines);
        if (!joined.verb().equals("joined")) {
            throw new IOException(joined.words().get(1));
        }
        Path timings = folder.resolve("fleet-timings.csv");
        Files.writeString(timings, timings(results), StandardCharsets.UTF_8);
        for (String name : FILES) {
            target.put(folder.resolve(name));
        }
        return new Summary(
                Integer.parseInt(joined.words().get(0)), joined.words().get(1));
    }

    private Line joined(List<Line> lines) throws IOException, InterruptedException {
        try {
            List<Line> answer = pool.ask(lines, heap, LIMIT, List.of("joined", "failed"));
            return answer.get(answer.size() - 1);
        } catch (EngineLost lost) {
            throw new IOException("the table of all contracts was not written: " + lost.cause(), lost);
        }
    }

    private static String timings(List<TaskResult> results) {
        StringBuilder text =
                new StringBuilder("contract,state,unchanged,milliseconds,attempt,executor,engines_started\n");
        results.stream()
                .sorted(Comparator.comparing(TaskResult::contract))
                .forEach(result -> text.append(quoted(result.contract()))
                        .append(',' + result.state() + ',' + result.unchanged() + ',' + result.milliseconds() + ',')
                        .append(result.attempt() + "," + result.executor() + "," + result.engines() + "\n"));
        return text.toString();
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
