package dev.servicereport.matrix;

import dev.servicereport.contract.ClauseNumber;
import dev.servicereport.contract.RequirementState;
import dev.servicereport.dataset.Dataset;
import dev.servicereport.delivery.LedgerEntry;
import dev.servicereport.matrix.MatrixRow.Proof;
import dev.servicereport.requirement.Evidence;
import dev.servicereport.wording.EvidenceWords;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** What somebody states about clauses, in the ledger {@value #LEDGER} (申告・証明). */
final class Attestations {

    /** The ledger's id. */
    private static final String LEDGER = "attestations";

    /** Its column with the clause. */
    private static final String CLAUSE = "clause";

    /** Its column with the day on which it was stated. */
    private static final String STATED_ON = "stated_on";

    /** Its column with the last day on which the statement holds; empty: it holds without end. */
    private static final String VALID_TO = "valid_to";

    private final List<LedgerEntry> entries;
    private final ZoneId zone;
    private final LocalDate asOf;

    /** @param asOf the day on which statements must hold */
    Attestations(Dataset dataset, LocalDate asOf) {
        zone = dataset.contract().measurement().zone();
        this.asOf = asOf;
        entries = dataset.delivery().handling().ledgers().stream()
                .filter(ledger -> ledger.kind().id().equals(LEDGER))
                .flatMap(ledger -> ledger.entries().stream())
                .filter(this::isStated)
                .toList();
    }

    /** One statement that holds is enough; of those that have run out the last one is told. */
    Proof judge(Evidence.Attested evidence) {
        List<LedgerEntry> about = entries.stream()
                .filter(entry -> isAbout(entry, evidence.clause()))
                .toList();
        LedgerEntry last = null;
        for (LedgerEntry entry : about) {
            if (holds(entry)) {
                String reason = entry.day(VALID_TO, zone)
                        .map(day -> EvidenceWords.attested(entry.id(), day))
                        .orElseGet(() -> EvidenceWords.attested(entry.id()));
                return new Proof(evidence, RequirementState.MET, reason, LEDGER);
            }
            last = last == null || validTo(entry).isAfter(validTo(last)) ? entry : last;
        }
        return last == null
                ? new Proof(evidence, RequirementState.NO_EVIDENCE, EvidenceWords.noAttestation(), "")
                : new Proof(
                        evidence, RequirementState.EXPIRED, EvidenceWords.expired(last.id(), validTo(last)), LEDGER);
    }

    /** One that somebody states later says nothing yet. */
    private boolean isStated(LedgerEntry entry) {
        return entry.day(STATED_ON, zone).filter(day -> day.isAfter(asOf)).isEmpty();
    }

    private boolean holds(LedgerEntry entry) {
        return !validTo(entry).isBefore(asOf);
    }

    private LocalDate validTo(LedgerEntry entry) {
        return entry.day(VALID_TO, zone).orElse(LocalDate.MAX);
    }

    private static boolean isAbout(LedgerEntry entry, String clause) {
        return ClauseNumber.plain(entry.text(CLAUSE)).equals(ClauseNumber.plain(clause));
    }
}
