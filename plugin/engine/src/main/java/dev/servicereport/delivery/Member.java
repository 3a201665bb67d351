package dev.servicereport.delivery;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works for the project (従事者; specification 4.2(1)).
 *
 * @param id the member's id; no personal number
 * @param name the name on paper
 * @param organisation the company or section, may be empty
 * @param role what the member is in charge of
 * @param background career and qualification
 * @param reportsTo the id of the member above; empty at the top
 * @param duties what the member is named to the client for
 * @param service the days of service
 */
public record Member(
        String id,
        String name,
        String organisation,
        String role,
        Background background,
        String reportsTo,
        Duties duties,
        Service service) {

    /**
     * @param maintenance whether the member is named for maintenance (保守担当者; 4.2(2))
     * @param lead whether the member is responsible for the work (業務責任者; 4.2(1))
     */
    public record Duties(boolean maintenance, boolean lead) {}

    /**
     * @param career 経歴, may be empty
     * @param qualification 資格, may be empty
     */
    public record Background(String career, String qualification) {}

    /**
     * Both ends are inclusive.
     *
     * @param from the first day, or null: from the beginning
     * @param to the last day, or null: no end is known
     */
    public record Service(
            @Nullable LocalDate from, @Nullable LocalDate to) {}

    /** Whether the member is named to the client for maintenance (保守担当者; 4.2(2)). */
    public boolean maintenance() {
        return duties.maintenance();
    }

    /** Whether the member is responsible for the work (業務責任者; 4.2(1)). */
    public boolean leads() {
        return duties.lead();
    }

    /** Whether the member is in service on that day. */
    public boolean servesOn(LocalDate day) {
        return (service.from() == null || !service.from().isAfter(day))
                && (service.to() == null || !service.to().isBefore(day));
    }
}
