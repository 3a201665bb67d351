package dev.servicereport.equipment;

import dev.servicereport.contract.Equipment;
import dev.servicereport.contract.Equipment.Rows;
import dev.servicereport.equipment.EquipmentItem.Shortfall;
import dev.servicereport.equipment.EquipmentItem.Why;
import dev.servicereport.inventory.Asset;
import dev.servicereport.inventory.Asset.Standing;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The rows of the inventory that answer what was agreed, at a day. */
final class AgreedRows {

    private final Equipment agreed;
    private final List<Asset> assets;
    private final LocalDate day;

    AgreedRows(Equipment agreed, List<Asset> assets, LocalDate day) {
        this.agreed = agreed;
        this.assets = assets;
        this.day = day;
    }

    /** Those that are there and whose licence has not run out. */
    List<Asset> inUse() {
        return answering().filter(asset -> asset.on(day) == Standing.IN_USE).toList();
    }

    /** Those that were meant and are not in use, and ids that no row has. */
    List<Shortfall> notInUse() {
        Stream<Shortfall> there = assets.stream()
                .filter(this::isMeant)
                .filter(asset -> !answers(asset) || asset.on(day) != Standing.IN_USE)
                .map(asset -> new Shortfall(asset.id(), answers(asset) ? why(asset.on(day)) : Why.OTHER));
        Stream<Shortfall> absent = agreed.rows().ids().stream()
                .filter(id -> assets.stream().noneMatch(asset -> asset.id().equals(id)))
                .map(id -> new Shortfall(id, Why.ABSENT));
        return Stream.concat(there, absent).toList();
    }

    private static Why why(Standing standing) {
        return switch (standing) {
            case NOT_YET -> Why.NOT_YET;
            case RETIRED -> Why.RETIRED;
            case EXPIRED -> Why.LICENCE_EXPIRED;
            case IN_USE -> throw new IllegalStateException("it counts");
        };
    }

    /** Whether an asset answers what was agreed, whenever that is. */
    boolean answers(Asset asset) {
        Rows rows = agreed.rows();
        return asset.kind() == agreed.kind()
                && (rows.ids().isEmpty() || rows.ids().contains(asset.id()))
                && isSame(rows.group(), asset.group())
                && isSame(rows.location(), asset.care().location())
                && (rows.scope() == null || rows.scope() == asset.care().scope());
    }

    private Stream<Asset> answering() {
        return assets.stream().filter(this::answers);
    }

    /** Whether an asset is named, or answers. */
    private boolean isMeant(Asset asset) {
        return agreed.rows().ids().contains(asset.id()) || answers(asset);
    }

    private static boolean isSame(String agreed, String there) {
        return agreed.isEmpty()
                || agreed.equals(
                        Normalizer.normalize(there, Normalizer.Form.NFKC).strip());
    }
}
