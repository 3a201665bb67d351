package dev.servicereport.figures;

import dev.servicereport.delivery.Ledger;
import dev.servicereport.delivery.LedgerEntry;
import dev.servicereport.delivery.LedgerKind;
import dev.servicereport.delivery.LedgerValue;
import dev.servicereport.delivery.Member;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds who of the team was not told of the duties with personal information (周知). */
public final class BriefingRules {

    private BriefingRules() {}

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

    private static boolean hasServed(Member member, LocalDate asOf) {
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

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }
}
