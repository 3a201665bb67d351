package dev.servicereport.documents.briefing;

import dev.servicereport.chart.StackedBars;
import dev.servicereport.chart.StackedBars.Bar;
import dev.servicereport.chart.StackedBars.Look;
import dev.servicereport.chart.StackedBars.Series;
import dev.servicereport.contract.RequirementState;
import dev.servicereport.matrix.Matrix;
import dev.servicereport.matrix.Matrix.Chapter;
import dev.servicereport.matrix.MatrixRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The page on how the clauses of the specification stand, a bar for each chapter (要件の状態). */
final class ClausePage {

    /** How many numbers of clauses are told. */
    static final int MOST = 8;

    /** How many bars a page has room for. */
    private static final int MOST_BARS = 6;

    private final @Nullable Matrix matrix;
    private final boolean forPublic;

    /** @param matrix null where the contract follows no specification up */
    ClausePage(@Nullable Matrix matrix, boolean forPublic) {
        this.matrix = matrix;
        this.forPublic = forPublic;
    }

    /** Null without clauses. */
    @Nullable ClauseFacts facts() {
        if (matrix == null || matrix.rows().isEmpty()) {
            return null;
        }
        Map<RequirementState, Integer> counts = matrix.counts();
        int notAsked = count(counts, RequirementState.NOT_APPLICABLE);
        return new ClauseFacts(
                matrix.rows().size() - notAsked,
                count(counts, RequirementState.MET),
                count(counts, RequirementState.MISSED),
                count(counts, RequirementState.EXPIRED),
                count(counts, RequirementState.NO_EVIDENCE),
                count(counts, RequirementState.IN_CONSULTATION),
                notAsked,
                open(matrix));
    }

    private static int count(Map<RequirementState, Integer> counts, RequirementState state) {
        return counts.getOrDefault(state, 0);
    }

    /** Where a clause is written in the specification is nothing for the public, which does not have it. */
    private List<String> open(Matrix of) {
        Stream<MatrixRow> told = forPublic ? Stream.of() : of.rows().stream();
        return told.filter(row -> row.state() == RequirementState.MISSED || row.state() == RequirementState.EXPIRED)
                .map(row -> row.requirement().clause())
                .limit(MOST)
                .toList();
    }

    /** A bar for each chapter, the last ones in one where there are more than a page has room for; of a matrix with clauses. */
    StackedBars bars() {
        List<Chapter> chapters = matrix == null ? List.of() : matrix.chapters();
        int alone = chapters.size() <= MOST_BARS ? chapters.size() : MOST_BARS - 1;
        List<Bar> bars = new ArrayList<>();
        IntStream.range(0, alone).forEach(i -> bars.add(bar(name(chapters.get(i), i), chapters.subList(i, i + 1))));
        if (alone < chapters.size()) {
            bars.add(bar("ほか" + (chapters.size() - alone) + "章", chapters.subList(alone, chapters.size())));
        }
        List<Series> series = states().map(state -> new Series(state.mark() + " " + state.label(), look(state)))
                .toList();
        return new StackedBars("仕様書の章ごとの、要件の状態", "項目", series, bars);
    }

    private static Look look(RequirementState state) {
        return switch (state) {
            case MET -> Look.SOLID;
            case MISSED -> Look.BARRED;
            case NO_EVIDENCE -> Look.EMPTY;
            case EXPIRED -> Look.DOTTED;
            case NOT_APPLICABLE -> Look.PALE;
            case IN_CONSULTATION -> Look.HATCHED;
        };
    }

    /** Those that occur, in the order in which bars show them. */
    private Stream<RequirementState> states() {
        return Stream.of(RequirementState.values())
                .filter(state -> matrix != null && count(matrix.counts(), state) > 0);
    }

    private Bar bar(String name, List<Chapter> chapters) {
        return new Bar(
                name,
                states().map(state -> chapters.stream()
                                .mapToLong(chapter -> count(chapter.counts(), state))
                                .sum())
                        .toList());
    }

    /** A title that somebody wrote is not for the public; one that is made of the clauses' numbers is. */
    private String name(Chapter chapter, int index) {
        boolean numbered = chapter.title().matches("第[0-9０-９]+[章条]");
        return forPublic && !numbered ? "区分" + (index + 1) : chapter.title();
    }
}
