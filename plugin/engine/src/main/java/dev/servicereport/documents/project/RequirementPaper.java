package dev.servicereport.documents.project;

import dev.servicereport.contract.RequirementState;
import dev.servicereport.matrix.Matrix;
import dev.servicereport.matrix.MatrixRow;
import dev.servicereport.requirement.Requirement;
import dev.servicereport.wording.Display;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the template of the matrix sees (要件適合表): text ready to be shown.
 *
 * @param asOf 基準日
 * @param month the month whose figures count; empty while there is none
 * @param file the file with the clauses
 * @param count how many clauses there are
 * @param states each state with its number, 0 included
 * @param chapters the clauses by chapter
 */
public record RequirementPaper(
        String asOf, String month, String file, int count, List<Count> states, List<ChapterRows> chapters) {

    public RequirementPaper {
        states = List.copyOf(states);
        chapters = List.copyOf(chapters);
    }

    /**
     * @param word {@code met}, in lower case with hyphens
     * @param label {@code 充足}
     * @param mark {@code ○}
     * @param count how many clauses
     */
    public record Count(String word, String label, String mark, int count) {}

    /**
     * @param title {@code 第3章}
     * @param count how many clauses it has
     * @param states the states that occur in it
     * @param rows its clauses
     */
    public record ChapterRows(String title, int count, List<Count> states, List<Row> rows) {

        public ChapterRows {
            states = List.copyOf(states);
            rows = List.copyOf(rows);
        }
    }

    /**
     * @param clause 条項
     * @param title 要件
     * @param state its state
     * @param kind 証跡の種類
     * @param reasons why, a sentence each
     * @param answeredBy 回答者
     */
    public record Row(String clause, String title, Count state, String kind, List<Reason> reasons, String answeredBy) {

        public Row {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * @param text a whole sentence
     * @param document the id of the document in which it can be read; empty when there is none
     * @param file the file of the data folder that the sentence names; empty when there is none
     */
    public record Reason(String text, String document, String file) {

        /** One that names no file. */
        Reason(String text, String document) {
            this(text, document, "");
        }
    }

    /** The files of the data folder that are named. */
    public Set<String> files() {
        return chapters.stream()
                .flatMap(chapter -> chapter.rows().stream())
                .flatMap(row -> row.reasons().stream())
                .map(Reason::file)
                .filter(file -> !file.isEmpty())
                .collect(Collectors.toSet());
    }

    /** The matrix in words. */
    public static RequirementPaper of(Matrix matrix) {
        return new RequirementPaper(
                Display.date(matrix.asOf()),
                matrix.month() == null ? "" : Display.month(matrix.month()),
                matrix.terms().file(),
                matrix.rows().size(),
                counts(matrix.counts()),
                matrix.chapters().stream().map(RequirementPaper::chapter).toList());
    }

    private static ChapterRows chapter(Matrix.Chapter chapter) {
        return new ChapterRows(
                chapter.title(),
                chapter.rows().size(),
                counts(chapter.counts()).stream()
                        .filter(count -> count.count() > 0)
                        .toList(),
                chapter.rows().stream().map(RequirementPaper::row).toList());
    }

    private static List<Count> counts(Map<RequirementState, Integer> counts) {
        return Stream.of(RequirementState.values())
                .map(state -> count(state, counts.getOrDefault(state, 0)))
                .toList();
    }

    private static Count count(RequirementState state, int count) {
        return new Count(state.word(), state.label(), state.mark(), count);
    }

    private static Row row(MatrixRow row) {
        Requirement requirement = row.requirement();
        return new Row(
                requirement.clause(),
                requirement.title(),
                count(row.state(), 1),
                requirement.kind().label(),
                reasons(row),
                requirement.answeredBy());
    }

    private static List<Reason> reasons(MatrixRow row) {
        return row.state().isStated() || row.proofs().isEmpty()
                ? List.of(new Reason(row.reason(), ""))
                : RequirementReasons.of(row.proofs());
    }
}
