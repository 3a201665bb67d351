package dev.servicereport.contract;

import java.util.List;
import java.util.Set;

/**
 * Which file holds what the specification asks for, and what of it must hold (要件適合の確認).
 *
 * @param file the file in the data directory, which must be there
 * @param failOn the states for which the goal {@code check} fails; empty: it never does
 * @param clauses the clauses that are looked at for that, each with all below it; empty: all
 */
public record RequirementTerms(String file, Set<RequirementState> failOn, List<String> clauses) {

    public RequirementTerms {
        failOn = Set.copyOf(failOn);
        clauses = List.copyOf(clauses);
    }

    /** A file of which nothing makes a check fail. */
    public RequirementTerms(String file) {
        this(file, Set.of(), List.of());
    }

    /** Whether the goal {@code check} fails for a clause in that state. */
    public boolean failsOn(String clause, RequirementState state) {
        return failOn.contains(state)
                && (clauses.isEmpty() || clauses.stream().anyMatch(above -> isBelow(clause, above)));
    }

    /** Whether a clause is that one or below it: 3.2.4(1) is below 3.2, and 3.20 is not. Full and half width make no difference. */
    static boolean isBelow(String clause, String above) {
        String one = ClauseNumber.plain(clause);
        String other = ClauseNumber.plain(above);
        return one.startsWith(other)
                && (one.length() == other.length()
                        || !Character.isDigit(one.charAt(other.length()))
                        || !Character.isDigit(other.charAt(other.length() - 1)));
    }
}
