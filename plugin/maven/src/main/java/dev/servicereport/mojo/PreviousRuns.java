package dev.servicereport.mojo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The runs before that were asked for the same (前回の実行): one, or of several contracts one each, and one for what lies over all, under the
 * empty name.
 */
final class PreviousRuns {

    private static final String ALL = "";
    private static final String CONTRACTS = "contractsDirectory";
    private static final String CONTRACT_FILE = "contract.yaml";

    private final SortedMap<String, PreviousRun> runs = new TreeMap<>();
    private final SortedMap<String, List<Line>> standing = new TreeMap<>();

    /** None, so that everything is worked out. */
    static PreviousRuns none() {
        return new PreviousRuns();
    }

    static PreviousRuns of(Request request) {
        PreviousRuns previous = new PreviousRuns();
        String folder = request.word(CONTRACTS);
        if (folder == null) {
            previous.add(ALL, request);
        } else if (request.word("dataDirectory") == null) {
            // both together are refused by the engine
            List<String> names = names(folder, request.list("contract"));
            names.forEach(name -> previous.add(name, request.of(name)));
            previous.add(ALL, request.copy().with("contract", names));
        }
        return previous;
    }

    private void add(String contract, Request request) {
        PreviousRun.of(request).ifPresent(run -> {
            runs.put(contract, run);
            List<Line> told = run.standing();
            if (!told.isEmpty()) {
                standing.put(contract, told);
            }
        });
    }

    /** The engine's own look at the folder decides; where this one errs, more is worked out than need be. */
    private static List<String> names(String folder, List<String> chosen) {
        try (Stream<Path> all = Files.list(Path.of(folder))) {
            return all.filter(each -> Files.isRegularFile(each.resolve(CONTRACT_FILE)))
                    .map(each -> each.getFileName().toString())
                    .filter(name -> !name.startsWith(".") && (chosen.isEmpty() || chosen.contains(name)))
                    .sorted()
                    .toList();
        } catch (IOException | InvalidPathException unreadable) {
            return List.of();
        }
    }

    /** Whether nothing at all has changed. */
    boolean stand() {
        return !runs.isEmpty() && standing.keySet().equals(runs.keySet());
    }

    /** What each told that stands, what is over all contracts last. */
    void tell(Told told) {
        standing.forEach((contract, lines) -> {
            if (!contract.equals(ALL)) {
                lines.forEach(line -> told.told(contract, line));
            }
        });
        standing.getOrDefault(ALL, List.of()).forEach(line -> told.told(ALL, line));
    }

    /** The contracts of which nothing has changed. */
    List<String> unchanged() {
        return standing.keySet().stream().filter(name -> !name.equals(ALL)).toList();
    }

    /** Of large files that were looked at: see {@link PreviousRun#fingerprints}. */
    List<String> fingerprints() {
        return runs.values().stream()
                .flatMap(run -> run.fingerprints().stream())
                .distinct()
                .toList();
    }

    /**
     * Take the places of the previous runs.
     *
     * @param kept what the engine told of data and output, by contract
     * @param engine its files and folders
     */
    void replaceBy(Map<String, List<Line>> kept, List<String> engine) {
        runs.forEach((contract, run) ->
                Optional.ofNullable(kept.get(contract)).ifPresent(lines -> run.replaceBy(lines, engine)));
    }

    /** Takes a line about a contract; the contract's name is empty for what is about all. */
    @FunctionalInterface
    interface Told {
        void told(String contract, Line line);
    }

    /** Gathers what the engine tells of data and output, by contract. */
    static final class Keeper {

        private final Map<String, List<Line>> kept = new TreeMap<>();
        private String contract = ALL;
        private @Nullable String failure;

        /** The contract that a line is about. */
        String take(Line line) {
            if (line.verb().equals("contract")) {
                contract = line.word(0);
            } else if (line.verb().equals("contractsFailed")) {
                failure = line.word(1);
            } else if (RunRecord.isTold(line)) {
                kept.computeIfAbsent(contract, name -> new ArrayList<>()).add(line);
            }
            return contract;
        }

        Map<String, List<Line>> kept() {
            return kept;
        }

        /** @throws ContractsFailure when some of several contracts failed */
        void requireAll() throws ContractsFailure {
            if (failure != null) {
                throw new ContractsFailure(failure);
            }
        }
    }
}
