package dev.servicereport.seal;

import java.util.List;

/**
 * Why a month is issued again (再発行の事由).
 *
 * @param text in the words of whoever keeps the data; empty when nobody said
 * @param figures what has changed
 * @param rows the lines that make the difference, as far as fingerprints tell
 */
public record Reason(String text, List<FigureChange> figures, List<RowChange> rows) {

    /** Of the first issue. */
    static final Reason NONE = new Reason("", List.of(), List.of());

    public Reason {
        figures = List.copyOf(figures);
        rows = List.copyOf(rows);
    }
}
