package dev.servicereport.shard;

import dev.servicereport.many.AlikeNames;
import dev.servicereport.problem.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of the contracts, done by this process alone (分担): for the indexed jobs of Kubernetes and the matrix of a CI. Begun again it
 * goes on where it was stopped.
 *
 * @param number from 1
 * @param of how many there are
 */
public record Shard(int number, int of) {

    private static final Pattern FORM = Pattern.compile("([1-9][0-9]{0,5})/([1-9][0-9]{0,5})");

    /** {@code 3/10}; empty when it is none. */
    public static Optional<Shard> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Shard shard = new Shard(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
        return shard.number <= shard.of ? Optional.of(shard) : Optional.empty();
    }

    /**
     * Does them.
     *
     * @param contracts the folder of contracts
     * @param output where each has its folder
     * @param limit how long one may take; then it is put on record as died and the process ends, for a thread cannot be ended
     * @param line told of each contract
     */
    public FleetTable run(ContractWork work, Path contracts, Path output, Duration limit, Consumer<String> line)
            throws IOException {
        List<ContractRow> rows = new ArrayList<>();
        List<String> all = Contracts.in(contracts);
        Map<String, Problem> alike = AlikeNames.among(all);
        for (String contract : Contracts.shard(all, number, of)) {
            Problem problem = alike.get(contract);
            if (problem == null) {
                rows.add(row(work, contract, contracts.resolve(contract), output.resolve(contract), limit, line));
            } else {
                rows.add(ContractRow.refused(contract, List.of(problem.toString())));
                line.accept(contract + " refused");
            }
        }
        return new FleetTable(rows);
    }

    /** What cannot be read or written of one contract does not stop the others. */
    private static ContractRow row(
            ContractWork work, String contract, Path data, Path folder, Duration limit, Consumer<String> line) {
        try {
            Optional<ContractRow> known = work.unchanged(contract, data, Earlier.in(folder));
            ContractRow row = known.isPresent() ? known.get() : done(work, contract, data, folder, limit);
            line.accept(contract + " " + row.state().word() + (known.isPresent() ? " (unchanged)" : ""));
            return row;
        } catch (IOException failed) {
            System.err.println("ERROR: " + contract + ": " + failed);
            ContractRow row = ContractRow.failed(contract, failed);
            line.accept(contract + " " + row.state().word());
            return row;
        }
    }

    private static ContractRow done(ContractWork work, String contract, Path data, Path folder, Duration limit)
            throws IOException {
        Attempts attempts = new Attempts(folder);
        if (attempts.count() >= Attempts.MOST) {
            attempts.end();
            return work.died(
                    contract, data, folder, "the process that did it was stopped, " + Attempts.MOST + " times");
        }
        attempts.begin();
        TimeLimit watch = TimeLimit.start(limit, () -> {
            work.died(contract, data, folder, "took longer than " + limit.toSeconds() + " s");
            attempts.end();
        });
        try {
            return work.run(contract, data, folder);
        } finally {
            watch.close();
            if (!watch.isOver()) {
                attempts.end();
            }
        }
    }
}
