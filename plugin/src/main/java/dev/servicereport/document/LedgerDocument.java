package dev.servicereport.document;

import dev.servicereport.delivery.Ledger;
import dev.servicereport.delivery.LedgerKind;
import dev.servicereport.figures.Display;
import dev.servicereport.figures.LedgerRules;
import dev.servicereport.figures.OpenPoint;
import dev.servicereport.paper.LedgerWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A list of what stands in a ledger; none while it is empty (簿冊).
 *
 * @param kind which ledger
 */
record LedgerDocument(LedgerKind kind) implements Editions {

    @Override
    public Stream<Edition> of(Material material) {
        Ledger ledger = material.dataset().delivery().handling().ledger(kind);
        if (ledger.entries().isEmpty()) {
            return Stream.of();
        }
        LocalDate asOf = material.calculation().lastDay();
        List<String> open = new LedgerRules(material.dataset().contract(), asOf)
                .openPoints(ledger)
                .map(LedgerDocument::sentence)
                .toList();
        Display display =
                new Display(material.dataset().contract().measurement().zone(), 0);
        LedgerWriter writer = new LedgerWriter(display, asOf);
        return Stream.of(Edition.only(Map.of("ledger", writer.write(ledger, open)), Map.of()));
    }

    private static String sentence(OpenPoint point) {
        return point.id() + "　" + point.japanese();
    }
}
