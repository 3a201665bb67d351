package dev.servicereport.availability;

import dev.servicereport.contract.ExclusionRules;
import dev.servicereport.time.TimeSpan;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether an exclusion keeps the contract's rules (除外の適否). One that does not is listed, but not excluded.
 *
 * @param exclusion the exclusion
 * @param breach the rule it breaks, or null when it is valid
 */
public record ExclusionRuling(Exclusion exclusion, @Nullable Breach breach) {

    /** A rule that an exclusion breaks. */
    public enum Breach {
        /** A planned stop without a date of notice (通知日の記載なし). */
        NOTICE_MISSING,
        /** A planned stop announced too late (事前通知の不足). */
        NOTICE_TOO_LATE,
        /** No approval, or one without name or date (承認なし). */
        APPROVAL_MISSING,
        /** A planned stop approved after the day it began (事後承認). */
        APPROVAL_TOO_LATE
    }

    /** Rules on one exclusion; its day is taken in the given zone. */
    public static ExclusionRuling of(Exclusion exclusion, ExclusionRules rules, ZoneId zone) {
        LocalDate day = LocalDate.ofInstant(exclusion.span().startInstant(), zone);
        Breach breach = noticeBreach(exclusion, day, rules.noticeDays())
                .or(() -> approvalBreach(exclusion, day, rules.approvalRequired()))
                .orElse(null);
        return new ExclusionRuling(exclusion, breach);
    }

    private static Optional<Breach> noticeBreach(Exclusion exclusion, LocalDate day, int noticeDays) {
        if (exclusion.kind() != Exclusion.Kind.PLANNED) {
            return Optional.empty();
        }
        LocalDate noticed = exclusion.noticedOn();
        if (noticed == null) {
            return noticeDays > 0 ? Optional.of(Breach.NOTICE_MISSING) : Optional.empty();
        }
        return ChronoUnit.DAYS.between(noticed, day) < noticeDays
                ? Optional.of(Breach.NOTICE_TOO_LATE)
                : Optional.empty();
    }

    private static Optional<Breach> approvalBreach(Exclusion exclusion, LocalDate day, boolean required) {
        if (!required) {
            return Optional.empty();
        }
        LocalDate approved = exclusion.approval().on();
        if (approved == null || exclusion.approval().by().isEmpty()) {
            return Optional.of(Breach.APPROVAL_MISSING);
        }
        boolean late = exclusion.kind() == Exclusion.Kind.PLANNED && approved.isAfter(day);
        return late ? Optional.of(Breach.APPROVAL_TOO_LATE) : Optional.empty();
    }

    public boolean isValid() {
        return breach == null;
    }

    /** True when it names that service or all of them. */
    public boolean names(String service) {
        return exclusion.service().equals(service) || exclusion.service().equals(Exclusion.EVERY_SERVICE);
    }

    /** When. */
    public TimeSpan span() {
        return exclusion.span();
    }
}
