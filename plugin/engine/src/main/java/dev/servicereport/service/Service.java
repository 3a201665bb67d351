package dev.servicereport.service;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something whose availability is measured (サービス).
 *
 * @param id its id in every file; {@link #OVERALL} is reserved for the whole
 * @param name its name on paper
 * @param partOf the id of the service it is a part of; {@link #OVERALL} at the top
 * @param rule how its parts make its state; without effect on a service without parts
 * @param inSla whether it enters the state of what it is a part of
 * @param specification the clause that asks for it, may be empty
 * @param from its first day of service (提供開始日), or null for the first day of the term
 * @param to its last day of service (提供終了日), inclusive, or null for the last day of the term; not before {@code from}
 */
public record Service(
        String id,
        String name,
        String partOf,
        Rule rule,
        boolean inSla,
        String specification,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** The id of the whole. */
    public static final String OVERALL = "overall";

    /** How the parts of a service make its state. */
    public enum Rule {
        /** Down when any part is down: every part is needed. */
        ALL,
        /** Down only when every part is down: the parts stand in for each other. */
        ANY
    }

    public Service {
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("service ends before it begins: " + id);
        }
    }

    /** One that is in service for the whole term. */
    public Service(String id, String name, String partOf, Rule rule, boolean inSla, String specification) {
        this(id, name, partOf, rule, inSla, specification, null, null);
    }
}
