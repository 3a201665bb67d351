package dev.servicereport.documents.project;

import dev.servicereport.accept.BriefingRules;
import dev.servicereport.accept.LedgerRules;
import dev.servicereport.accept.OpenPoint;
import dev.servicereport.delivery.Ledger;
import dev.servicereport.delivery.LedgerKind;
import dev.servicereport.delivery.LedgerKind.Purpose;
import dev.servicereport.delivery.Member;
import dev.servicereport.document.DocumentKind;
import dev.servicereport.document.Edition;
import dev.servicereport.document.Editions;
import dev.servicereport.document.Material;
import dev.servicereport.registers.RegisterState;
import dev.servicereport.registers.RegisterStates;
import dev.servicereport.wording.Display;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A list of what stands in a ledger (簿冊); an empty one says whether there was nothing or whether it is missing, and makes no document
 * where nobody asks for it.
 *
 * @param kind which ledger
 */
public record LedgerDocument(LedgerKind kind) implements Editions {

    /** A ledger; all of them share a template. */
    public static DocumentKind ledger(LedgerKind kind) {
        return new DocumentKind(
                kind.id(),
                kind.title(),
                "form/ledger.adoc",
                DocumentKind.Period.ONCE,
                DocumentKind.Layout.LIST,
                kind.forAcceptance() ? DocumentKind.Pack.MEMBER : DocumentKind.Pack.NONE,
                DocumentKind.Issuer.CONTRACTOR,
                new LedgerDocument(kind));
    }

    @Override
    public Stream<Edition> of(Material material) {
        Ledger ledger = material.dataset().delivery().handling().ledger(kind);
        LocalDate asOf = material.calculation().lastDay();
        Optional<RegisterState> state =
                RegisterStates.of(material.dataset(), asOf).find(kind.id());
        boolean silent = state.isEmpty() || state.get().state() == RegisterState.State.NOT_DEMANDED;
        if (ledger.entries().isEmpty() && silent) {
            return Stream.of();
        }
        List<String> open = Stream.concat(
                        new LedgerRules(material.dataset(), asOf)
                                .openPoints(ledger)
                                .map(LedgerDocument::sentence),
                        untold(ledger, material))
                .toList();
        Display display =
                new Display(material.dataset().contract().measurement().zone(), 0);
        LedgerWriter writer = new LedgerWriter(display, asOf, new NamesOfThings(material.dataset()));
        LedgerPaper paper = writer.write(ledger, open, state.orElse(null));
        return Stream.of(Edition.only(Map.of("ledger", paper), Map.of()));
    }

    /** Who of the team has no row where everybody needs one; the team's register prints the names too. */
    private Stream<String> untold(Ledger ledger, Material material) {
        if (kind.purpose() != Purpose.BRIEFINGS) {
            return Stream.of();
        }
        List<Member> untold = BriefingRules.untold(
                ledger,
                material.dataset().delivery().project().team(),
                material.calculation().lastDay(),
                material.dataset().contract().measurement().zone());
        return untold.isEmpty()
                ? Stream.of()
                : Stream.of(untold.stream()
                        .map(Member::name)
                        .collect(Collectors.joining("、", "体制図の従事者のうち、周知の記録がない者：", "")));
    }

    private static String sentence(OpenPoint point) {
        return point.id() + "　" + point.japanese();
    }
}
