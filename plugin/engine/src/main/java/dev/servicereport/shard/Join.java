package dev.servicereport.shard;

import dev.servicereport.many.AlikeNames;
import dev.servicereport.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Puts together what shards left (統合). A contract of which no shard left an outcome of the very same data and settings, with all of
 * its output, is in the table as one that died: nothing of an earlier run passes for one of this.
 */
public final class Join {

    private Join() {}

    /**
     * Reads what each contract came to.
     *
     * @param contracts the folder of contracts
     * @param output where each contract has its folder in the end
     * @param shards folders of output that shards left elsewhere, whose contracts are copied; empty when they shared the folder
     */
    public static FleetTable run(ContractWork work, Path contracts, Path output, List<Path> shards) throws IOException {
        List<ContractRow> rows = new ArrayList<>();
        List<String> all = Contracts.in(contracts);
        Map<String, Problem> alike = AlikeNames.among(all);
        for (String contract : all) {
            Path data = contracts.resolve(contract);
            Problem problem = alike.get(contract);
            rows.add(
                    problem == null
                            ? row(work, contract, data, output, shards)
                            : ContractRow.refused(contract, List.of(problem.toString())));
        }
        return new FleetTable(rows);
    }

    private static ContractRow row(ContractWork work, String contract, Path data, Path output, List<Path> shards) {
        Path place = output.resolve(contract);
        try {
            for (Path shard : shards) {
                Path left = shard.resolve(contract);
                if (work.recorded(data, left).isPresent() && !isSame(left, place)) {
                    take(left, place);
                }
            }
            return work.recorded(data, place)
                    .orElseGet(() ->
                            ContractRow.died(contract, "no shard left a whole outcome of these data and settings"));
        } catch (IOException failed) {
            System.err.println("ERROR: " + contract + ": " + failed);
            return ContractRow.failed(contract, failed);
        }
    }

    /** Whether a shard worked where everything is put together. */
    private static boolean isSame(Path from, Path to) throws IOException {
        return Files.exists(to) && Files.isSameFile(from, to);
    }

    /** The outcome last, so that there is none until the output is whole. */
    private static void take(Path from, Path to) throws IOException {
        Files.deleteIfExists(to.resolve(OutcomeFile.NAME));
        Folders.delete(to);
        Path outcome = from.resolve(OutcomeFile.NAME);
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(each -> !each.equals(outcome)).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
        Files.copy(outcome, to.resolve(OutcomeFile.NAME), StandardCopyOption.REPLACE_EXISTING);
    }
}
