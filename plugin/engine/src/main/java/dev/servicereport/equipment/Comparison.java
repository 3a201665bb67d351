package dev.servicereport.equipment;

import dev.servicereport.contract.Equipment;
import dev.servicereport.contract.Equipment.Demand;
import dev.servicereport.contract.Equipment.Storage;
import dev.servicereport.contract.Equipment.Totals;
import dev.servicereport.equipment.EquipmentItem.Amounts;
import dev.servicereport.equipment.EquipmentItem.Shortfall;
import dev.servicereport.equipment.EquipmentItem.State;
import dev.servicereport.equipment.EquipmentItem.Why;
import dev.servicereport.inventory.Asset;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compares one thing that was agreed with the inventory, exactly (数量・性能の照合). */
final class Comparison {

    private static final BigDecimal BYTES_PER_TB = Storage.Unit.TB.bytes();

    private final Equipment agreed;
    private final LocalDate day;
    private final boolean demanded;
    private final List<Asset> inUse;
    private final List<Shortfall> notInUse;
    private final List<EquipmentItem> items = new ArrayList<>();

    private Comparison(Equipment agreed, AgreedRows rows, LocalDate day, boolean demanded) {
        this.agreed = agreed;
        this.day = day;
        this.demanded = demanded;
        inUse = rows.inUse();
        notInUse = rows.notInUse();
    }

    /** Its items, the quantity first. */
    static List<EquipmentItem> of(Equipment agreed, AgreedRows rows, LocalDate day, boolean demanded) {
        Comparison comparison = new Comparison(agreed, rows, day, demanded);
        comparison.compare();
        return comparison.items;
    }

    private void compare() {
        Demand demand = agreed.demand();
        Totals totals = demand.totals();
        if (demand.quantity() != null) {
            quantity(BigDecimal.valueOf(demand.quantity()));
        }
        total(Aspect.CORES, Unit.CORE, totals.cores(), asset -> asset.capacity().cpuCores());
        total(
                Aspect.MEMORY,
                Unit.GIB,
                totals.memoryGib(),
                asset -> asset.capacity().memoryGib());
        storage(Aspect.STORAGE, totals.storage(), asset -> asset.capacity().storageTb());
        storage(
                Aspect.EFFECTIVE_STORAGE,
                totals.effectiveStorage(),
                asset -> asset.capacity().effectiveTb());
        if (demand.backup()) {
            each(Aspect.BACKUP, asset -> asset.care().backup().isProven() ? null : Why.NOT_STATED);
        }
        if (demand.warranty()) {
            each(Aspect.WARRANTY, this::unwarranted);
        }
        assigned();
    }

    private void quantity(BigDecimal required) {
        BigDecimal present = quantity(inUse);
        add(Aspect.QUANTITY, new Amounts(unit(), required, present), true, inUse, notInUse);
    }

    private void total(
            Aspect aspect, Unit unit, @Nullable Long required, Function<Asset, @Nullable BigDecimal> figure) {
        if (required != null) {
            add(aspect, unit, BigDecimal.valueOf(required), figure);
        }
    }

    private void storage(Aspect aspect, @Nullable Storage required, Function<Asset, @Nullable BigDecimal> terabytes) {
        if (required != null) {
            // exact: halves of a decimal number are decimal numbers
            add(aspect, Unit.of(required.unit()), required.amount(), asset -> {
                BigDecimal there = terabytes.apply(asset);
                return there == null
                        ? null
                        : there.multiply(BYTES_PER_TB).divide(required.unit().bytes());
            });
        }
    }

    /** Rows that do not say how much they have count for nothing. */
    private void add(Aspect aspect, Unit unit, BigDecimal required, Function<Asset, @Nullable BigDecimal> figure) {
        List<Asset> counted =
                inUse.stream().filter(asset -> figure.apply(asset) != null).toList();
        BigDecimal present = counted.stream()
                .map(asset -> figure.apply(asset).multiply(BigDecimal.valueOf(asset.quantity())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        Stream<Shortfall> unstated = inUse.stream()
                .filter(asset -> figure.apply(asset) == null)
                .map(asset -> new Shortfall(asset.id(), Why.NOT_STATED));
        add(
                aspect,
                new Amounts(unit, required, present),
                false,
                counted,
                Stream.concat(unstated, notInUse.stream()).toList());
    }

    /** Of all that are in use, and of as many as were agreed. */
    private void each(Aspect aspect, Function<Asset, @Nullable Why> missing) {
        List<Asset> counted =
                inUse.stream().filter(asset -> missing.apply(asset) == null).toList();
        Stream<Shortfall> without = inUse.stream()
                .flatMap(asset -> Stream.ofNullable(missing.apply(asset)).map(why -> new Shortfall(asset.id(), why)));
        BigDecimal all = quantity(inUse);
        Long quantity = agreed.demand().quantity();
        BigDecimal required = quantity == null ? all : all.max(BigDecimal.valueOf(quantity));
        add(
                aspect,
                new Amounts(unit(), required, quantity(counted)),
                false,
                counted,
                Stream.concat(without, notInUse.stream()).toList());
    }

    private @Nullable Why unwarranted(Asset asset) {
        LocalDate last = asset.care().warrantyTo();
        if (last == null) {
            return Why.NOT_STATED;
        }
        return last.isBefore(day) ? Why.WARRANTY_EXPIRED : null;
    }

    /** Where the inventory says how many of those in use are assigned: no more than there are. */
    private void assigned() {
        List<Asset> said = inUse.stream()
                .filter(asset -> asset.care().licence().assigned() != null)
                .toList();
        if (!said.isEmpty()) {
            BigDecimal assigned = said.stream()
                    .flatMap(asset -> Stream.ofNullable(asset.care().licence().assigned()))
                    .map(BigDecimal::valueOf)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            add(Aspect.ASSIGNED, new Amounts(unit(), assigned, quantity(inUse)), false, inUse, notInUse);
        }
    }

    private static BigDecimal quantity(List<Asset> assets) {
        return assets.stream()
                .map(asset -> BigDecimal.valueOf(asset.quantity()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void add(Aspect aspect, Amounts amounts, boolean isExact, List<Asset> counted, List<Shortfall> shortfalls) {
        State state = demanded ? state(amounts, isExact, shortfalls) : State.OK;
        String id = aspect.idOf(agreed.id());
        items.add(new EquipmentItem(
                id, agreed, aspect, amounts, state, demanded, counted, state.isShort() ? shortfalls : List.of()));
    }

    private static State state(Amounts amounts, boolean isExact, List<Shortfall> shortfalls) {
        int difference = amounts.difference().signum();
        if (difference < 0) {
            boolean expired = shortfalls.stream()
                    .map(Shortfall::why)
                    .anyMatch(why -> why == Why.LICENCE_EXPIRED || why == Why.WARRANTY_EXPIRED);
            return expired ? State.EXPIRED : State.MISSING;
        }
        return difference > 0 && isExact ? State.SURPLUS : State.OK;
    }

    private Unit unit() {
        return Unit.of(agreed.kind());
    }
}
