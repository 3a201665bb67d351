package dev.servicereport.documents.service;

import dev.servicereport.dataset.Dataset;
import dev.servicereport.delivery.LedgerKind;
import dev.servicereport.delivery.LedgerKind.Purpose;
import dev.servicereport.time.FiscalYear;
import java.time.LocalDate;
import java.time.ZoneId;

/** Counts accidents with personal information (specification 4.5.1): none is said to be none. */
final class AccidentCount {

    private AccidentCount() {}

    /** Those that were found in a fiscal year, up to the last day that counts. */
    static long in(FiscalYear year, LocalDate lastDay, Dataset dataset) {
        ZoneId zone = dataset.contract().measurement().zone();
        return dataset.delivery().handling().ledgers().stream()
                .filter(ledger -> ledger.kind().purpose() == Purpose.PERSONAL_DATA_ACCIDENTS)
                .flatMap(ledger -> ledger.entries().stream())
                .flatMap(accident -> accident.day(LedgerKind.FOUND_AT, zone).stream())
                .filter(day -> year.contains(day) && !day.isAfter(lastDay))
                .count();
    }
}
