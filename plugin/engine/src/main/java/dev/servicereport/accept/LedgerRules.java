package dev.servicereport.accept;

import dev.servicereport.contract.Contract;
import dev.servicereport.dataset.Dataset;
import dev.servicereport.delivery.Ledger;
import dev.servicereport.delivery.LedgerEntry;
import dev.servicereport.delivery.LedgerKind;
import dev.servicereport.delivery.LedgerRule;
import dev.servicereport.delivery.LedgerRule.Needs;
import dev.servicereport.delivery.LedgerRule.NeedsAtTheEnd;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;

/** Approvals, returns and reports that are missing in ledgers (specification 3.3, rules on personal information). */
public final class LedgerRules {

    private final Contract contract;
    private final LocalDate asOf;

    /** @param asOf the last day that counts */
    public LedgerRules(Contract contract, LocalDate asOf) {
        this.contract = contract;
        this.asOf = asOf;
    }

    static Stream<OpenPoint> ledgers(Dataset dataset, LocalDate asOf) {
        LedgerRules rules = new LedgerRules(dataset.contract(), asOf);
        return dataset.delivery().handling().ledgers().stream().flatMap(rules::openPoints);
    }

    /** What one ledger leaves open, in the order of its rows. */
    public Stream<OpenPoint> openPoints(Ledger ledger) {
        return ledger.entries().stream()
                .flatMap(entry ->
                        ledger.kind().rules().stream().flatMap(rule -> open(ledger.kind(), entry, rule).stream()));
    }

    private Optional<OpenPoint> open(LedgerKind kind, LedgerEntry entry, LedgerRule rule) {
        if (rule instanceof Needs needs && isMissing(needs, entry)) {
            String when = needs.before() ? " is missing or later than " : " is missing after ";
            return Optional.of(point(kind, entry, needs.needed() + when + needs.happened(), needs.what()));
        }
        if (rule instanceof NeedsAtTheEnd atTheEnd
                && isOver()
                && happened(atTheEnd.needed(), entry).isEmpty()) {
            String matter = atTheEnd.needed() + " is missing after the end of the term";
            return Optional.of(point(kind, entry, matter, atTheEnd.what()));
        }
        return Optional.empty();
    }

    private boolean isMissing(Needs needs, LedgerEntry entry) {
        Optional<LocalDate> happened = happened(needs.happened(), entry);
        Optional<LocalDate> needed = happened(needs.needed(), entry);
        return happened.isPresent()
                && (needed.isEmpty() || (needs.before() && needed.get().isAfter(happened.get())));
    }

    /** The day in a cell, unless it lies behind the last one that counts. */
    private Optional<LocalDate> happened(String name, LedgerEntry entry) {
        ZoneId zone = contract.measurement().zone();
        return entry.day(name, zone).filter(day -> !day.isAfter(asOf));
    }

    private boolean isOver() {
        return contract.term().serviceTo().isBefore(asOf);
    }

    private static OpenPoint point(LedgerKind kind, LedgerEntry entry, String matter, String what) {
        return new OpenPoint(
                kind.file() + ".csv", entry.id(), matter, kind.title() + "：" + what + "。", "是正し、その日付を台帳に記入してください。");
    }
}
