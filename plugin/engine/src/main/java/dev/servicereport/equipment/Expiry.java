package dev.servicereport.equipment;

import dev.servicereport.inventory.Asset;
import dev.servicereport.inventory.Asset.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A day on which warranties or licences of what is in use run out (期限).
 *
 * @param day their last day; a warranty may have run out before
 * @param type which of the two
 * @param assets those, in the order of the inventory
 */
public record Expiry(LocalDate day, Type type, List<Asset> assets) {

    public Expiry {
        assets = List.copyOf(assets);
    }

    /** What runs out. */
    public enum Type {
        /** 保証. */
        WARRANTY,
        /** ライセンス. */
        LICENCE
    }

    /** Of all that is in use at a day, the nearest first, warranties before licences. */
    public static List<Expiry> at(LocalDate asOf, List<Asset> assets) {
        List<Asset> inUse = assets.stream()
                .filter(asset -> asset.on(asOf) == Standing.IN_USE)
                .toList();
        Map<LocalDate, List<Expiry>> days = new TreeMap<>();
        Stream.concat(
                        of(Type.WARRANTY, inUse, asset -> asset.care().warrantyTo()),
                        of(Type.LICENCE, inUse, asset -> asset.care().licenceTo()))
                .forEach(expiry -> days.computeIfAbsent(expiry.day, unseen -> new ArrayList<>())
                        .add(expiry));
        return days.values().stream().flatMap(List::stream).toList();
    }

    private static Stream<Expiry> of(Type type, List<Asset> inUse, Function<Asset, @Nullable LocalDate> end) {
        Map<LocalDate, List<Asset>> ending = new TreeMap<>();
        for (Asset asset : inUse) {
            LocalDate day = end.apply(asset);
            if (day != null) {
                ending.computeIfAbsent(day, unseen -> new ArrayList<>()).add(asset);
            }
        }
        return ending.entrySet().stream().map(one -> new Expiry(one.getKey(), type, one.getValue()));
    }
}
