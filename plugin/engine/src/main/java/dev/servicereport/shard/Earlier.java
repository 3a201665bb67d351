package dev.servicereport.shard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What an earlier run left of a contract (前回の結果).
 *
 * @param outcome where its {@code outcome.json} is, or would be
 * @param files its output: the size of each file by its name in the folder of output
 */
public record Earlier(Path outcome, SortedMap<String, Long> files) {

    /** In the contract's folder of output. */
    static Earlier in(Path folder) throws IOException {
        return new Earlier(folder.resolve(OutcomeFile.NAME), files(folder.resolve(ContractWork.REPORT)));
    }

    static SortedMap<String, Long> files(Path folder) throws IOException {
        SortedMap<String, Long> files = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path file : all.filter(Files::isRegularFile).toList()) {
                    files.put(folder.relativize(file).toString().replace('\\', '/'), Files.size(file));
                }
            } catch (UncheckedIOException unreadable) {
                throw unreadable.getCause();
            }
        }
        return files;
    }

    /** The row, if it is of the very same data, settings and program, and the output lies there still. */
    Optional<ContractRow> row(String contract, String key) throws IOException {
        return recorded(key).filter(row -> row.contract().equals(contract) && row.state() != ContractRow.State.DIED);
    }

    /** The same, of whichever contract, and whether it died or not. */
    Optional<ContractRow> recorded(String key) throws IOException {
        return OutcomeFile.read(outcome)
                .filter(known -> known.key().equals(key))
                .filter(known -> known.outputs().isEmpty() || known.outputs().equals(ContractKey.of(files)))
                .map(OutcomeFile::row);
    }
}
