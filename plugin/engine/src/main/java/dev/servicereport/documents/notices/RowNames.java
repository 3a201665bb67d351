package dev.servicereport.documents.notices;

import dev.servicereport.delivery.Handling;
import dev.servicereport.delivery.Ledger;
import dev.servicereport.delivery.LedgerKind.Purpose;

/**
 * Names papers after the rows of the ledgers of a purpose; where several of these have rows, their ids and titles tell the papers apart.
 *
 * @param several whether several ledgers have rows, whenever these count
 */
record RowNames(boolean several) {

    static RowNames of(Handling handling, Purpose purpose) {
        return new RowNames(handling.ledgers(purpose).stream()
                        .filter(ledger -> !ledger.entries().isEmpty())
                        .count()
                > 1);
    }

    /** The key of a paper; a full stop, which no id of a ledger has, stands behind that of the ledger. */
    String key(Ledger ledger, String row) {
        return several ? ledger.kind().id() + "." + row : row;
    }

    /** The subject of a paper. */
    String subject(Ledger ledger, String row) {
        return several ? ledger.kind().title() + "　" + row : row;
    }
}
