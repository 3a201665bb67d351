package dev.servicereport.shard;

import dev.servicereport.goal.Answers;
import dev.servicereport.goal.ContractRun;
import dev.servicereport.goal.GoalFailure;
import dev.servicereport.goal.GoalFailure.Fault;
import dev.servicereport.goal.GoalRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Does contracts one after another, all asked for alike (契約の処理). Output goes to {@code report} in a contract's folder, and what
 * it came to into {@code outcome.json} beside it, which is there only when the contract has come to its end.
 */
public final class ContractWork {

    /** The folder of output in a contract's folder. */
    public static final String REPORT = "report";

    private final boolean documents;
    private final GoalRequest settings;
    private final ContractKey key;

    private ContractWork(boolean documents, GoalRequest settings, ContractKey key) {
        this.documents = documents;
        this.settings = settings;
        this.key = key;
    }

    /**
     * Work on contracts.
     *
     * @param settings parameters as of the goal {@code documents}; without documents and formats among them figures alone are made
     */
    public static ContractWork of(GoalRequest settings) throws IOException {
        boolean documents = !settings.list("documents").isEmpty()
                || !settings.list("formats").isEmpty();
        return new ContractWork(documents, settings, ContractKey.of(documents, settings));
    }

    /** What a contract came to in an earlier run, when nothing has changed since. */
    public Optional<ContractRow> unchanged(String contract, Path data, Earlier earlier) throws IOException {
        return earlier.row(contract, key.of(data));
    }

    /**
     * Does a contract, whatever there was before.
     *
     * @param data its folder of data
     * @param folder where {@code report} and {@code outcome.json} go
     */
    public ContractRow run(String contract, Path data, Path folder) throws IOException {
        Path report = folder.toAbsolutePath().normalize().resolve(REPORT);
        Files.deleteIfExists(folder.resolve(OutcomeFile.NAME));
        String dataKey = key.of(data);
        ContractRow row = worked(contract, data, report);
        String outputs = row.state() == ContractRow.State.DONE ? ContractKey.of(Earlier.files(report)) : "";
        new OutcomeFile(dataKey, outputs, row).write(folder);
        return row;
    }

    /** Puts on record that a contract came to no end. */
    ContractRow died(String contract, Path data, Path folder, String cause) throws IOException {
        ContractRow row = ContractRow.died(contract, cause);
        new OutcomeFile(key.of(data), "", row).write(folder);
        return row;
    }

    /** The row of exactly these data and settings, whether it died or not; empty when there is none, or some of its output is not there. */
    Optional<ContractRow> recorded(Path data, Path folder) throws IOException {
        return Earlier.in(folder).recorded(key.of(data));
    }

    private ContractRow worked(String contract, Path data, Path report) {
        ErrorLines lines = new ErrorLines();
        // as a whole path, for a relative one can be a word like any other
        Path where = data.toAbsolutePath().normalize();
        try {
            return ContractRow.done(contract, ContractRun.run(documents, request(where, report), lines));
        } catch (GoalFailure failure) {
            Path folder = report.resolveSibling("");
            String cause = placeless(firstLine(failure), folder, where);
            if (failure.fault() == Fault.OURS) {
                return ContractRow.died(contract, cause);
            }
            List<String> problems = lines.errors().isEmpty() ? List.of(cause) : lines.errors();
            return ContractRow.refused(
                    contract,
                    problems.stream()
                            .map(problem -> placeless(problem, folder, where))
                            .toList());
        }
    }

    /** Where this run happened to lie tells nothing, and would differ from run to run. */
    private static String placeless(String text, Path folder, Path data) {
        return text.replace(folder.toString(), "…").replace(data.toString(), "…");
    }

    private GoalRequest request(Path data, Path report) {
        Map<String, List<String>> words = new TreeMap<>(settings.words());
        words.put("dataDirectory", List.of(data.toString()));
        words.put("outputDirectory", List.of(report.toString()));
        words.putIfAbsent("cache", List.of("off"));
        words.putIfAbsent("stepLimit", List.of("0"));
        return new GoalRequest(words);
    }

    private static String firstLine(Exception failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
    }

    /** Keeps what is said of faults. */
    private static final class ErrorLines implements Answers {

        private final List<String> errors = new ArrayList<>();

        List<String> errors() {
            return errors;
        }

        @Override
        public void error(String line) {
            errors.add(line);
        }

        @Override
        public void info(String line) {}

        @Override
        public void notice(String line) {}

        @Override
        public void warn(String line) {}

        @Override
        public void command(String line) {}

        @Override
        public void step(String name) {}

        @Override
        public void page(String file, String title, String html) {}

        @Override
        public void written(String what, List<String> entries) {}
    }
}
