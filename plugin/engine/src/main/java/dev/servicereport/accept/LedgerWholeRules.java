package dev.servicereport.accept;

import dev.servicereport.dataset.Dataset;
import dev.servicereport.delivery.Ledger;
import dev.servicereport.delivery.LedgerEntry;
import dev.servicereport.delivery.LedgerKind;
import dev.servicereport.delivery.LedgerRule.Everyone;
import dev.servicereport.delivery.LedgerRule.Expires;
import dev.servicereport.delivery.LedgerRule.Those;
import dev.servicereport.delivery.Member;
import dev.servicereport.inventory.Asset;
import dev.servicereport.wording.RegisterWords;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rules that look at all rows of a ledger together. */
final class LedgerWholeRules {

    private final Dataset dataset;
    private final LocalDate asOf;
    private final ZoneId zone;

    /** @param asOf the last day that counts */
    LedgerWholeRules(Dataset dataset, LocalDate asOf) {
        this.dataset = dataset;
        this.asOf = asOf;
        zone = dataset.contract().measurement().zone();
    }

    /** Who or what a ledger that is kept has no row of, though it should. */
    Stream<OpenPoint> unnamed(Ledger ledger) {
        return dataset.keeps(ledger.kind().file())
                ? ledger.kind().rules().stream()
                        .filter(Everyone.class::isInstance)
                        .map(Everyone.class::cast)
                        .flatMap(rule -> unnamed(ledger, rule))
                : Stream.of();
    }

    private Stream<OpenPoint> unnamed(Ledger ledger, Everyone rule) {
        Set<String> named = ledger.entries().stream()
                .filter(entry -> entry.isKnownBy(asOf, zone))
                .map(entry -> BriefingRules.plain(entry.text(rule.column())))
                .collect(Collectors.toSet());
        return rule.who() == Those.TEAM
                ? dataset.delivery().project().team().stream()
                        .filter(member -> BriefingRules.hasServed(member, asOf))
                        .filter(member -> !isNamed(member, named))
                        .map(member -> point(ledger.kind(), rule, "team.csv", member.id()))
                : dataset.assets().stream()
                        .filter(this::isBackedUp)
                        .filter(asset -> !named.contains(BriefingRules.plain(asset.id())))
                        .map(asset -> point(ledger.kind(), rule, "inventory.csv", asset.id()));
    }

    private static boolean isNamed(Member member, Set<String> named) {
        return named.contains(BriefingRules.plain(member.name())) || named.contains(BriefingRules.plain(member.id()));
    }

    private boolean isBackedUp(Asset asset) {
        Asset.Standing standing = asset.on(asOf);
        return asset.kind() == Asset.Kind.SERVER
                && (standing == Asset.Standing.IN_USE || standing == Asset.Standing.EXPIRED)
                && asset.care().backup().isAgreed();
    }

    private static OpenPoint point(LedgerKind kind, Everyone rule, String register, String id) {
        String file = kind.file() + ".csv";
        return new OpenPoint(
                register,
                id,
                "no row in " + file,
                RegisterWords.open(kind.title(), rule.what()),
                RegisterWords.addRow(file));
    }

    /** Whether the day in a row is over, and no row of the same matter that is known has a later one. */
    boolean isExpired(Expires rule, Ledger ledger, LedgerEntry entry) {
        Optional<LocalDate> end = entry.day(rule.column(), zone);
        return end.isPresent()
                && end.get().isBefore(asOf)
                && !hasCome(rule.unless(), entry)
                && entry.isKnownBy(asOf, zone)
                && ledger.entries().stream()
                        .filter(other -> isSameMatter(rule, other, entry))
                        .filter(other -> other.isKnownBy(asOf, zone))
                        .noneMatch(other -> other.day(rule.column(), zone)
                                .map(day -> day.isAfter(end.get()))
                                .orElse(true));
    }

    /** A day or moment in a cell counts once it has come. */
    private boolean hasCome(String column, LedgerEntry entry) {
        return entry.value(column)
                .filter(value ->
                        value.day(zone).filter(day -> day.isAfter(asOf)).isEmpty())
                .isPresent();
    }

    /** Rows that say nothing of what they are about have nothing to do with each other. */
    private static boolean isSameMatter(Expires rule, LedgerEntry one, LedgerEntry other) {
        String matter = one.text(rule.per());
        return !matter.isEmpty() && matter.equals(other.text(rule.per()));
    }
}
