package dev.servicereport.documents.notices;

import dev.servicereport.accept.LedgerRules;
import dev.servicereport.dataset.Dataset;
import dev.servicereport.delivery.Ledger;
import dev.servicereport.delivery.LedgerEntry;
import dev.servicereport.delivery.LedgerKind;
import dev.servicereport.delivery.LedgerKind.Purpose;
import dev.servicereport.document.Edition;
import dev.servicereport.document.Material;
import dev.servicereport.documents.notices.SiteInspection.Check;
import dev.servicereport.documents.notices.SiteInspection.Findings;
import dev.servicereport.registers.RegisterState;
import dev.servicereport.registers.RegisterStates;
import dev.servicereport.wording.Display;
import dev.servicereport.wording.RegisterWords;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Words the client's inspections of how personal information is handled (実地調査の記録). */
final class SiteInspections {

    private final Ledger ledger;
    private final Dataset dataset;
    private final Display display;
    private final LocalDate asOf;

    private SiteInspections(Ledger ledger, Material material) {
        this.ledger = ledger;
        dataset = material.dataset();
        display = new Display(dataset.contract().measurement().zone(), 0);
        asOf = material.calculation().lastDay();
    }

    /** One for each inspection by the last day that counts. */
    static Stream<Edition> editions(Material material) {
        RowNames names = RowNames.of(material.dataset().delivery().handling(), Purpose.SITE_INSPECTIONS);
        return material.dataset().delivery().handling().ledgers(Purpose.SITE_INSPECTIONS).stream()
                .flatMap(ledger -> new SiteInspections(ledger, material).editions(names));
    }

    private Stream<Edition> editions(RowNames names) {
        return ledger.entries().stream()
                .flatMap(entry -> entry
                        .day(LedgerKind.INSPECTED_ON, display.zone())
                        .filter(day -> !day.isAfter(asOf))
                        .map(day -> edition(entry, day, names))
                        .stream());
    }

    private Edition edition(LedgerEntry entry, LocalDate day, RowNames names) {
        return new Edition(
                names.key(ledger, entry.id()),
                names.subject(ledger, entry.id() + "　" + Display.date(day)),
                Map.of("inspection", inspection(entry, day)),
                Map.of());
    }

    /** @param day the one on which the registers are looked at */
    private SiteInspection inspection(LedgerEntry entry, LocalDate day) {
        EntryText row = new EntryText(ledger.kind(), entry, display, asOf);
        return new SiteInspection(
                entry.id(),
                row.boxes("kind"),
                Display.date(day),
                row.of("inspector"),
                row.of("subject"),
                new Findings(row.of("result"), row.of("answered_on"), row.of("answer"), row.of("remarks")),
                checks(day));
    }

    /** The other registers of the same folder that are kept, declared, or demanded. */
    private List<Check> checks(LocalDate day) {
        RegisterStates states = RegisterStates.of(dataset, day);
        LedgerRules rules = new LedgerRules(dataset, day);
        return dataset.delivery().handling().ledgers().stream()
                .filter(other -> other.kind().folder().equals(ledger.kind().folder())
                        && other.kind().purpose() != Purpose.SITE_INSPECTIONS)
                .flatMap(other -> states
                        .find(other.kind().id())
                        .filter(state -> state.state() != RegisterState.State.NOT_DEMANDED)
                        .map(state -> check(other, state, rules))
                        .stream())
                .toList();
    }

    private Check check(Ledger other, RegisterState state, LedgerRules rules) {
        String clause = dataset.contract().printed().reference(other.kind().id());
        String record = switch (state.state()) {
            case NIL -> RegisterWords.NIL + "の申告";
            case MISSING, NOT_DEMANDED -> RegisterWords.MISSING;
            case KEPT -> kept(state.rows(), rules.openPoints(other).count());
        };
        return new Check(other.kind().title(), clause, record);
    }

    private static String kept(int rows, long open) {
        return Display.number(rows) + "件（未了" + Display.number(open) + "件）";
    }
}
