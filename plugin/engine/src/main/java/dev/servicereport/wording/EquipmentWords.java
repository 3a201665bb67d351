package dev.servicereport.wording;

import dev.servicereport.equipment.Aspect;
import dev.servicereport.equipment.EquipmentItem;
import dev.servicereport.equipment.EquipmentItem.Amounts;
import dev.servicereport.equipment.EquipmentItem.Why;
import dev.servicereport.equipment.Unit;
import dev.servicereport.inventory.Asset;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Equipment in Japanese (構成の照合). */
public final class EquipmentWords {

    /** Fractions of what is there are cut after so many decimals, as many as an agreed amount can have: never in favour of the contractor. */
    private static final int DECIMALS = 3;

    private static final int GROUP = 3;

    private EquipmentWords() {}

    /** 種別. */
    public static String kind(Asset.Kind kind) {
        return switch (kind) {
            case SERVER -> "サーバー";
            case PLATFORM -> "仮想基盤";
            case TERMINAL -> "端末";
            case LICENCE -> "ライセンス";
            case LINE -> "回線";
            case SITE -> "拠点";
            case MEDIUM -> "媒体";
        };
    }

    /** 照合の対象. */
    public static String aspect(Aspect aspect) {
        return switch (aspect) {
            case QUANTITY -> "数量";
            case CORES -> "CPUコア";
            case MEMORY -> "メモリー";
            case STORAGE -> "ストレージ（物理容量）";
            case EFFECTIVE_STORAGE -> "ストレージ（実効容量）";
            case BACKUP -> "バックアップ";
            case WARRANTY -> "保証";
            case ASSIGNED -> "割当て";
        };
    }

    /** With a mark that does not need colour: {@code ○ 充足}. */
    public static String state(EquipmentItem item) {
        if (!item.demanded()) {
            return "－ 対象期間外";
        }
        return switch (item.state()) {
            case OK -> "○ 充足";
            case MISSING -> "× 不足";
            case EXPIRED -> "× 期限切れ";
            case SURPLUS -> "＋ 超過";
        };
    }

    /** Why a row of the inventory does not count, behind its id. */
    public static String why(Why why) {
        return switch (why) {
            case ABSENT -> "構成品目に行なし";
            case OTHER -> "種別・グループ・設置場所・範囲のいずれかが合意と異なる";
            case NOT_YET -> "基準日に未納入";
            case RETIRED -> "撤去済み";
            case LICENCE_EXPIRED -> "ライセンス期限切れ";
            case WARRANTY_EXPIRED -> "保証期限切れ";
            case NOT_STATED -> "必要な記載なし";
        };
    }

    /** 単位. */
    public static String unit(Unit unit) {
        return switch (unit) {
            case MACHINE -> "台";
            case SET -> "式";
            case LICENCE -> "本";
            case LINE -> "回線";
            case SITE -> "か所";
            case PIECE -> "個";
            case CORE -> "コア";
            case GIB -> "GiB";
            case TB -> "TB";
            case TIB -> "TiB";
        };
    }

    /** {@code 20 TB}, {@code 1,024 GiB}, {@code 11台}. */
    public static String amount(BigDecimal amount, Unit unit) {
        String word = unit(unit);
        boolean latin = word.codePoints().allMatch(c -> c < 128);
        return number(amount) + (latin ? " " : "") + word;
    }

    /** {@code ＋4} or {@code －1}, {@code 0}. */
    public static String difference(Amounts amounts) {
        BigDecimal difference = cut(amounts.difference());
        String sign = difference.signum() < 0 ? "－" : "＋";
        return difference.signum() == 0 ? "0" : sign + number(difference.abs());
    }

    /** What is there, cut after three decimals as on paper; a difference is rounded towards less. */
    public static BigDecimal cut(BigDecimal amount) {
        BigDecimal cut = amount.setScale(DECIMALS, RoundingMode.FLOOR).stripTrailingZeros();
        return cut.scale() < 0 ? cut.setScale(0) : cut;
    }

    /** Digits with commas, cut after three decimals. */
    public static String number(BigDecimal amount) {
        String plain = cut(amount).toPlainString();
        int point = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
        StringBuilder grouped = new StringBuilder(plain);
        for (int i = point - GROUP; i > 0; i -= GROUP) {
            grouped.insert(i, ',');
        }
        return grouped.toString();
    }
}
