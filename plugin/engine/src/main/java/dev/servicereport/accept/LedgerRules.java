package dev.servicereport.accept;

import dev.servicereport.contract.Contract;
import dev.servicereport.dataset.Dataset;
import dev.servicereport.delivery.Ledger;
import dev.servicereport.delivery.LedgerEntry;
import dev.servicereport.delivery.LedgerKind;
import dev.servicereport.delivery.LedgerRule;
import dev.servicereport.delivery.LedgerRule.Expires;
import dev.servicereport.delivery.LedgerRule.Needs;
import dev.servicereport.delivery.LedgerRule.NeedsAtTheEnd;
import dev.servicereport.delivery.LedgerRule.NeedsWhere;
import dev.servicereport.wording.RegisterWords;
import dev.servicereport.wording.Texts;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;

/** Approvals, returns and reports that are missing in ledgers (specification 3.3, rules on personal information). */
public final class LedgerRules {

    private final Contract contract;
    private final LocalDate asOf;
    private final LedgerWholeRules whole;

    /** @param asOf the last day that counts */
    public LedgerRules(Dataset dataset, LocalDate asOf) {
        contract = dataset.contract();
        this.asOf = asOf;
        whole = new LedgerWholeRules(dataset, asOf);
    }

    static Stream<OpenPoint> ledgers(Dataset dataset, LocalDate asOf) {
        LedgerRules rules = new LedgerRules(dataset, asOf);
        return dataset.delivery().handling().ledgers().stream().flatMap(rules::openPoints);
    }

    /** What one ledger leaves open, in the order of its rows; then who or what no row names. */
    public Stream<OpenPoint> openPoints(Ledger ledger) {
        return Stream.concat(
                ledger.entries().stream()
                        .flatMap(entry ->
                                ledger.kind().rules().stream().flatMap(rule -> open(ledger, entry, rule).stream())),
                whole.unnamed(ledger));
    }

    private Optional<OpenPoint> open(Ledger ledger, LedgerEntry entry, LedgerRule rule) {
        LedgerKind kind = ledger.kind();
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
        if (rule instanceof NeedsWhere needs && isMissing(needs, entry)) {
            String matter = needs.needed() + " is missing where " + needs.column() + " has that word";
            return Optional.of(point(kind, entry, matter, needs.what()));
        }
        if (rule instanceof Expires expires && whole.isExpired(expires, ledger, entry)) {
            return Optional.of(
                    point(kind, entry, expires.column() + " is over, and no row follows it", expires.what()));
        }
        return Optional.empty();
    }

    private boolean isMissing(NeedsWhere needs, LedgerEntry entry) {
        boolean there = entry.value(needs.needed())
                .filter(value -> value.day(contract.measurement().zone())
                        .filter(day -> day.isAfter(asOf))
                        .isEmpty())
                .isPresent();
        return entry.text(needs.column()).equals(needs.word())
                && entry.isKnownBy(asOf, contract.measurement().zone())
                && !there;
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
                kind.file() + ".csv",
                entry.id(),
                matter,
                RegisterWords.open(kind.title(), what),
                Texts.program().say("open.ledger-remedy"));
    }
}
