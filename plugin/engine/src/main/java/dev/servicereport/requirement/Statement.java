package dev.servicereport.requirement;

import dev.servicereport.contract.RequirementState;
import java.time.LocalDate;

/**
 * What somebody states about a clause that no evidence can show (申告された状態).
 *
 * @param state 対象外 or 協議中
 * @param reason why
 * @param by who states it
 * @param on the day on which it was stated; before it, it does not count
 */
public record Statement(RequirementState state, String reason, String by, LocalDate on) {

    public Statement {
        if (!state.isStated()) {
            throw new IllegalArgumentException(state + " is for evidence to show");
        }
    }
}
