package dev.servicereport.matrix;

import dev.servicereport.contract.RequirementState;
import dev.servicereport.contract.RequirementTerms;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How the clauses of a specification stand (要件適合表).
 *
 * @param asOf the last day that counts
 * @param month the month whose figures count, the newest one of service that is over, with data or without; null while there is none
 * @param terms for which states a check fails
 * @param rows each clause, in the order of the file
 */
public record Matrix(LocalDate asOf, @Nullable YearMonth month, RequirementTerms terms, List<MatrixRow> rows) {

    public Matrix {
        rows = List.copyOf(rows);
    }

    /**
     * The clauses of a chapter.
     *
     * @param title {@code 第3章}
     * @param rows at least one
     */
    public record Chapter(String title, List<MatrixRow> rows) {

        public Chapter {
            rows = List.copyOf(rows);
        }

        /** How many clauses are in each state, states without any among them. */
        public Map<RequirementState, Integer> counts() {
            return Matrix.counts(rows);
        }
    }

    /** The chapters, in the order in which they first come. */
    public List<Chapter> chapters() {
        Map<String, List<MatrixRow>> chapters = new LinkedHashMap<>();
        rows.forEach(
                row -> chapters.merge(row.requirement().chapter(), List.of(row), (one, other) -> concat(one, other)));
        return chapters.entrySet().stream()
                .map(chapter -> new Chapter(chapter.getKey(), chapter.getValue()))
                .toList();
    }

    private static List<MatrixRow> concat(List<MatrixRow> one, List<MatrixRow> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    /** How many clauses are in each state, states without any among them. */
    public Map<RequirementState, Integer> counts() {
        return counts(rows);
    }

    private static Map<RequirementState, Integer> counts(List<MatrixRow> rows) {
        Map<RequirementState, Integer> counts = new EnumMap<>(RequirementState.class);
        for (RequirementState state : RequirementState.values()) {
            counts.put(
                    state,
                    Math.toIntExact(
                            rows.stream().filter(row -> row.state() == state).count()));
        }
        return counts;
    }

    /** The clauses for which a check fails, as the contract says. */
    public List<MatrixRow> failing() {
        return rows.stream()
                .filter(row -> terms.failsOn(row.requirement().clause(), row.state()))
                .toList();
    }

    /** How many of these fail for want of evidence alone. */
    public int unproven() {
        return Math.toIntExact(failing().stream()
                .filter(row -> row.state() == RequirementState.NO_EVIDENCE)
                .count());
    }
}
