package dev.servicereport.documents.equipment;

import java.util.List;

/**
 * What the template of the equipment ledger sees (構成管理台帳; specification 3.2.1 to 3.3.1): text ready to be shown.
 *
 * @param asOf 基準日
 * @param counts how many comparisons came to what
 * @param shortOnes what is short, in the order of the contract
 * @param groups every comparison, by kind in the order of the contract
 * @param virtualMachines what is in use of which only the virtual machine is the contractor's
 * @param beyond what is in use and answers nothing that was agreed
 * @param changes what each month changed, the latest first
 * @param expiries days on which warranties and licences run out, the nearest first
 */
public record EquipmentLedger(
        String asOf,
        Counts counts,
        List<ItemRow> shortOnes,
        List<Group> groups,
        List<AssetRow> virtualMachines,
        List<AssetRow> beyond,
        List<ChangeRow> changes,
        List<ExpiryRow> expiries) {

    public EquipmentLedger {
        shortOnes = List.copyOf(shortOnes);
        groups = List.copyOf(groups);
        virtualMachines = List.copyOf(virtualMachines);
        beyond = List.copyOf(beyond);
        changes = List.copyOf(changes);
        expiries = List.copyOf(expiries);
    }

    /**
     * @param all 項目
     * @param met 充足
     * @param missing 不足
     * @param expired 期限切れ
     * @param surplus 超過
     * @param later 対象期間外
     */
    public record Counts(long all, long met, long missing, long expired, long surplus, long later) {}

    /**
     * @param kind 種別
     * @param items its comparisons
     */
    public record Group(String kind, List<ItemRow> items) {

        public Group {
            items = List.copyOf(items);
        }
    }

    /**
     * One comparison.
     *
     * @param clause 根拠, or a dash
     * @param name 要件
     * @param aspect 対象
     * @param figures the figures
     * @param state 状態, with its mark
     * @param lacking whether less is there than agreed
     * @param remarks 備考, may be empty
     * @param reasons why something does not count
     */
    public record ItemRow(
            String clause,
            String name,
            String aspect,
            Figures figures,
            String state,
            boolean lacking,
            String remarks,
            List<Reason> reasons) {

        public ItemRow {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * @param required 必要
     * @param present 現在
     * @param difference 過不足
     * @param headroom 余裕 in percent of what was agreed, cut after one decimal; a dash where there is none
     */
    public record Figures(String required, String present, String difference, String headroom) {}

    /**
     * @param id the row of the inventory
     * @param why why it does not count
     */
    public record Reason(String id, String why) {}

    /**
     * @param id 番号
     * @param kind 種別
     * @param name 名称
     * @param quantity 数量
     * @param deliveredOn 納入日
     */
    public record AssetRow(String id, String kind, String name, String quantity, String deliveredOn) {}

    /**
     * What a month changed of one kind.
     *
     * @param month 月
     * @param kind 種別
     * @param added what came
     * @param removed what went
     * @param inUse 月末の数量
     */
    public record ChangeRow(String month, String kind, Some added, Some removed, String inUse) {}

    /**
     * Some assets.
     *
     * @param quantity how many together, with a sign; a dash for none
     * @param names the names of the first of them
     * @param more how many rows there are besides
     */
    public record Some(String quantity, List<String> names, int more) {

        public Some {
            names = List.copyOf(names);
        }
    }

    /**
     * @param day 期限
     * @param type 保証 or ライセンス
     * @param left 残り日数
     * @param assets what runs out
     */
    public record ExpiryRow(String day, String type, String left, Some assets) {}
}
