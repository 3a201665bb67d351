package dev.servicereport.wording;

import dev.servicereport.equipment.Aspect;
import dev.servicereport.equipment.EquipmentItem;
import dev.servicereport.equipment.EquipmentItem.Amounts;
import dev.servicereport.equipment.EquipmentItem.State;
import dev.servicereport.equipment.EquipmentItem.Why;
import dev.servicereport.inventory.Asset;
import java.util.stream.Collectors;

/** What is said of equipment that is short or too much, in whole Japanese sentences (構成の不足・超過). */
public final class EquipmentSentences {

    /** The heading of such a matter. */
    public static final String SHORTAGE = "構成の不足";

    private EquipmentSentences() {}

    /** What is short, how much of it, and which rows do not count. */
    public static String shortage(EquipmentItem item) {
        String matter = item.state() == State.EXPIRED ? "期限切れのため足りません" : "足りません";
        return "「" + item.agreed().name() + "」の" + EquipmentWords.aspect(item.aspect()) + "が" + matter + "（"
                + amounts(item.amounts()) + reasons(item) + "）。";
    }

    private static String amounts(Amounts amounts) {
        return "必要 " + EquipmentWords.amount(amounts.required(), amounts.unit()) + "、現在 "
                + EquipmentWords.amount(amounts.present(), amounts.unit());
    }

    private static String reasons(EquipmentItem item) {
        String reasons = item.shortfalls().stream()
                .map(shortfall -> shortfall.id() + " は" + EquipmentWords.why(shortfall.why()))
                .collect(Collectors.joining("、"));
        return reasons.isEmpty() ? "" : "。" + reasons;
    }

    /** What to do about it. */
    public static String remedy(EquipmentItem item) {
        if (item.shortfalls().stream().anyMatch(shortfall -> shortfall.why() == Why.NOT_STATED)) {
            return "inventory.csv の" + columns(item) + "を記入してください。";
        }
        // all rows are there and say too little: another row would not mend it
        if (item.state() == State.MISSING
                && item.aspect() != Aspect.QUANTITY
                && item.shortfalls().isEmpty()) {
            return "構成を補い、inventory.csv の" + columns(item)
                    + "を実際の値に直してください。契約を変更したときは contract.yaml の equipment を改めてください。";
        }
        return item.state() == State.EXPIRED
                ? "更新した品目の行を inventory.csv に加えるか、期限を直してください。"
                : "納入した品目の行を inventory.csv に加えてください。契約を変更したときは contract.yaml の equipment を改めてください。";
    }

    private static String columns(EquipmentItem item) {
        return switch (item.aspect()) {
            case CORES -> "CPUコア数（cpu_cores）";
            case MEMORY -> "メモリー（memory_gib）";
            case STORAGE -> "ストレージ（storage_tb）";
            case EFFECTIVE_STORAGE -> "実効容量（effective_tb）";
            case BACKUP -> "バックアップ（backup）と最終成功日時（backup_last_success）";
            case WARRANTY -> "保証期限（warranty_to）";
            case QUANTITY, ASSIGNED -> "数量（quantity）";
        };
    }

    /** That there is more than was agreed. */
    public static String surplus(EquipmentItem item) {
        return "「" + item.agreed().name() + "」が合意した数より多い（" + amounts(item.amounts()) + "）";
    }

    /** That something in use answers nothing that was agreed. */
    public static String unclaimed(Asset asset) {
        return "構成品目「" + asset.name() + "」は、contract.yaml の equipment のどれにも当たらない（超過）";
    }

    /** How many are short. */
    public static String count(int shortOnes) {
        return "合意した構成のうち、" + shortOnes + " 件が足りません。";
    }

    /** Why a build fails, and how to go on all the same. */
    public static String halted(String names) {
        return "合意した構成のうち、足りないもの又は期限の切れたものがあります（" + names + "）。"
                + "inventory.csv を補うか、このまま進めるには -Dservice-report.haltOnMissingEquipment=false を指定してください。";
    }
}
