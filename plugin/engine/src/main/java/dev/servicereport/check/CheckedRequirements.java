package dev.servicereport.check;

import dev.servicereport.contract.RequirementState;
import dev.servicereport.matrix.Matrix;
import dev.servicereport.matrix.MatrixRow;
import dev.servicereport.wording.RequirementWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * How the clauses of the specification stand, for a check.
 *
 * @param counts how many are in each state
 * @param failing those for which the check fails, as the contract says
 * @param unproven how many of these fail for want of evidence alone
 */
public record CheckedRequirements(Map<RequirementState, Integer> counts, List<MatrixRow> failing, int unproven) {

    public CheckedRequirements {
        counts = new LinkedHashMap<>(counts);
        failing = List.copyOf(failing);
    }

    /** Those of a matrix; null without one. */
    static @Nullable CheckedRequirements of(@Nullable Matrix matrix) {
        return matrix == null ? null : new CheckedRequirements(matrix.counts(), matrix.failing(), matrix.unproven());
    }

    /** What they make of the outcome. */
    CheckOutcome outcome() {
        return CheckOutcome.ofClauses(failing.size(), unproven);
    }

    /** As a part of {@code verdict.json}. */
    Map<String, @Nullable Object> json() {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        Map<String, @Nullable Object> states = new LinkedHashMap<>();
        counts.forEach((state, count) -> states.put(state.word(), count));
        json.put("states", states);
        List<Object> rows = new ArrayList<>();
        failing.forEach(row -> rows.add(json(row)));
        json.put("failing", rows);
        return json;
    }

    private static Map<String, @Nullable Object> json(MatrixRow row) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("clause", row.requirement().clause());
        json.put("state", row.state().word());
        json.put("title", row.requirement().title());
        json.put("reason", row.reason());
        json.put("file", row.requirement().where().file());
        json.put("line", row.requirement().where().line());
        return json;
    }

    /** As a part of {@code summary.md}; {@code code} makes text from the data harmless. */
    String markdown(UnaryOperator<String> code) {
        StringBuilder text = new StringBuilder("\n" + RequirementWords.counts(counts) + "\n");
        if (!failing.isEmpty()) {
            text.append(RequirementWords.TABLE);
            failing.forEach(row -> text.append("| ")
                    .append(code.apply(row.requirement().clause()))
                    .append(" | ")
                    .append(row.state().label())
                    .append(" | ")
                    .append(code.apply(row.requirement().title()).replace("|", "\\|"))
                    .append(" | ")
                    .append(code.apply(row.reason()).replace("|", "\\|"))
                    .append(" |\n"));
        }
        return text.toString();
    }
}
