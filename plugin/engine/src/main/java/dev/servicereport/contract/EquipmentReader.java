package dev.servicereport.contract;

import dev.servicereport.contract.Equipment.Days;
import dev.servicereport.contract.Equipment.Demand;
import dev.servicereport.contract.Equipment.Printed;
import dev.servicereport.contract.Equipment.Rows;
import dev.servicereport.contract.Equipment.Storage;
import dev.servicereport.contract.Equipment.Totals;
import dev.servicereport.contract.yaml.Choice;
import dev.servicereport.contract.yaml.Fields;
import dev.servicereport.contract.yaml.Key;
import dev.servicereport.contract.yaml.OneOrMore;
import dev.servicereport.contract.yaml.Section;
import dev.servicereport.contract.yaml.Text;
import dev.servicereport.contract.yaml.UniqueList;
import dev.servicereport.inventory.Asset;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code equipment}: what was agreed to be there. Whether it is there is for the inventory to say. */
final class EquipmentReader {

    private static final int MOST = 1_000_000;

    private static final Key<String> ID =
            Key.required("id", EquipmentTexts.ID, "Its id, without blanks and full stops", "要件の番号");
    private static final Key<String> NAME = Key.required("name", Text.LINE, "Its name on paper", "名称");
    private static final Key<Asset.Kind> KIND =
            Key.required("kind", Choice.of(Asset.Kind.class), "What it is, as in inventory.csv", "種別");
    private static final Key<List<String>> ROWS = Key.optional(
            "rows", new OneOrMore<>(Ids.ID), "The ids of the rows of inventory.csv that answer it", "対応する構成品目の番号");
    private static final Key<String> GROUP =
            Key.optional("group", Ids.ID, "Rows of inventory.csv with this group answer it", "対応する構成品目のグループ");
    private static final Key<String> LOCATION =
            Key.optional("location", Ids.ID, "Rows of inventory.csv at this location answer it", "対応する構成品目の設置場所");
    private static final Key<Asset.Scope> SCOPE = Key.optional(
            "scope", Choice.of(Asset.Scope.class), "Rows of inventory.csv with this scope answer it", "対応する構成品目の範囲");
    private static final Key<Integer> QUANTITY = Key.optional(
            "quantity", Numbers.from(0, MOST), "How many; absent: 1, and with totals no matter how many", "数量");

    private static final Key<Integer> CORES =
            Key.optional("cores", Numbers.from(1, MOST), "Processor cores, at least", "CPUコア数");
    private static final Key<Integer> MEMORY =
            Key.optional("memory-gib", Numbers.from(1, MOST), "Memory in GiB, at least", "メモリー（GiB）");
    private static final Key<Storage> STORAGE =
            Key.optional("storage", EquipmentTexts.STORAGE, "Storage as it was bought, at least", "ストレージ（物理容量）");
    private static final Key<Storage> EFFECTIVE = Key.optional(
            "effective-storage", EquipmentTexts.STORAGE, "Storage that can be used, at least", "ストレージ（実効容量）");
    private static final Key<Totals> TOTALS = Key.optional(
                    "totals",
                    new Section<>(List.of(CORES, MEMORY, STORAGE, EFFECTIVE), EquipmentReader::totals),
                    "What its rows must come to together",
                    "合計の性能")
            .byDefault("{}");

    private static final Key<Boolean> BACKUP = Key.optional(
                    "backup", Choice.noYes("none", "required"), "Whether each must be backed up", "バックアップ")
            .byDefault("none");
    private static final Key<Boolean> WARRANTY = Key.optional(
                    "warranty", Choice.noYes("none", "required"), "Whether each must be under warranty", "保証")
            .byDefault("none");
    private static final Key<LocalDate> FROM =
            Key.optional("from", Dates.DATE, "First day at which it is demanded; absent: service-from", "必要となる初日");
    private static final Key<LocalDate> TO =
            Key.optional("to", Dates.DATE, "Last day at which it is demanded, inclusive; absent: service-to", "必要な末日");
    private static final Key<String> CLAUSE = Key.optional("clause", Text.LINE, "The clause that demands it", "根拠条項");
    private static final Key<String> REMARKS = Key.optional("remarks", Text.LINE, "Printed beside it", "備考");

    static final Key<List<Equipment>> EQUIPMENT = Key.optional(
                    "equipment",
                    new UniqueList<>(
                            new Section<>(
                                    List.of(
                                            ID, NAME, KIND, ROWS, GROUP, LOCATION, SCOPE, QUANTITY, TOTALS, BACKUP,
                                            WARRANTY, FROM, TO, CLAUSE, REMARKS),
                                    EquipmentReader::check,
                                    EquipmentReader::equipment),
                            ID),
                    "What was agreed to be there; compared with inventory.csv",
                    "合意した構成")
            .byDefault("[]");

    private EquipmentReader() {}

    private static void check(Fields fields) {
        fields.find(FROM)
                .ifPresent(from -> fields.find(TO)
                        .filter(to -> to.isBefore(from))
                        .ifPresent(to -> fields.refuse(TO, "a day not before from, " + from, "末日（to）が初日（from）より前です")));
    }

    private static Totals totals(Fields fields) {
        return new Totals(
                whole(fields, CORES),
                whole(fields, MEMORY),
                fields.find(STORAGE).orElse(null),
                fields.find(EFFECTIVE).orElse(null));
    }

    private static @Nullable Long whole(Fields fields, Key<Integer> key) {
        return fields.find(key).map(Integer::longValue).orElse(null);
    }

    private static Equipment equipment(Fields fields) {
        Totals totals = fields.get(TOTALS);
        Long quantity = whole(fields, QUANTITY);
        return new Equipment(
                fields.get(ID),
                fields.get(NAME),
                fields.get(KIND),
                new Rows(
                        fields.find(ROWS).orElse(List.of()),
                        fields.find(GROUP).orElse(""),
                        fields.find(LOCATION).orElse(""),
                        fields.find(SCOPE).orElse(null)),
                new Demand(
                        quantity == null && totals.isEmpty() ? Long.valueOf(1) : quantity,
                        totals,
                        fields.get(BACKUP),
                        fields.get(WARRANTY)),
                new Days(fields.find(FROM).orElse(null), fields.find(TO).orElse(null)),
                new Printed(fields.find(CLAUSE).orElse(""), fields.find(REMARKS).orElse("")));
    }
}
