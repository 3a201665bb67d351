package dev.servicereport.inventory;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something delivered and in use (構成品目).
 *
 * @param id its id
 * @param kind what it is
 * @param name its name
 * @param role what it is for
 * @param quantity how many
 * @param group what it belongs to, may be empty
 * @param capacity what it can do
 * @param care how it is looked after
 */
public record Asset(
        String id, Kind kind, String name, String role, long quantity, String group, Capacity capacity, Care care) {

    /** How it stands at a day (状態). */
    public enum Standing {
        /** Not delivered yet. */
        NOT_YET,
        /** In use. */
        IN_USE,
        /** There, with a licence that has run out. */
        EXPIRED,
        /** Taken out of use, on that day or before. */
        RETIRED
    }

    /** How it stands at a day. Without a date of delivery it has been there all the time. */
    public Standing on(LocalDate day) {
        if (care.deliveredOn() != null && care.deliveredOn().isAfter(day)) {
            return Standing.NOT_YET;
        }
        if (care.replacedOn() != null && !care.replacedOn().isAfter(day)) {
            return Standing.RETIRED;
        }
        return care.licenceTo() != null && care.licenceTo().isBefore(day) ? Standing.EXPIRED : Standing.IN_USE;
    }

    /** What an asset is (種別). */
    public enum Kind {
        /** サーバー. */
        SERVER,
        /** 仮想基盤. */
        PLATFORM,
        /** 端末. */
        TERMINAL,
        /** ライセンス. */
        LICENCE,
        /** 回線. */
        LINE,
        /** 拠点. */
        SITE,
        /** 媒体. */
        MEDIUM
    }

    /** How far the contractor is in charge (範囲). */
    public enum Scope {
        /** Everything. */
        FULL,
        /** Only the virtual machine; its software is another vendor's (仮想マシンの作成まで; 3.2.1(1)(ア)). */
        VM_ONLY
    }

    /**
     * @param cpuCores cores, or null
     * @param memoryGib memory in GiB, or null
     * @param storageTb storage as it was bought in TB (10^12 bytes), or null
     * @param effectiveTb what of it can be used in TB (実効容量), or null
     * @param os operating system, may be empty
     */
    public record Capacity(
            @Nullable BigDecimal cpuCores,
            @Nullable BigDecimal memoryGib,
            @Nullable BigDecimal storageTb,
            @Nullable BigDecimal effectiveTb,
            String os) {}

    /**
     * @param location where it stands, may be empty
     * @param scope how far the contractor is in charge
     * @param backup how it is backed up
     * @param deliveredOn when it was delivered, or null
     * @param replacedOn when it was taken out of use (交換日), or null: it is in use
     * @param warrantyTo last day of its warranty, or null
     * @param serial its serial number, may be empty
     * @param licence its licence
     */
    public record Care(
            String location,
            Scope scope,
            Backup backup,
            @Nullable LocalDate deliveredOn,
            @Nullable LocalDate replacedOn,
            @Nullable LocalDate warrantyTo,
            String serial,
            Licence licence) {

        /** Last day of its licence, or null. */
        public @Nullable LocalDate licenceTo() {
            return licence.to();
        }
    }

    /**
     * @param to its last day, or null
     * @param assigned how many are assigned to somebody (割当数), or null: not known
     */
    public record Licence(@Nullable LocalDate to, @Nullable Long assigned) {}

    /**
     * @param how how it is backed up, may be empty
     * @param lastSuccess when that last succeeded, second since 1970-01-01T00:00:00Z, or null
     */
    public record Backup(String how, @Nullable Long lastSuccess) {

        private static final Set<String> NONE =
                Set.of("", "no", "none", "false", "0", "×", "-", "－", "なし", "無", "無し", "否", "いいえ", "対象外", "不要");

        /** Whether it is to be backed up at all. */
        public boolean isAgreed() {
            return !NONE.contains(how.strip().toLowerCase(Locale.ROOT));
        }

        /** Whether it is backed up, and that has succeeded once. */
        public boolean isProven() {
            return isAgreed() && lastSuccess != null;
        }
    }
}
