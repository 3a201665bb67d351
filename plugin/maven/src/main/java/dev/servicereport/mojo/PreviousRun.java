package dev.servicereport.mojo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The run before that was asked for the same (前回の実行), kept in the cache with all that it read and wrote. When nothing of that has
 * changed, another one has nothing to do, which is found out without the engine.
 */
final class PreviousRun {

    /** What the engine works in; while it is there, another run is at work, or was stopped. */
    private static final String STAGING = ".service-report-staging";

    /** The parameters that name folders to read. */
    private static final List<String> INPUTS = List.of("dataDirectory", "templateDirectory");

    /** Of a smaller file the fingerprint is worked out sooner than told. */
    private static final int LARGE = 1 << 20;

    private final Path file;
    private final Path output;
    private final Request request;
    private final String asked;
    private final Instant begun;
    private final Snapshot snapshot;
    private final RunRecord kept;
    private final Map<String, Content> knownOutputs;
    private final List<Line> now;

    private PreviousRun(Path file, Path output, Request request, Instant begun) throws IOException {
        this.begun = begun;
        this.file = file;
        this.output = output;
        this.request = request;
        // what is added to it later is not for the engine's work
        asked = request.toString();
        kept = RunRecord.read(file);
        snapshot = new Snapshot(kept.written());
        knownOutputs = RunRecord.contents(kept.named(RunRecord.OUTPUT));
        now = inputs(snapshot, kept.named(RunRecord.INPUT));
    }

    /** Empty when nothing is kept, or what would be read is not there: reading it in earnest says why. */
    static Optional<PreviousRun> of(Request request) {
        return of(request, Instant.now());
    }

    /** @param begun now */
    static Optional<PreviousRun> of(Request request, Instant begun) {
        String cache = request.word("cache");
        String place = request.word("outputDirectory");
        try {
            if (cache == null || place == null || Path.of(cache).endsWith("off")) {
                return Optional.empty();
            }
            Path output = Path.of(place).toAbsolutePath().normalize();
            String name = "previous-run-" + Snapshot.sha256(output + " " + request.goal()) + ".txt";
            return Optional.of(new PreviousRun(Path.of(cache).resolve(name), output, request, begun));
        } catch (IOException | InvalidPathException unreadable) {
            return Optional.empty();
        }
    }

    /** What it told, if everything it read is unchanged and everything it wrote lies there as it was written, and nothing else. */
    List<Line> standing() {
        if (Files.exists(output.resolve(STAGING), LinkOption.NOFOLLOW_LINKS)
                || !RunRecord.isSame(kept.named(RunRecord.INPUT), now)) {
            return List.of();
        }
        try {
            List<Line> engine = kept.named(RunRecord.ENGINE);
            List<Line> outputs = outputs(entries(kept.told()));
            boolean stands = RunRecord.isSame(kept.named(RunRecord.OUTPUT), outputs)
                    && RunRecord.isSame(
                            engine,
                            stamps(engine.stream().map(line -> line.word(0)).toList()));
            if (stands && snapshot.hasRead()) {
                renew(engine, outputs);
            }
            return stands ? kept.told() : List.of();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    /** So that the next run need not read what this one had to read. */
    private void renew(List<Line> engine, List<Line> outputs) {
        try {
            write(engine, outputs, kept.told());
        } catch (IOException readOnly) {
            return; // the next run reads it all once more
        }
    }

    private static List<String> entries(List<Line> told) {
        return told.stream()
                .filter(line -> line.verb().equals(RunRecord.WRITTEN))
                .flatMap(line -> line.words().stream().skip(1))
                .toList();
    }

    /**
     * Takes the place of the previous run, if nothing that was read has changed since this was made.
     *
     * @param told what the engine told of the data and of its output
     * @param engine its files and folders
     */
    void replaceBy(List<Line> told, List<String> engine) {
        try {
            List<String> entries = entries(told);
            if (!entries.isEmpty() && RunRecord.isSame(inputs(new Snapshot(begun), now), now)) {
                write(stamps(engine), outputs(entries), told);
            }
        } catch (IOException unreadable) {
            // the output is in its place, so this is no failure; the next run works everything out again
            return;
        }
    }

    private void write(List<Line> engine, List<Line> outputs, List<Line> told) throws IOException {
        RunRecord.write(
                file,
                Stream.of(now, engine, outputs, told).flatMap(List::stream).toList());
    }

    /**
     * Large files of which the engine need not work out the fingerprint once more, as long as they have the same stamp: in each text the
     * fingerprint, a blank and the stamp.
     */
    List<String> fingerprints() {
        return RunRecord.contents(now).values().stream()
                .filter(file -> file.size() >= LARGE && file.isSettled(begun))
                .map(file -> file.hash() + " " + file.stamp())
                .sorted()
                .toList();
    }

    /** All that the output depends on but the engine. */
    private List<Line> inputs(Snapshot files, List<Line> known) throws IOException {
        Map<String, Content> contents = RunRecord.contents(known);
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(RunRecord.INPUT, List.of("request", asked)));
        lines.add(new Line(RunRecord.INPUT, List.of("java", System.getProperty("java.vm.version", ""))));
        for (String parameter : INPUTS) {
            String folder = request.word(parameter);
            if (folder != null) {
                add(
                        RunRecord.INPUT,
                        parameter + " ",
                        files.of(Path.of(folder).toRealPath(), known(contents, parameter)),
                        lines);
            }
        }
        return lines;
    }

    private List<Line> outputs(List<String> entries) throws IOException {
        List<Line> lines = new ArrayList<>();
        for (String entry : entries) {
            Path place = output.resolve(entry);
            if (Files.exists(place)) {
                add(RunRecord.OUTPUT, entry + " ", snapshot.of(place, known(knownOutputs, entry)), lines);
            }
        }
        return lines;
    }

    private static Function<String, @Nullable Content> known(Map<String, Content> contents, String folder) {
        return name -> contents.get(folder + " " + name);
    }

    private static void add(String verb, String prefix, Map<String, Content> files, List<Line> lines) {
        files.forEach(
                (name, content) -> lines.add(new Line(verb, List.of(prefix + name, content.hash(), content.stamp()))));
    }

    private static List<Line> stamps(List<String> engine) {
        return engine.stream()
                .map(place -> new Line(RunRecord.ENGINE, List.of(place, Snapshot.stampOf(Path.of(place)))))
                .toList();
    }
}
