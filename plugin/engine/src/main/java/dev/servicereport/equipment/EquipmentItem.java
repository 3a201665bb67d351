package dev.servicereport.equipment;

import dev.servicereport.contract.Equipment;
import dev.servicereport.inventory.Asset;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/**
 * One thing that was agreed against what is there (照合の結果).
 *
 * @param id its id, unique
 * @param agreed what was agreed
 * @param aspect what of it is compared
 * @param amounts how much
 * @param state what that comes to
 * @param demanded whether it is demanded at that day; if not it is {@link State#OK}
 * @param counted the rows of the inventory that count, in its order
 * @param shortfalls what does not count though it was meant to, in the order of the inventory; rows that are not there last
 */
public record EquipmentItem(
        String id,
        Equipment agreed,
        Aspect aspect,
        Amounts amounts,
        State state,
        boolean demanded,
        List<Asset> counted,
        List<Shortfall> shortfalls) {

    public EquipmentItem {
        counted = List.copyOf(counted);
        shortfalls = List.copyOf(shortfalls);
    }

    /** What a comparison comes to (判定). */
    public enum State {
        /** As agreed, or more of what was agreed as the least. */
        OK,
        /** Less than agreed. */
        MISSING,
        /** Less than agreed, since something has run out. */
        EXPIRED,
        /** More than agreed. */
        SURPLUS;

        /** As it stands in files: {@code missing}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether less is there than was agreed. */
        public boolean isShort() {
            return this == MISSING || this == EXPIRED;
        }
    }

    /**
     * Exact amounts in one unit.
     *
     * @param unit what is counted
     * @param required what was agreed
     * @param present what is there
     */
    public record Amounts(Unit unit, BigDecimal required, BigDecimal present) {

        /** What is there beyond what was agreed; negative when it is less (余裕・不足). */
        public BigDecimal difference() {
            return present.subtract(required);
        }
    }

    /**
     * Why something does not count.
     *
     * @param id the id of its row in the inventory
     * @param why the reason
     */
    public record Shortfall(String id, Why why) {}

    /** Why a row does not count. */
    public enum Why {
        /** There is no such row. */
        ABSENT,
        /** It is of another kind, group, place or scope than was agreed. */
        OTHER,
        /** It is not delivered yet. */
        NOT_YET,
        /** It was taken out of use. */
        RETIRED,
        /** Its licence has run out. */
        LICENCE_EXPIRED,
        /** Its warranty has run out. */
        WARRANTY_EXPIRED,
        /** The inventory does not say what is asked for. */
        NOT_STATED
    }
}
