package dev.servicereport.accept;

import dev.servicereport.dataset.Dataset;
import dev.servicereport.delivery.Ledger;
import dev.servicereport.delivery.LedgerEntry;
import dev.servicereport.delivery.LedgerKind;
import dev.servicereport.delivery.LedgerValue;
import dev.servicereport.delivery.Member;
import dev.servicereport.wording.Texts;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds who of the team was not told of the duties with personal information (周知). */
public final class BriefingRules {

    private BriefingRules() {}

    /** Members without a row, where a register of who was told is kept. */
    static Stream<OpenPoint> briefings(Dataset dataset, LocalDate asOf) {
        ZoneId zone = dataset.contract().measurement().zone();
        return dataset.delivery().handling().ledgers().stream()
                .filter(ledger -> ledger.kind().purpose() == LedgerKind.Purpose.BRIEFINGS)
                .filter(ledger -> dataset.keeps(ledger.kind().file()))
                .flatMap(ledger -> untold(ledger, dataset.delivery().project().team(), asOf, zone).stream()
                        .map(member -> untold(ledger.kind(), member)));
    }

    private static OpenPoint untold(LedgerKind kind, Member member) {
        String file = kind.file() + ".csv";
        return OpenPoint.of(
                "team.csv", member.id(), "no row in " + file, Texts.program().parts("open.not-briefed", "file", file));
    }

    /**
     * Everybody who has served by that day and whom no row up to then names, in the order of the team's register. Blanks in names do
     * not matter.
     *
     * @param briefings whose column {@code worker} names those who were told on {@code held_on}
     */
    public static List<Member> untold(Ledger briefings, List<Member> team, LocalDate asOf, ZoneId zone) {
        Set<String> told = briefings.entries().stream()
                .filter(entry -> entry.day(LedgerKind.HELD_ON, zone)
                        .filter(day -> !day.isAfter(asOf))
                        .isPresent())
                .map(BriefingRules::worker)
                .collect(Collectors.toSet());
        return team.stream()
                .filter(member -> hasServed(member, asOf) && !told.contains(plain(member.name())))
                .toList();
    }

    /** Whether a member has been in service by that day. */
    static boolean hasServed(Member member, LocalDate asOf) {
        LocalDate from = member.service().from();
        return from == null || !from.isAfter(asOf);
    }

    private static String worker(LedgerEntry entry) {
        return entry.value(LedgerKind.WORKER)
                .filter(LedgerValue.Text.class::isInstance)
                .map(LedgerValue.Text.class::cast)
                .map(text -> plain(text.text()))
                .orElse("");
    }

    /** A name without blanks and without regard to width. */
    public static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }
}
