package dev.servicereport.contract;

import dev.servicereport.inventory.Asset;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that was agreed to be there (合意した構成; 3.2.1 to 3.3.1).
 *
 * @param id its id, unique, without a full stop
 * @param name its name on paper
 * @param kind what it is
 * @param rows which rows of the inventory answer it
 * @param demand what they must come to
 * @param days when it must be there
 * @param printed what documents print with it
 */
public record Equipment(String id, String name, Asset.Kind kind, Rows rows, Demand demand, Days days, Printed printed) {

    /**
     * Which rows of that kind answer it: those to which all that is said here applies; all of the kind when nothing is said.
     *
     * @param ids their ids; empty: any
     * @param group their group; empty: any
     * @param location where they stand; empty: anywhere
     * @param scope how far the contractor is in charge of them, or null: no matter
     */
    public record Rows(List<String> ids, String group, String location, Asset.@Nullable Scope scope) {

        public Rows {
            ids = List.copyOf(ids);
        }
    }

    /**
     * @param quantity how many, or null: no matter how many
     * @param totals what they must come to together, at least
     * @param backup whether each must be backed up
     * @param warranty whether each must be under warranty
     */
    public record Demand(@Nullable Long quantity, Totals totals, boolean backup, boolean warranty) {}

    /**
     * The least that is agreed; null: no such total.
     *
     * @param cores processor cores
     * @param memoryGib memory in GiB
     * @param storage storage as it was bought
     * @param effectiveStorage storage that can be used (実効容量)
     */
    public record Totals(
            @Nullable Long cores,
            @Nullable Long memoryGib,
            @Nullable Storage storage,
            @Nullable Storage effectiveStorage) {

        boolean isEmpty() {
            return cores == null && memoryGib == null && storage == null && effectiveStorage == null;
        }
    }

    /**
     * An amount of storage in the unit in which it was agreed.
     *
     * @param amount above 0
     * @param unit the unit
     */
    public record Storage(BigDecimal amount, Unit unit) {

        /** What a terabyte was agreed to be. */
        public enum Unit {
            /** 10^12 bytes. */
            TB(BigDecimal.TEN.pow(12)),
            /** 2^40 bytes. */
            TIB(BigDecimal.valueOf(2).pow(40));

            private final BigDecimal bytes;

            Unit(BigDecimal bytes) {
                this.bytes = bytes;
            }

            /** How many bytes it is. */
            public BigDecimal bytes() {
                return bytes;
            }
        }
    }

    /**
     * The days at which it is demanded, both inclusive.
     *
     * @param from the first, or null: that of the service
     * @param to the last, or null: that of the service
     */
    public record Days(@Nullable LocalDate from, @Nullable LocalDate to) {}

    /**
     * @param clause the clause that demands it, may be empty
     * @param remarks 備考, may be empty
     */
    public record Printed(String clause, String remarks) {}
}
