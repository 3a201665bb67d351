package dev.servicereport.documents.equipment;

import dev.servicereport.documents.equipment.EquipmentLedger.AssetRow;
import dev.servicereport.documents.equipment.EquipmentLedger.ChangeRow;
import dev.servicereport.documents.equipment.EquipmentLedger.Counts;
import dev.servicereport.documents.equipment.EquipmentLedger.ExpiryRow;
import dev.servicereport.documents.equipment.EquipmentLedger.Figures;
import dev.servicereport.documents.equipment.EquipmentLedger.Group;
import dev.servicereport.documents.equipment.EquipmentLedger.ItemRow;
import dev.servicereport.documents.equipment.EquipmentLedger.Reason;
import dev.servicereport.documents.equipment.EquipmentLedger.Some;
import dev.servicereport.equipment.EquipmentItem;
import dev.servicereport.equipment.EquipmentItem.Amounts;
import dev.servicereport.equipment.EquipmentItem.State;
import dev.servicereport.equipment.EquipmentStanding;
import dev.servicereport.equipment.Expiry;
import dev.servicereport.equipment.InventoryChange;
import dev.servicereport.inventory.Asset;
import dev.servicereport.inventory.Asset.Kind;
import dev.servicereport.wording.Display;
import dev.servicereport.wording.EquipmentWords;
import dev.servicereport.wording.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Words the equipment ledger (構成管理台帳). */
final class EquipmentLedgerWriter {

    /** So many are named before the others are counted. */
    private static final int MOST_NAMES = 3;

    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

    private final EquipmentStanding standing;
    private final List<Asset> assets;

    /** @param assets the whole inventory */
    EquipmentLedgerWriter(EquipmentStanding standing, List<Asset> assets) {
        this.standing = standing;
        this.assets = assets;
    }

    EquipmentLedger write() {
        return new EquipmentLedger(
                Display.date(standing.asOf()),
                counts(),
                standing.shortOnes().stream().map(EquipmentLedgerWriter::row).toList(),
                groups(),
                assets.stream()
                        .filter(asset -> asset.on(standing.asOf()) == Asset.Standing.IN_USE)
                        .filter(asset -> asset.care().scope() == Asset.Scope.VM_ONLY)
                        .map(EquipmentLedgerWriter::row)
                        .toList(),
                standing.unclaimed().stream().map(EquipmentLedgerWriter::row).toList(),
                InventoryChange.upTo(standing.asOf(), assets).stream()
                        .sorted(Comparator.comparing(InventoryChange::month).reversed())
                        .map(EquipmentLedgerWriter::row)
                        .toList(),
                Expiry.at(standing.asOf(), assets).stream().map(this::row).toList());
    }

    private Counts counts() {
        long later = standing.items().stream().filter(item -> !item.demanded()).count();
        return new Counts(
                standing.items().size(),
                count(State.OK) - later,
                count(State.MISSING),
                count(State.EXPIRED),
                count(State.SURPLUS),
                later);
    }

    private long count(State state) {
        return standing.items().stream().filter(item -> item.state() == state).count();
    }

    private List<Group> groups() {
        Map<Kind, List<ItemRow>> kinds = new LinkedHashMap<>();
        for (EquipmentItem item : standing.items()) {
            kinds.computeIfAbsent(item.agreed().kind(), unseen -> new ArrayList<>())
                    .add(row(item));
        }
        return kinds.entrySet().stream()
                .map(kind -> new Group(EquipmentWords.kind(kind.getKey()), kind.getValue()))
                .toList();
    }

    private static ItemRow row(EquipmentItem item) {
        Amounts amounts = item.amounts();
        return new ItemRow(
                Words.orNone(item.agreed().printed().clause()),
                item.agreed().name(),
                EquipmentWords.aspect(item.aspect()),
                new Figures(
                        EquipmentWords.amount(amounts.required(), amounts.unit()),
                        EquipmentWords.amount(amounts.present(), amounts.unit()),
                        item.demanded() ? EquipmentWords.difference(amounts) : Words.NONE,
                        headroom(amounts)),
                EquipmentWords.state(item),
                item.state().isShort(),
                item.agreed().printed().remarks(),
                item.shortfalls().stream()
                        .map(one -> new Reason(one.id(), EquipmentWords.why(one.why())))
                        .toList());
    }

    private static String headroom(Amounts amounts) {
        if (amounts.required().signum() == 0 || amounts.difference().signum() <= 0) {
            return Words.NONE;
        }
        return amounts.difference()
                        .multiply(PERCENT)
                        .divide(amounts.required(), 1, RoundingMode.FLOOR)
                        .toPlainString()
                + "%";
    }

    private static AssetRow row(Asset asset) {
        return new AssetRow(
                asset.id(),
                EquipmentWords.kind(asset.kind()),
                asset.name(),
                Display.number(asset.quantity()),
                Words.date(asset.care().deliveredOn()));
    }

    private static ChangeRow row(InventoryChange change) {
        return new ChangeRow(
                Display.month(change.month()),
                EquipmentWords.kind(change.kind()),
                some(change.added(), "＋"),
                some(change.removed(), "－"),
                EquipmentWords.number(change.inUse()));
    }

    private static Some some(List<Asset> assets, String sign) {
        BigDecimal quantity = InventoryChange.quantity(assets);
        return new Some(
                assets.isEmpty() ? Words.NONE : sign + EquipmentWords.number(quantity),
                assets.stream().limit(MOST_NAMES).map(Asset::name).toList(),
                Math.max(0, assets.size() - MOST_NAMES));
    }

    private ExpiryRow row(Expiry expiry) {
        long left = standing.asOf().until(expiry.day(), ChronoUnit.DAYS);
        return new ExpiryRow(
                Display.date(expiry.day()),
                expiry.type() == Expiry.Type.WARRANTY ? "保証" : "ライセンス",
                left < 0 ? "期限経過" : Display.number(left) + "日",
                some(expiry.assets(), ""));
    }
}
