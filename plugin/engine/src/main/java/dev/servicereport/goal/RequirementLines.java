package dev.servicereport.goal;

import dev.servicereport.matrix.Matrix;
import dev.servicereport.matrix.MatrixRow;
import dev.servicereport.requirement.Requirement;
import dev.servicereport.run.Outcome;
import dev.servicereport.wording.RequirementWords;
import java.util.List;
import java.util.stream.Collectors;

/** What a check says of the clauses of the specification (要件). */
final class RequirementLines {

    private RequirementLines() {}

    /** A line for each clause for which the check fails. */
    static List<String> of(Outcome outcome) {
        return rows(outcome).stream().map(RequirementLines::line).toList();
    }

    private static String line(MatrixRow row) {
        Requirement requirement = row.requirement();
        return requirement.where() + ": clause " + requirement.clause() + " is "
                + row.state().word() + " (" + RequirementWords.standing(row.state(), requirement.title(), row.reason())
                + ")";
    }

    /** Why the check fails; empty when it does not for this. */
    static String failing(Outcome outcome) {
        List<MatrixRow> rows = rows(outcome);
        if (rows.isEmpty()) {
            return "";
        }
        String clauses = rows.stream().map(row -> row.requirement().clause()).collect(Collectors.joining(", "));
        return "Clauses of the specification do not stand as fail-on in contract.yaml demands: " + clauses
                + ". Mend what their evidence says, listed above, or change fail-on and clauses under requirements."
                + "\n" + RequirementWords.failing(clauses);
    }

    private static List<MatrixRow> rows(Outcome outcome) {
        Matrix matrix = outcome.requirements();
        return matrix == null ? List.of() : matrix.failing();
    }
}
