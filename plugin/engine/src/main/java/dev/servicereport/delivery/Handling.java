package dev.servicereport.delivery;

import java.util.List;

/**
 * What becomes of media and information in the contractor's hands (媒体・情報の取扱い; specification 3.1, 3.3, 4.5).
 *
 * @param disposals データ消去・物理破壊, in the order of the file
 * @param ledgers every ledger of the contract, in the order of {@link Ledgers}; one without a file has no entries
 * @param nilReturns 該当なしの申告, in the order of the file
 */
public record Handling(List<MediaDisposal> disposals, List<Ledger> ledgers, List<NilReturn> nilReturns) {

    public Handling {
        nilReturns = List.copyOf(nilReturns);
        disposals = List.copyOf(disposals);
        ledgers = List.copyOf(ledgers);
    }

    /** Every kind of ledger. */
    public List<LedgerKind> kinds() {
        return ledgers.stream().map(Ledger::kind).toList();
    }

    /** The ledgers whose rows stand for something; mostly one. */
    public List<Ledger> ledgers(LedgerKind.Purpose purpose) {
        return ledgers.stream()
                .filter(ledger -> ledger.kind().purpose() == purpose)
                .toList();
    }

    /** The ledger of a kind. */
    public Ledger ledger(LedgerKind kind) {
        return ledgers.stream()
                .filter(ledger -> ledger.kind().equals(kind))
                .findFirst()
                .orElse(new Ledger(kind, List.of()));
    }
}
