package dev.servicereport.dataset;

import dev.servicereport.csv.CsvContext;
import dev.servicereport.csv.CsvSource;
import dev.servicereport.delivery.KeyForm;
import dev.servicereport.delivery.Ledger;
import dev.servicereport.delivery.LedgerCsv;
import dev.servicereport.delivery.LedgerKind;
import dev.servicereport.delivery.LedgerSurroundings;
import dev.servicereport.delivery.Ledgers;
import dev.servicereport.delivery.LedgersFile;
import dev.servicereport.problem.Problem;
import dev.servicereport.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The ledgers of a data folder: which there can be, and what stands in them (簿冊). */
final class LedgerFiles {

    private final DataFolder folder;
    private final LedgersFile own;
    private final List<LedgerKind> kinds;

    private LedgerFiles(DataFolder folder, LedgersFile own) {
        this.folder = folder;
        this.own = own;
        kinds = Ledgers.with(own.kinds());
    }

    /** Reads which ledgers the contract declares itself. */
    static LedgerFiles of(DataFolder folder, Problems problems) throws IOException {
        Optional<CsvSource> file = folder.file(Ledgers.FILE);
        return new LedgerFiles(
                folder,
                file.isEmpty()
                        ? LedgersFile.NONE
                        : LedgersFile.read(Files.readAllBytes(file.get().path()), problems));
    }

    /** The documents with those of the ledgers, of which there is one each; none when any will do. */
    Map<String, KeyForm> documents(Map<String, KeyForm> documents) {
        Map<String, KeyForm> all = new TreeMap<>(documents);
        if (!documents.isEmpty()) {
            kinds.forEach(kind -> all.put(kind.id(), KeyForm.NONE));
        }
        return all;
    }

    /** Every kind of ledger that there is with these data. */
    List<LedgerKind> kinds() {
        return kinds;
    }

    /**
     * Reads every ledger, after all other registers.
     *
     * @param documents the ids of the catalogue of documents
     * @param surroundings what rows may name
     */
    List<Ledger> read(Set<String> documents, LedgerSurroundings surroundings, CsvContext context) throws IOException {
        own.kinds().forEach(kind -> requireOwnName(kind, documents, context.problems()));
        List<Ledger> ledgers = new ArrayList<>();
        for (LedgerKind kind : kinds) {
            folder.expect(kind.folder());
            ledgers.add(LedgerCsv.read(kind, folder.files(kind.file()), surroundings, context));
        }
        return ledgers;
    }

    private void requireOwnName(LedgerKind kind, Set<String> documents, Problems problems) {
        requireOwnId(kind, documents, problems);
        boolean shared = kinds.stream()
                .anyMatch(other -> !other.id().equals(kind.id()) && other.file().equals(kind.file()));
        if (shared || folder.isGivenOut(kind.folder())) {
            problems.add(Problem.error(own.locate(kind, "file"), kind.file(), "a file that nothing else is read from")
                    .hint("別のデータの置き場所です。別のフォルダー又は名前にしてください"));
        }
    }

    private void requireOwnId(LedgerKind kind, Set<String> documents, Problems problems) {
        boolean replaces = Ledgers.all().stream().anyMatch(other -> other.id().equals(kind.id()));
        if (!replaces && documents.contains(kind.id())) {
            problems.add(Problem.error(own.locate(kind, "id"), kind.id(), "an id that no document has")
                    .hint("同じ識別子の文書があります。別の識別子にしてください"));
        } else if (isOtherRegister(kind)) {
            problems.add(Problem.error(own.locate(kind, "id"), kind.id(), "an id that no other register has")
                    .hint("同じ名前の記録簿があります。別の識別子にしてください"));
        }
    }

    private boolean isOtherRegister(LedgerKind kind) {
        return KnownRegister.all(kinds).stream()
                .filter(register -> !register.equals(KnownRegister.of(kind)))
                .anyMatch(register -> register.names().anyMatch(kind.id()::equals));
    }
}
