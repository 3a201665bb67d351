package dev.servicereport.site;

import dev.servicereport.site.DashboardView.Picture;
import dev.servicereport.wording.VerdictText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The months of the term on the first page.
 *
 * @param years the fiscal years, in order
 * @param isLong whether it is more than two years that are known
 * @param gaps which months miss data, in one sentence; empty when none does
 * @param trend the months as a curve, or null when there are less than two
 */
public record TermView(
        List<YearLine> years,
        boolean isLong,
        String gaps,
        @Nullable Picture trend) {

    public TermView {
        years = List.copyOf(years);
    }

    /** The verdicts that occur, each once, in the order of time. */
    public List<VerdictText> legend() {
        return years.stream()
                .flatMap(year -> year.cells().stream())
                .filter(Cell::isTold)
                .map(Cell::verdict)
                .distinct()
                .toList();
    }

    /**
     * @param label {@code 令和6年度}
     * @param cells April to March
     * @param availability over its months with data; {@code －} without any
     * @param missed how many months were missed
     */
    public record YearLine(String label, List<Cell> cells, String availability, long missed) {

        public YearLine {
            cells = List.copyOf(cells);
        }

        /** Whether there is something to tell of one of its months. */
        public boolean isKnown() {
            return cells.stream().anyMatch(Cell::isTold);
        }
    }

    /**
     * A month in the map of the term.
     *
     * @param month {@code 令和7年1月}
     * @param heading {@code 1月}
     * @param state what is known of it
     * @param verdict its verdict, or that it has no data
     * @param figures its percentage, or the lowest and the highest one, without a unit; empty without data
     * @param page the address of its page; empty without one
     */
    public record Cell(
            String month, String heading, State state, VerdictText verdict, List<String> figures, String page) {

        public Cell {
            figures = List.copyOf(figures);
        }

        /** What is known of a month. */
        public enum State {
            /** It was measured. */
            KNOWN,
            /** It was to be measured, and there are no data. */
            MISSING,
            /** It is to come. */
            AHEAD,
            /** It lies outside the term. */
            OUTSIDE
        }

        /** Whether there is something to tell of it. */
        public boolean isTold() {
            return state == State.KNOWN || state == State.MISSING;
        }
    }
}
