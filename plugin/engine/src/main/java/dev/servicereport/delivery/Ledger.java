package dev.servicereport.delivery;

import java.util.List;

/**
 * A list as it was kept.
 *
 * @param kind which list
 * @param entries its rows in the order of the file
 */
public record Ledger(LedgerKind kind, List<LedgerEntry> entries) {

    public Ledger {
        entries = List.copyOf(entries);
    }
}
