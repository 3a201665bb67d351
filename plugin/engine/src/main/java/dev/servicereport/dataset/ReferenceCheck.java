package dev.servicereport.dataset;

import dev.servicereport.contract.ContractFile;
import dev.servicereport.contract.PrintedWords;
import dev.servicereport.delivery.LedgerKind;
import dev.servicereport.problem.Nearest;
import dev.servicereport.problem.Problem;
import dev.servicereport.problem.Problems;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Tells clauses of the contract that no document would print. */
final class ReferenceCheck {

    private static final Set<String> MATTERS = Set.of(
            PrintedWords.AVAILABILITY,
            PrintedWords.BELOW_TARGET,
            PrintedWords.EXCLUSIONS,
            PrintedWords.PERSONAL_DATA,
            PrintedWords.RESPONSE);

    private final Set<String> known = new TreeSet<>(MATTERS);

    /**
     * @param documents the ids of the catalogue of documents
     * @param ledgers the ledgers, each of which has a document of its own
     */
    ReferenceCheck(Set<String> documents, List<LedgerKind> ledgers) {
        known.addAll(documents);
        ledgers.forEach(kind -> known.add(kind.id()));
    }

    void check(ContractFile agreement, Problems problems) {
        agreement.contract().printed().references().keySet().stream()
                .filter(about -> !known.contains(about))
                .map(about -> unknown(agreement, about))
                .forEach(problems::add);
    }

    private Problem unknown(ContractFile agreement, String about) {
        String key = "references." + about;
        return Problem.error(agreement.locate(key), about, Nearest.oneOf(known, about))
                .hint("references に書けるのは、文書の識別子と " + String.join("、", new TreeSet<>(MATTERS)) + " です");
    }
}
