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
 * @param measuredSince the first day of which data are expected (計測開始日); a month before it is not missed
 * @param extensionBy the day by which an extension is to be talked about (延長協議の期限), or null when none was agreed
 */
public record ContractTerm(
        LocalDate signedOn,
        @Nullable LocalDate buildUntil,
        LocalDate serviceFrom,
        LocalDate serviceTo,
        LocalDate measuredSince,
        @Nullable LocalDate extensionBy) {

    /** A term without a day by which to talk about its extension. */
    public ContractTerm(
            LocalDate signedOn,
            @Nullable LocalDate buildUntil,
            LocalDate serviceFrom,
            LocalDate serviceTo,
            LocalDate measuredSince) {
        this(signedOn, buildUntil, serviceFrom, serviceTo, measuredSince, null);
    }

    /** A term that is measured from its first day on. */
    public ContractTerm(
            LocalDate signedOn, @Nullable LocalDate buildUntil, LocalDate serviceFrom, LocalDate serviceTo) {
        this(signedOn, buildUntil, serviceFrom, serviceTo, serviceFrom);
    }

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
