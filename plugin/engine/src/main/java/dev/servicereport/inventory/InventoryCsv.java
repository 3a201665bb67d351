package dev.servicereport.inventory;

import dev.servicereport.csv.Column;
import dev.servicereport.csv.CsvContext;
import dev.servicereport.csv.CsvReader;
import dev.servicereport.csv.CsvRow;
import dev.servicereport.csv.CsvSource;
import dev.servicereport.csv.Register;
import dev.servicereport.csv.Vocabulary;
import dev.servicereport.inventory.Asset.Backup;
import dev.servicereport.inventory.Asset.Capacity;
import dev.servicereport.inventory.Asset.Care;
import dev.servicereport.inventory.Asset.Kind;
import dev.servicereport.inventory.Asset.Licence;
import dev.servicereport.inventory.Asset.Scope;
import dev.servicereport.problem.SourceLocation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/**
 * Reads the inventory (構成品目): {@code id,kind,name,role,quantity[,group,cpu_cores,memory_gib,storage_tb,effective_tb,os,
 * location,scope,backup,backup_last_success,delivered_on,replaced_on,warranty_to,serial,licence_to,assigned]}.
 */
public final class InventoryCsv {

    private static final Column ID = Column.required("id", "番号");
    private static final Column KIND = Column.required("kind", "種別");
    private static final Column NAME = Column.required("name", "名称");
    private static final Column ROLE = Column.optional("role", "用途", "役割");
    private static final Column QUANTITY = Column.required("quantity", "数量");
    private static final Column GROUP = Column.optional("group", "グループ");
    private static final Column CPU_CORES = Column.optional("cpu_cores", "CPUコア数");
    private static final Column MEMORY_GIB = Column.optional("memory_gib", "メモリ(GiB)");
    private static final Column STORAGE_TB = Column.optional("storage_tb", "ストレージ(TB)");
    private static final Column EFFECTIVE_TB = Column.optional("effective_tb", "実効容量(TB)");
    private static final Column OS = Column.optional("os", "OS");
    private static final Column LOCATION = Column.optional("location", "設置場所");
    private static final Column SCOPE = Column.optional("scope", "範囲");
    private static final Column BACKUP = Column.optional("backup", "バックアップ");
    private static final Column BACKUP_LAST_SUCCESS = Column.optional("backup_last_success", "バックアップ最終成功日時");
    private static final Column DELIVERED_ON = Column.optional("delivered_on", "納入日");
    private static final Column REPLACED_ON = Column.optional("replaced_on", "交換日", "撤去日");
    private static final Column WARRANTY_TO = Column.optional("warranty_to", "保証期限");
    private static final Column SERIAL = Column.optional("serial", "製造番号", "シリアル番号");
    private static final Column LICENCE_TO = Column.optional("licence_to", "ライセンス期限");
    private static final Column ASSIGNED = Column.optional("assigned", "割当数");
    private static final List<Column> COLUMNS = List.of(
            ID,
            KIND,
            NAME,
            ROLE,
            QUANTITY,
            GROUP,
            CPU_CORES,
            MEMORY_GIB,
            STORAGE_TB,
            EFFECTIVE_TB,
            OS,
            LOCATION,
            SCOPE,
            BACKUP,
            BACKUP_LAST_SUCCESS,
            DELIVERED_ON,
            REPLACED_ON,
            WARRANTY_TO,
            SERIAL,
            LICENCE_TO,
            ASSIGNED);

    private static final Vocabulary<Kind> KINDS = Vocabulary.<Kind>offering(
                    "server", "platform", "terminal", "licence", "line", "site", "medium")
            .with(Kind.SERVER, "server", "サーバー", "サーバ")
            .with(Kind.PLATFORM, "platform", "基盤", "仮想基盤")
            .with(Kind.TERMINAL, "terminal", "端末")
            .with(Kind.LICENCE, "licence", "license", "ライセンス")
            .with(Kind.LINE, "line", "回線")
            .with(Kind.SITE, "site", "拠点")
            .with(Kind.MEDIUM, "medium", "媒体");

    private static final Vocabulary<Scope> SCOPES = Vocabulary.<Scope>offering("full", "vm-only")
            .with(Scope.FULL, "full", "全体")
            .with(Scope.VM_ONLY, "vm-only", "vm_only", "仮想マシンのみ");

    private final CsvContext context;
    private final Register<Asset> assets;

    public InventoryCsv(CsvContext context) {
        this.context = context;
        assets = new Register<>(context.problems());
    }

    /** All columns that such a file may have. */
    public static List<Column> columns() {
        return COLUMNS;
    }

    /** Takes in the rows of a file. */
    public void read(CsvSource source) {
        new CsvReader(context).read(source, COLUMNS, this::accept);
    }

    /** All assets read so far, in the order in which they came. */
    public List<Asset> assets() {
        return assets.values();
    }

    /** The ids of all assets that are named, also of those at fault: a reference to one is none. */
    public List<String> ids() {
        return assets.keys();
    }

    /** Where each of them stands, by id. */
    public Map<String, SourceLocation> places() {
        return assets().stream()
                .collect(Collectors.toMap(
                        Asset::id, asset -> assets.where(asset.id()).orElseThrow()));
    }

    private void accept(CsvRow row) {
        String id = row.id(ID);
        Optional<Kind> kind = row.choice(KIND, KINDS);
        String name = row.text(NAME);
        OptionalLong quantity = row.wholeNumber(QUANTITY);
        Capacity capacity = capacity(row);
        Care care = care(row);
        if (row.isSound()) {
            Asset asset = new Asset(
                    id,
                    kind.orElseThrow(),
                    name,
                    row.text(ROLE),
                    quantity.orElseThrow(),
                    row.text(GROUP),
                    capacity,
                    care);
            assets.add(id, asset, row, ID);
        } else {
            assets.refuse(id, row, ID);
        }
    }

    private static Capacity capacity(CsvRow row) {
        return new Capacity(
                row.decimal(CPU_CORES).orElse(null),
                row.decimal(MEMORY_GIB).orElse(null),
                row.decimal(STORAGE_TB).orElse(null),
                row.decimal(EFFECTIVE_TB).orElse(null),
                row.text(OS));
    }

    private static Care care(CsvRow row) {
        OptionalLong assigned = row.wholeNumber(ASSIGNED);
        OptionalLong backup = row.timeOrDay(BACKUP_LAST_SUCCESS);
        return new Care(
                row.text(LOCATION),
                row.choice(SCOPE, SCOPES).orElse(Scope.FULL),
                new Backup(row.text(BACKUP), backup.isPresent() ? backup.getAsLong() : null),
                row.date(DELIVERED_ON).orElse(null),
                row.date(REPLACED_ON).orElse(null),
                row.date(WARRANTY_TO).orElse(null),
                row.text(SERIAL),
                new Licence(row.date(LICENCE_TO).orElse(null), assigned.isPresent() ? assigned.getAsLong() : null));
    }
}
