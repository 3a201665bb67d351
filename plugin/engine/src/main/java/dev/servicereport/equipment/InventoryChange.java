package dev.servicereport.equipment;

import dev.servicereport.inventory.Asset;
import dev.servicereport.inventory.Asset.Kind;
import dev.servicereport.inventory.Asset.Standing;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a month changed of one kind (構成の増減): assets that are in use at its end and were not at its begin, and the other way round.
 *
 * @param month the calendar month
 * @param kind the kind
 * @param added what came into use, in the order of the inventory
 * @param removed what was taken out of use or whose licence ran out, in the order of the inventory
 * @param inUse how many are in use at the end of the month, or of the day up to which things are known
 */
public record InventoryChange(YearMonth month, Kind kind, List<Asset> added, List<Asset> removed, BigDecimal inUse) {

    public InventoryChange {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
    }

    /** Every month up to a day in which something changed, ascending, by kind. Without a date of delivery nothing came. */
    public static List<InventoryChange> upTo(LocalDate asOf, List<Asset> assets) {
        return months(assets, asOf).stream()
                .flatMap(month -> Stream.of(Kind.values())
                        .map(kind -> of(month, kind, assets, earlier(month.atEndOfMonth(), asOf))))
                .filter(change -> !change.added.isEmpty() || !change.removed.isEmpty())
                .toList();
    }

    private static Collection<YearMonth> months(List<Asset> assets, LocalDate asOf) {
        TreeSet<YearMonth> months = new TreeSet<>();
        assets.stream()
                .flatMap(InventoryChange::days)
                .filter(day -> !day.isAfter(asOf))
                .map(YearMonth::from)
                .forEach(months::add);
        return months;
    }

    /** The days from which it stands otherwise. */
    private static Stream<LocalDate> days(Asset asset) {
        LocalDate licence = asset.care().licenceTo();
        @Nullable LocalDate expired = licence == null ? null : licence.plusDays(1);
        return Stream.of(asset.care().deliveredOn(), asset.care().replacedOn(), expired)
                .filter(Objects::nonNull);
    }

    private static InventoryChange of(YearMonth month, Kind kind, List<Asset> all, LocalDate end) {
        LocalDate before = month.atDay(1).minusDays(1);
        Predicate<Asset> was = asset -> asset.on(before) == Standing.IN_USE;
        Predicate<Asset> is = asset -> asset.on(end) == Standing.IN_USE;
        List<Asset> assets = all.stream().filter(asset -> asset.kind() == kind).toList();
        return new InventoryChange(
                month,
                kind,
                assets.stream().filter(is.and(was.negate())).toList(),
                assets.stream().filter(was.and(is.negate())).toList(),
                quantity(assets.stream().filter(is).toList()));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /** How many they are together. */
    public static BigDecimal quantity(List<Asset> assets) {
        return assets.stream()
                .map(asset -> BigDecimal.valueOf(asset.quantity()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
