package dev.servicereport.availability;

import dev.servicereport.time.TimeSpan;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Time that is agreed to lie outside the service level (除外).
 *
 * @param service the id of the service, or {@link #EVERY_SERVICE}
 * @param span when
 * @param kind on what ground
 * @param reason the reason as written
 * @param noticedOn the day the client was told, or null
 * @param approval the client's approval
 * @param file the signed paper in the data folder; empty when the row names none
 */
public record Exclusion(
        String service,
        TimeSpan span,
        Kind kind,
        String reason,
        @Nullable LocalDate noticedOn,
        Approval approval,
        String file) {

    /** One without a signed paper. */
    public Exclusion(
            String service, TimeSpan span, Kind kind, String reason, @Nullable LocalDate noticedOn, Approval approval) {
        this(service, span, kind, reason, noticedOn, approval, "");
    }

    /** Stands for all services. */
    public static final String EVERY_SERVICE = "*";

    /** On what ground time leaves the service level (区分). */
    public enum Kind {
        /** 計画停止. */
        PLANNED,
        /** 他者起因. */
        OTHER_PARTY,
        /** 不可抗力. */
        FORCE_MAJEURE,
        /** 合意. */
        AGREED
    }

    /**
     * @param by who approved, empty when nobody did
     * @param on the day, or null
     */
    public record Approval(String by, @Nullable LocalDate on) {

        public boolean isComplete() {
            return !by.isEmpty() && on != null;
        }
    }
}
