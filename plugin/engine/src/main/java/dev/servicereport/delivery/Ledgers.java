package dev.servicereport.delivery;

import dev.servicereport.problem.BadInputException;
import dev.servicereport.problem.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Every ledger that can be kept (簿冊): those that come with this class, in {@value #FILE} beside it, and those of the contract, in a
 * file of the same name in its data folder. One of the contract takes the place of another with the same id.
 */
public final class Ledgers {

    /** The file in which ledgers are declared. */
    public static final String FILE = "ledgers.yaml";

    private static final List<LedgerKind> BUNDLED = bundled();

    private Ledgers() {}

    /** Those that come with this class, in the order in which they are printed. */
    public static List<LedgerKind> all() {
        return BUNDLED;
    }

    /**
     * All that a contract can keep, its own behind the others.
     *
     * @param dataDirectory the folder with the contract
     * @throws BadInputException when its own cannot be read
     */
    public static List<LedgerKind> of(Path dataDirectory) throws BadInputException, IOException {
        Path file = dataDirectory.resolve(FILE);
        Problems problems = new Problems();
        List<LedgerKind> own = Files.isRegularFile(file)
                ? LedgersFile.read(Files.readAllBytes(file), problems).kinds()
                : List.of();
        if (problems.hasErrors()) {
            throw new BadInputException(problems.sorted());
        }
        return with(own);
    }

    /** The same with those of a contract that were read already. */
    public static List<LedgerKind> with(List<LedgerKind> own) {
        List<LedgerKind> all = new ArrayList<>(BUNDLED);
        for (LedgerKind kind : own) {
            int place = all.stream().map(LedgerKind::id).toList().indexOf(kind.id());
            if (place < 0) {
                all.add(kind);
            } else {
                all.set(place, kind);
            }
        }
        return List.copyOf(all);
    }

    private static List<LedgerKind> bundled() {
        Problems problems = new Problems();
        List<LedgerKind> kinds = LedgersFile.read(bytes(), problems).kinds();
        if (!problems.isEmpty()) {
            throw new IllegalStateException(problems.sorted().toString());
        }
        return kinds;
    }

    private static byte[] bytes() {
        try (InputStream resource = Objects.requireNonNull(Ledgers.class.getResourceAsStream(FILE), FILE)) {
            return resource.readAllBytes();
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }
}
