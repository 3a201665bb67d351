package dev.servicereport.delivery;

import java.util.List;

/**
 * Which figures a ledger shows below its rows (集計表).
 *
 * @param per the column whose values part the rows; empty: all rows together
 * @param show the figures, in order; empty: there is no such table
 */
public record LedgerFigures(String per, List<LedgerMeasure> show) {

    /** None. */
    public static final LedgerFigures NONE = new LedgerFigures("", List.of());

    public LedgerFigures {
        show = List.copyOf(show);
    }
}
