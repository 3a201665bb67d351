package dev.servicereport.site;

import dev.servicereport.contract.RequirementState;
import dev.servicereport.matrix.Matrix;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the clauses of the specification stand, as a bar for each chapter (要件適合).
 *
 * @param count how many clauses there are
 * @param chapters the chapters, in order
 * @param legend the states that occur
 * @param page the address of the matrix; empty when it was not made
 */
public record RequirementBars(int count, List<Chapter> chapters, List<Part> legend, String page) {

    /** The length of a bar. */
    private static final int WHOLE = 1000;

    public RequirementBars {
        chapters = List.copyOf(chapters);
        legend = List.copyOf(legend);
    }

    /**
     * @param title {@code 第3章}
     * @param count how many clauses it has
     * @param parts its states, those without any clause left out
     */
    public record Chapter(String title, int count, List<Part> parts) {

        public Chapter {
            parts = List.copyOf(parts);
        }
    }

    /**
     * A state's part of a bar.
     *
     * @param style {@code met}, in lower case with hyphens
     * @param label mark and word
     * @param count how many clauses
     * @param from where it begins, in thousandths of the bar
     * @param width its length, in thousandths of the bar; all of them make the whole
     */
    public record Part(String style, String label, int count, int from, int width) {}

    /** Those of a matrix; null without one or without clauses. */
    static @Nullable RequirementBars of(@Nullable Matrix matrix, String page) {
        if (matrix == null || matrix.rows().isEmpty()) {
            return null;
        }
        return new RequirementBars(
                matrix.rows().size(),
                matrix.chapters().stream()
                        .map(chapter -> new Chapter(
                                chapter.title(),
                                chapter.rows().size(),
                                parts(chapter.counts(), chapter.rows().size())))
                        .toList(),
                parts(matrix.counts(), matrix.rows().size()),
                page);
    }

    private static List<Part> parts(Map<RequirementState, Integer> counts, int all) {
        List<Part> parts = new ArrayList<>();
        int before = 0;
        for (RequirementState state : RequirementState.values()) {
            int count = counts.getOrDefault(state, 0);
            int from = before * WHOLE / all;
            before += count;
            parts.add(new Part(
                    state.word(), state.mark() + " " + state.label(), count, from, before * WHOLE / all - from));
        }
        return parts.stream().filter(part -> part.count() > 0).toList();
    }
}
