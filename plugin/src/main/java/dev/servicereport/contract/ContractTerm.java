package dev.servicereport.contract;

import dev.servicereport.time.TimeSpan;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The contract's dates (契約期間; specification 2.2). All ends are inclusive days.
 *
 * @param signedOn the day of signing (契約締結日)
 * @param buildUntil last day of construction (構築期間の末日), or null when none was agreed
 * @param serviceFrom first day of service (運用開始日)
 * @param serviceTo last day of service (運用終了日), not before {@code serviceFrom}
 */
public record ContractTerm(
        LocalDate signedOn, @Nullable LocalDate buildUntil, LocalDate serviceFrom, LocalDate serviceTo) {

    public ContractTerm {
        if (serviceTo.isBefore(serviceFrom)) {
            throw new IllegalArgumentException("service ends before it begins");
        }
    }

    /** From the first second of service to the end of its last day, in local time. */
    public TimeSpan service(ZoneId zone) {
        return TimeSpan.of(
                serviceFrom.atStartOfDay(zone).toInstant(),
                serviceTo.plusDays(1).atStartOfDay(zone).toInstant());
    }
}
