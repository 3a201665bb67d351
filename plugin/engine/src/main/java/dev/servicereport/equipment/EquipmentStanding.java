package dev.servicereport.equipment;

import dev.servicereport.contract.Contract;
import dev.servicereport.contract.ContractTerm;
import dev.servicereport.contract.Equipment;
import dev.servicereport.contract.Equipment.Days;
import dev.servicereport.inventory.Asset;
import dev.servicereport.inventory.Asset.Standing;
import java.time.LocalDate;
import java.util.List;

/**
 * The inventory against what was agreed to be there, at a day (構成の照合).
 *
 * @param asOf the day, at whose end things are looked at
 * @param items what was agreed, in the order of the contract; empty when nothing was
 * @param unclaimed what is in use and answers nothing that was agreed, of kinds of which something was; in the order of the inventory
 */
public record EquipmentStanding(LocalDate asOf, List<EquipmentItem> items, List<Asset> unclaimed) {

    public EquipmentStanding {
        items = List.copyOf(items);
        unclaimed = List.copyOf(unclaimed);
    }

    public static EquipmentStanding of(Contract contract, List<Asset> assets, LocalDate asOf) {
        List<Equipment> agreed = contract.equipment();
        return new EquipmentStanding(
                asOf,
                agreed.stream()
                        .flatMap(one -> Comparison.of(
                                one, new AgreedRows(one, assets, asOf), asOf, isDemanded(one, contract.term(), asOf))
                                .stream())
                        .toList(),
                assets.stream()
                        .filter(asset -> asset.on(asOf) == Standing.IN_USE)
                        .filter(asset -> agreed.stream().anyMatch(one -> one.kind() == asset.kind()))
                        .filter(asset ->
                                agreed.stream().noneMatch(one -> new AgreedRows(one, assets, asOf).answers(asset)))
                        .toList());
    }

    private static boolean isDemanded(Equipment agreed, ContractTerm term, LocalDate day) {
        Days days = agreed.days();
        LocalDate from = days.from() == null ? term.serviceFrom() : days.from();
        LocalDate to = days.to() == null ? term.serviceTo() : days.to();
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** Whether anything was agreed at all. */
    public boolean isAgreed() {
        return !items.isEmpty();
    }

    /** What is less than agreed. */
    public List<EquipmentItem> shortOnes() {
        return items.stream().filter(item -> item.state().isShort()).toList();
    }
}
