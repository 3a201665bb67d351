package dev.servicereport.delivery;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A change among those in charge of maintenance, and its notice to the client (保守担当者の変更届; specification 4.2(2)).
 *
 * @param id the notice's number
 * @param member the id of the member whom it is about
 * @param kind what changes
 * @param changedOn the day of the change
 * @param filedOn when the client was given notice, or null: not yet
 * @param successor the id of the member who takes over; empty without one
 * @param reason 理由, may be empty
 */
public record StaffChange(
        String id,
        String member,
        Kind kind,
        LocalDate changedOn,
        @Nullable LocalDate filedOn,
        String successor,
        String reason) {

    /** What changes. */
    public enum Kind {
        /** 着任. */
        JOINS,
        /** 離任. */
        LEAVES,
        /** 担当・所属の変更. */
        CHANGES
    }

    /** Whether notice was given on that day or before. */
    public boolean isFiledBy(LocalDate day) {
        return filedOn != null && !filedOn.isAfter(day);
    }
}
